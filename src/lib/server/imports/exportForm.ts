import { findConsultation, termsOf } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import type { FormFile } from './formFile.ts';
import { termKinds } from './importForm.ts';

/** A consultation with its form as a form file, which `import-form` takes; undefined where there is none of that slug. */
export async function formFileOf(db: Database, slug: string): Promise<FormFile | undefined> {
	const consultation = await findConsultation(db, slug);
	if (!consultation) return undefined;
	const { committee, title, summary, purpose, reach, opensOn, closesOn, form } = consultation;
	const terms = await termsOf(db, consultation.id);
	const listed = Object.entries(termKinds).flatMap(([key, kind]) => {
		const slugs = terms.filter((term) => term.kind === kind).map((term) => term.slug);
		return slugs.length > 0 ? [[key, slugs.toSorted()]] : [];
	});
	return {
		slug,
		committee: committee.slug,
		title,
		summary,
		purpose,
		reach,
		...(opensOn ? { opensOn } : {}),
		...(closesOn ? { closesOn } : {}),
		...(Object.fromEntries(listed) as Pick<FormFile, 'focusAreas' | 'perspectives' | 'actionPlans'>),
		form
	};
}
