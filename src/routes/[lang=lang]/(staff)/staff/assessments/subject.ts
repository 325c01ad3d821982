import { error } from '@sveltejs/kit';
import { mayDo } from '#lib/domain/access/table.ts';
import { findAssessment } from '#lib/server/assessments/find.ts';
import { ownerOf } from '#lib/server/reports/document/find.ts';

/** The committee of an address; the whole city has no assessments. */
export async function committeeOf({ db }: App.Locals, { committee }: { committee: string }) {
	const owner = await ownerOf(db, committee);
	if (!owner || owner.id === null) error(404);
	return { ...owner, id: owner.id };
}

/** The assessment of an address, which is that committee's own. `mayWrite`: by this person, where its state lets anybody. */
export async function assessmentOf(locals: App.Locals, params: { committee: string; assessment: string }) {
	const owner = await committeeOf(locals, params);
	const found = await findAssessment(locals.db, owner.slug, params.assessment);
	if (!found) error(404);
	return { owner, found, mayWrite: mayDo(locals.person, 'assessment.write', owner.id) };
}

/** The revision that a form was made from; a form without one is no form of ours. */
export function revisionIn(text: string | undefined): number {
	if (!/^\d{1,9}$/.test(text ?? '')) error(400);
	return Number(text);
}
