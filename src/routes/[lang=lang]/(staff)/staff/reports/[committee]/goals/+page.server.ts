import { error, fail, redirect } from '@sveltejs/kit';
import { levelAbove } from '#lib/domain/reports/goals/tree.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { allGoals } from '#lib/server/reports/goals/find.ts';
import { addGoal, endGoal, levelsOf } from '#lib/server/reports/goals/save.ts';
import { isUuid } from '../../../form.ts';
import {
	fieldsOfText,
	isBlank,
	localTextOf,
	shownText,
	textIssues,
	typedText,
	type FieldIssue
} from '../../../localForm.ts';
import { forbiddenIn, keptFields, typedFields } from '../../../typed.ts';
import { mayWrite, ownerIn } from '../../subject.ts';

const yearPattern = /^(19|20)\d{2}$/;
const plain = ['level', 'parent', 'number', 'fromYear', 'toYear'] as const;

export async function load({ locals, params, url }) {
	const owner = await ownerIn(locals, params);
	const levels = levelsOf(owner);
	const goals = await allGoals(locals.db, owner);
	const year = today().slice(0, 4);
	return {
		owner,
		levels,
		mayWrite: mayWrite(locals, owner),
		goals: goals.map(({ committeeId, ...goal }) => ({ ...goal, mine: committeeId === owner.id })),
		parents: goals
			.filter(({ level }) => levels.some((own) => levelAbove(own) === level))
			.map(({ id, number, name }) => ({ id, number, name })),
		year: Number(year),
		done: url.searchParams.has('done'),
		typed: {
			name: fieldsOfText(null),
			expected: fieldsOfText(null),
			level: levels.at(-1) ?? '',
			parent: '',
			number: '',
			fromYear: year,
			toYear: ''
		}
	};
}

export const actions = {
	add: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const owner = await ownerIn(locals, params);
		const [name, expected] = [typedText(posted, 'name'), typedText(posted, 'expected')];
		const typed = typedFields(posted, plain);
		const level = levelsOf(owner).find((one) => one === typed.level);
		const refuse = (issues: FieldIssue[]) =>
			fail(422, {
				typed: {
					...keptFields(typed, 200),
					name: shownText(name),
					expected: shownText(expected)
				},
				issues
			});
		const issues: FieldIssue[] = [
			...textIssues(name, 'name', 500),
			...(isBlank(expected) ? [] : textIssues(expected, 'expected', 1000)),
			...(level ? [] : [{ id: 'level', code: 'level-missing' }]),
			...(typed.number.length > 20 ? [{ id: 'number', code: 'words-long' }] : []),
			...('number' in forbiddenIn(typed) ? [{ id: 'number', code: 'character-not-allowed' }] : []),
			...(yearPattern.test(typed.fromYear) ? [] : [{ id: 'fromYear', code: 'year-wrong' }]),
			...(typed.toYear === '' || (yearPattern.test(typed.toYear) && typed.toYear >= typed.fromYear)
				? []
				: [{ id: 'toYear', code: 'year-wrong' }])
		];
		if (issues.length > 0 || !level) return refuse(issues);
		const added = await addGoal(
			locals.db,
			owner,
			{
				level,
				parent: isUuid(typed.parent) ? typed.parent : null,
				number: typed.number,
				name: localTextOf(name),
				expectedResult: isBlank(expected) ? null : localTextOf(expected),
				fromYear: Number(typed.fromYear),
				toYear: typed.toYear === '' ? null : Number(typed.toYear)
			},
			requirePerson(locals).id
		);
		if (added === 'parent-missing') return refuse([{ id: 'parent', code: 'parent-missing' }]);
		redirect(303, `${url.pathname}?done`);
	},
	end: async ({ request, locals, params, url }) => {
		const { goal, last } = typedFields(await readForm(request), ['goal', 'last']);
		const owner = await ownerIn(locals, params);
		if (!isUuid(goal)) error(400);
		const year = last === '' ? null : yearPattern.test(last) ? Number(last) : undefined;
		const ended =
			year !== undefined && (await endGoal(locals.db, owner, goal, year, requirePerson(locals).id));
		if (!ended)
			return fail(422, {
				ending: { goal, last: keptFields({ last }, 20).last },
				issues: [{ id: `last-${goal}`, code: 'last-wrong' }]
			});
		redirect(303, `${url.pathname}?done`);
	}
};
