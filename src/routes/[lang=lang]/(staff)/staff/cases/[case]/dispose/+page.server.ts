import { error, fail, redirect } from '@sveltejs/kit';
import { mayAct } from '#lib/domain/complaints/caseActions.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { subjectOf } from '#lib/server/complaints/change.ts';
import { disposalChoices, disposeCase } from '#lib/server/complaints/dispose.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { isUuid } from '../../../form.ts';
import { forbiddenIn, typedFields } from '../../../typed.ts';
import { caseAt } from '../acting.ts';

export async function load({ locals, params }) {
	const row = await caseAt(locals, params.case);
	const person = requirePerson(locals);
	return {
		reference: row.reference,
		possible: mayAct('dispose', person, await subjectOf(locals.db, row, person.id)),
		decisions: (await disposalChoices(locals.db, row)).map((choice) => ({
			...choice,
			issue: choice.issue ?? null
		}))
	};
}

export const actions = {
	async default({ request, locals, params }) {
		const typed = typedFields(await readForm(request), ['decision', 'sure']);
		const row = await caseAt(locals, params.case);
		const bad = Object.keys(forbiddenIn(typed)).length > 0;
		const issues: Record<string, string> = {
			...(bad || !isUuid(typed.decision) ? { decision: 'decision-missing' } : {}),
			...(typed.sure === 'yes' ? {} : { sure: 'sure-missing' })
		};
		if (Object.keys(issues).length > 0) return fail(422, { decision: bad ? '' : typed.decision, issues });
		const decisionId = typed.decision;
		const outcome = await disposeCase(locals.db, row.id, { decisionId }, requirePerson(locals));
		if (outcome === 'notNow') error(409);
		if (outcome !== 'done') return fail(422, { decision: decisionId, issues: { decision: outcome } });
		redirect(303, `/${locals.lang}/staff/cases?done=dispose`);
	}
};
