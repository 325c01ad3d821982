import { error, redirect } from '@sveltejs/kit';
import type { Target } from '#lib/domain/reports/indicators/indicator.ts';
import type { Figure } from '#lib/domain/reports/indicators/typed.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { allGoals } from '#lib/server/reports/goals/find.ts';
import { saveIndicator } from '#lib/server/reports/indicators/define.ts';
import { findIndicator, targetsOf } from '#lib/server/reports/indicators/find.ts';
import { readableQuestions } from '#lib/server/reports/indicators/questions.ts';
import { mayWrite, ownerIn } from '../../../subject.ts';
import {
	fieldsOfIndicator,
	readDefinition,
	readTyped,
	refused,
	targetIssues,
	targetsRead,
	targetYears
} from './definitionForm.ts';

async function indicatorIn(locals: App.Locals, params: { committee: string; indicator: string }) {
	const owner = await ownerIn(locals, params);
	const indicator = await findIndicator(locals.db, owner, params.indicator);
	if (!indicator) error(404);
	const all: Target[] = (await targetsOf(locals.db, owner, [indicator.id])).get(indicator.id) ?? [];
	const own = all.filter(({ of }) => of === (owner.id === null ? 'council' : 'committee'));
	const council = owner.id === null ? [] : all.filter(({ of }) => of === 'council');
	const years = targetYears(
		Number(today().slice(0, 4)),
		own.map(({ year }) => year)
	);
	const targets = new Map<number, Figure>(own.map(({ year, value, words }) => [year, { value, words }]));
	return { owner, indicator, targets, council, years, mine: indicator.committeeId === owner.id };
}

export async function load({ locals, params, url }) {
	const { owner, indicator, targets, council, years, mine } = await indicatorIn(locals, params);
	const questions = mine && indicator.kind === 'question' ? await readableQuestions(locals.db, owner) : [];
	const goals = await allGoals(locals.db, owner);
	return {
		owner,
		slug: indicator.slug,
		name: indicator.name,
		definition: indicator.definition,
		kind: indicator.kind,
		mine,
		mayWrite: mayWrite(locals, owner),
		years,
		council,
		questions,
		goals: goals.map(({ id, number, name, level }) => ({ id, number, name, level })),
		typed: fieldsOfIndicator(indicator, targets, years),
		done: url.searchParams.has('done')
	};
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { owner, indicator, targets, years, mine } = await indicatorIn(locals, params);
		const typed = readTyped(posted, years, mine);
		const questions = mine && indicator.kind === 'question' ? await readableQuestions(locals.db, owner) : [];
		const read = mine ? readDefinition(indicator, typed, questions) : undefined;
		const issues = [...(read && 'issues' in read ? read.issues : []), ...targetIssues(typed.targets)];
		if (issues.length > 0 || (read && 'issues' in read)) return refused(typed, issues);
		const saved = await saveIndicator(
			locals.db,
			owner,
			indicator,
			{ ...read, targets: targetsRead(typed.targets, targets) },
			requirePerson(locals).id
		);
		if (saved === 'goal-unknown') return refused(typed, [{ id: 'goal', code: 'goal-missing' }]);
		const choose = fieldOf(posted, 'do') === 'choose';
		redirect(303, choose ? `${url.pathname}#answers` : `${url.pathname}?done`);
	}
};
