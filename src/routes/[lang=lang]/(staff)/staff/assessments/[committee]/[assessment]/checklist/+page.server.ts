import { fail, redirect } from '@sveltejs/kit';
import {
	checklistQuestions,
	readChecklist,
	typedChecklist,
	verdictOf,
	type TypedChecklist
} from '#lib/domain/assessments/checklist.ts';
import { titleOf } from '#lib/domain/assessments/model.ts';
import { findChecklist } from '#lib/server/assessments/find.ts';
import { saveChecklist } from '#lib/server/assessments/save.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { keptFields, typedFields } from '../../../../typed.ts';
import { assessmentOf, revisionIn } from '../../../subject.ts';

export async function load({ locals, params }) {
	const { owner, found, mayWrite } = await assessmentOf(locals, params);
	const { checklist, revision } = await findChecklist(locals.db, found.id);
	return {
		owner,
		id: found.id,
		title: titleOf(found),
		writable: mayWrite && found.state === 'draft',
		stored: checklist,
		typed: typedChecklist(checklist),
		verdict: verdictOf(checklist),
		revision
	};
}

function readTyped(posted: FormData): { typed: TypedChecklist; shown: TypedChecklist } {
	const rows = checklistQuestions.map((question) => {
		const [answer, note] = [`${question}.answer`, `${question}.note`];
		const fields = typedFields(posted, [answer, note]);
		const kept = keptFields(fields);
		return {
			question,
			typed: { answer: fields[answer] ?? '', note: fields[note] ?? '' },
			shown: { answer: kept[answer] ?? '', note: kept[note] ?? '' }
		};
	});
	const all = (of: 'typed' | 'shown') =>
		Object.fromEntries(rows.map((row) => [row.question, row[of]])) as TypedChecklist;
	return { typed: all('typed'), shown: all('shown') };
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const revision = revisionIn(fieldOf(posted, 'revision'));
		const { found } = await assessmentOf(locals, params);
		const { typed, shown } = readTyped(posted);
		const { kept, issues } = readChecklist(typed);
		if (!kept) return fail(422, { typed: shown, issues, revision, conflict: false });
		const change = { revision, userId: requirePerson(locals).id };
		const saved = await saveChecklist(locals.db, found.id, kept, change);
		if (saved !== 'saved')
			return fail(409, {
				typed: shown,
				issues: [{ id: 'form', code: saved }],
				// Saving again is made upon what the other has written, which the page now shows beside.
				revision: (await findChecklist(locals.db, found.id)).revision,
				conflict: saved === 'conflict'
			});
		redirect(303, `${url.pathname.replace(/\/checklist$/, '')}?done=checklist`);
	}
};
