import { error, fail, redirect } from '@sveltejs/kit';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { findWritten } from '#lib/server/reports/document/find.ts';
import { allGoals, gradesOf } from '#lib/server/reports/goals/find.ts';
import { gradeGoals } from '#lib/server/reports/goals/save.ts';
import { takesFigures } from '#lib/server/reports/indicators/enter.ts';
import { mayWrite, subjectIn } from '../../../subject.ts';

/** Goals with the id of the grade that each has in the period's report. */
async function gradedIn(locals: App.Locals, params: { committee: string; period: string }) {
	const { owner, period } = await subjectIn(locals, params);
	const report = await findWritten(locals.db, owner, period);
	const grades = await gradesOf(locals.db);
	const goals = await allGoals(locals.db, owner, { year: period.year, reportId: report?.id ?? null });
	const idOf = (name: (typeof goals)[number]['grade']) =>
		grades.find((grade) => JSON.stringify(grade.name) === JSON.stringify(name))?.id ?? '';
	return {
		owner,
		period,
		grades,
		goals,
		typed: Object.fromEntries(goals.map(({ id, grade }) => [id, idOf(grade)]))
	};
}

export async function load({ locals, params, url }) {
	const { owner, period, grades, goals, typed } = await gradedIn(locals, params);
	return {
		owner,
		period,
		grades,
		typed,
		goals: goals.map(({ committeeId: _, ...goal }) => ({ ...goal, grade: null })),
		open: await takesFigures(locals.db, owner, period),
		mayWrite: mayWrite(locals, owner),
		done: url.searchParams.has('done')
	};
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { owner, period, grades, goals, typed: before } = await gradedIn(locals, params);
		const typed = Object.fromEntries(
			goals.map(({ id }) => [id, fieldOf(posted, `grade.${id}`) ?? before[id] ?? ''])
		);
		const known = new Set(['', ...grades.map(({ id }) => id)]);
		const issues = Object.entries(typed).flatMap(([id, grade]) =>
			known.has(grade) ? [] : [{ id: `grade.${id}`, code: 'grade-missing' }]
		);
		if (issues.length > 0)
			return fail(422, {
				typed: Object.fromEntries(
					Object.entries(typed).map(([id, grade]) => [id, known.has(grade) ? grade : ''])
				),
				issues
			});
		const given = new Map(Object.entries(typed).map(([id, grade]) => [id, grade || null]));
		const saved = await gradeGoals(locals.db, owner, period, given, requirePerson(locals).id);
		if (saved === 'closed') error(409);
		redirect(303, `${url.pathname}?done`);
	}
};
