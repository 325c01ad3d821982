import { error, fail, redirect } from '@sveltejs/kit';
import { mayDo, actionForCity } from '#lib/domain/access/table.ts';
import { dayIssue } from '#lib/domain/reports/document/facts.ts';
import { canMoveReport } from '#lib/domain/reports/document/lifecycle.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { moveReport, ReportMoveError } from '#lib/server/reports/document/move.ts';
import { askCouncils, councilsToAsk } from '#lib/server/reviews/ask.ts';
import { heardOf, statementsOf } from '#lib/server/reviews/statements.ts';
import { isUuid } from '../../../../form.ts';
import { keptFields, typedFields } from '../../../../typed.ts';
import { writtenSubject } from '../subject.ts';

export async function load({ locals, params, url }) {
	const { owner, period, row } = await writtenSubject(locals, params);
	const now = today();
	const statements = await statementsOf(locals.db, row.id);
	const points = statements.flatMap((one) => one.points);
	const may =
		owner.id === null
			? mayDo(locals.person, actionForCity('report.write'))
			: mayDo(locals.person, 'report.write', owner.id);
	return {
		owner,
		period,
		today: now,
		heard: await heardOf(locals.db, row.id, now),
		points: points.length,
		unanswered: points.filter(({ answer }) => answer === null).length,
		councils: may && canMoveReport(row.state, 'sendToCouncils') ? await councilsToAsk(locals.db) : [],
		may,
		sent: url.searchParams.get('done') === 'sent'
	};
}

const most = 40;

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const chosen = posted.getAll('council');
		if (chosen.length > most || chosen.some((one) => typeof one !== 'string' || !isUuid(one))) error(400);
		const ids = [...new Set(chosen as string[])];
		const names = ['dueOn', ...ids.map((id) => `meets-${id}`)];
		const typed = typedFields(posted, names);
		const { owner, period, row } = await writtenSubject(locals, params);
		const known = new Set((await councilsToAsk(locals.db)).map(({ id }) => id));
		const now = today();
		const due = dayIssue(typed['dueOn'] ?? '', { today: now, past: false });
		const issues: Record<string, string> = {
			...(ids.length === 0 || ids.some((id) => !known.has(id)) ? { council: 'council-missing' } : {}),
			...(due ? { dueOn: due } : (typed['dueOn'] ?? '') <= now ? { dueOn: 'day-past' } : {}),
			...Object.fromEntries(
				ids.flatMap((id) => {
					const meets = typed[`meets-${id}`] ?? '';
					const issue = meets === '' ? undefined : dayIssue(meets, { today: now, past: false });
					return issue ? [[`meets-${id}`, issue]] : [];
				})
			)
		};
		const back = { chosen: ids, typed: keptFields(typed), issues };
		if (Object.keys(issues).length > 0) return fail(422, back);
		const by = requirePerson(locals).id;
		try {
			await moveReport(locals.db, { owner, period }, row, 'sendToCouncils', {
				by,
				also: async (tx, versionId) => {
					if (versionId === undefined) throw new Error('a report went to councils without a version');
					await askCouncils(tx, {
						reportId: row.id,
						versionId,
						by,
						councils: ids.map((councilId) => ({
							councilId,
							dueOn: typed['dueOn'] ?? '',
							meetsOn: typed[`meets-${councilId}`] || null
						}))
					});
				}
			});
		} catch (cause) {
			if (!(cause instanceof ReportMoveError)) throw cause;
			if (cause.code === 'not-found') error(404);
			return fail(409, { ...back, refused: cause.code });
		}
		redirect(303, `${url.pathname}?done=sent`);
	}
};
