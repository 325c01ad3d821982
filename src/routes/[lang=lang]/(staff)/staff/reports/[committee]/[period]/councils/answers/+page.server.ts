import { error, fail, redirect } from '@sveltejs/kit';
import { actionForCity, mayDo } from '#lib/domain/access/table.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { readVersion, versionsOf } from '#lib/server/reports/document/versions.ts';
import { answerPoints, tellAllAnswered } from '#lib/server/reviews/answers.ts';
import { statementsOf } from '#lib/server/reviews/statements.ts';
import { forbiddenIn, keptFields, typedFields } from '../../../../../typed.ts';
import { writtenSubject } from '../../subject.ts';

const longest = 4000;

export async function load({ locals, params, url }) {
	const { owner, period, row } = await writtenSubject(locals, params);
	const statements = await statementsOf(locals.db, row.id);
	const numbers: Record<string, string> = {};
	for (const { number } of (await versionsOf(locals.db, row.id)).toReversed())
		Object.assign(numbers, (await readVersion(locals.db, row.id, number))?.numbers);
	return {
		owner,
		period,
		statements,
		numbers,
		may:
			owner.id === null
				? mayDo(locals.person, actionForCity('report.write'))
				: mayDo(locals.person, 'report.write', owner.id),
		saved: url.searchParams.get('done') === 'saved'
	};
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { row } = await writtenSubject(locals, params);
		const points = (await statementsOf(locals.db, row.id)).flatMap((one) => one.points);
		if (points.length === 0) error(409);
		const names: string[] = points.map(({ id }) => `answer-${id}`);
		const typed = typedFields(posted, names);
		const issues: Record<string, string> = {
			...Object.fromEntries(
				Object.entries(typed).flatMap(([name, text]) => (text.length > longest ? [[name, 'text-long']] : []))
			),
			...(forbiddenIn(typed) as Record<string, string>)
		};
		if (Object.keys(issues).length > 0)
			return fail(422, { typed: keptFields(typed, longest + 1000), issues });
		const answered = await answerPoints(locals.db, {
			reportId: row.id,
			answers: points.map(({ id }) => ({ pointId: id, answer: typed[`answer-${id}`] ?? '' })),
			by: requirePerson(locals).id
		});
		if (!answered) error(409);
		await tellAllAnswered(locals.db, row.id);
		redirect(303, `${url.pathname}?done=saved`);
	}
};
