import { fail, redirect } from '@sveltejs/kit';
import { verdictOf } from '#lib/domain/assessments/checklist.ts';
import { assessmentMoveNames, assessmentMovesFrom, isDecided } from '#lib/domain/assessments/lifecycle.ts';
import { lackingFor, progressOf } from '#lib/domain/assessments/progress.ts';
import { findChecklist } from '#lib/server/assessments/find.ts';
import { assessmentModel } from '#lib/server/assessments/model.ts';
import { moveAssessment, showAssessment } from '#lib/server/assessments/move.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { assessmentOf } from '../../subject.ts';

const told = [...assessmentMoveNames, 'step', 'checklist', 'begun', 'show', 'hide'] as const;

export async function load({ locals, params, url }) {
	const { owner, found, mayWrite } = await assessmentOf(locals, params);
	const progress = progressOf(found.contents);
	const { checklist, revision } = await findChecklist(locals.db, found.id);
	const asked = url.searchParams.get('done');
	return {
		owner,
		model: await assessmentModel(locals.db, found),
		progress,
		shown: found.shown,
		mayWrite,
		mayShow: mayWrite && isDecided(found.state),
		checklist: { begun: revision > 0, verdict: verdictOf(checklist) },
		moves: mayWrite
			? assessmentMovesFrom(found.state).map((move) => ({ move, lacking: lackingFor(move, progress) }))
			: [],
		done: told.find((one) => one === asked) ?? null
	};
}

export const actions = {
	move: async ({ request, locals, params, url }) => {
		const { owner, found } = await assessmentOf(locals, params);
		const asked = fieldOf(await readForm(request), 'move');
		const move = assessmentMoveNames.find((one) => one === asked);
		if (!move) return fail(422, { issue: 'unknown' });
		const userId = requirePerson(locals).id;
		const moved = await moveAssessment(locals.db, { committee: owner.slug, id: found.id, userId }, move);
		if (moved !== 'moved') return fail(409, { issue: moved === 'lacking' ? moved : 'wrong-state' });
		redirect(303, `${url.pathname}?done=${move}`);
	},
	show: async ({ request, locals, params, url }) => {
		const { owner, found } = await assessmentOf(locals, params);
		const asked = fieldOf(await readForm(request), 'shown') ?? '';
		if (asked !== '' && asked !== 'yes') return fail(422, { issue: 'unknown' });
		const [shown, userId] = [asked === 'yes', requirePerson(locals).id];
		const done = await showAssessment(locals.db, { committee: owner.slug, id: found.id, userId }, shown);
		if (done !== 'moved') return fail(409, { issue: 'wrong-state' });
		redirect(303, `${url.pathname}?done=${shown ? 'show' : 'hide'}`);
	}
};
