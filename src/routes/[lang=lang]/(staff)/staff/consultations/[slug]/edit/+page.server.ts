import { error } from '@sveltejs/kit';
import { takesEdits } from '#lib/domain/consultations/lifecycle.ts';
import { audienceOf } from '#lib/domain/findings/audience.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { listAreas } from '#lib/server/city/areas.ts';
import { yearsTaken } from '#lib/server/classes/years.ts';
import { findConsultation, termsOf } from '#lib/server/consultations/find.ts';
import { listPictograms } from '#lib/server/media/pictograms.ts';
import { findDraft, latestEdits } from '#lib/server/forms/drafts.ts';

// An application in the browser: two people write at the same time, and nothing is lost.
export const csr = true;

export async function load({ locals, params }) {
	const found = await findConsultation(locals.db, params.slug);
	if (!found) error(404);
	const { id, slug, title, state, form, formVersion, reach } = found;
	const possible = takesEdits(state);
	const { draft, revision } = possible ? await findDraft(locals.db, id) : { draft: undefined, revision: 0 };
	const terms = await termsOf(locals.db, id);
	const slugsOf = (kind: string) => terms.filter((term) => term.kind === kind).map((term) => term.slug);
	return {
		slug,
		title,
		state,
		form,
		version: formVersion,
		draft,
		revision,
		userId: requirePerson(locals).id,
		edits: possible ? await latestEdits(locals.db, id) : [],
		pictograms: possible ? await listPictograms(locals.db) : [],
		areas: possible ? await listAreas(locals.db) : [],
		about: {
			audience: audienceOf(reach),
			years: await yearsTaken(locals.db, id),
			terms: {
				focusArea: slugsOf('focusArea'),
				perspective: slugsOf('perspective'),
				actionPlan: slugsOf('actionPlan')
			}
		}
	};
}
