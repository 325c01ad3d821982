import { error, fail, redirect } from '@sveltejs/kit';
import { figureText, readFigureAfter } from '#lib/domain/reports/indicators/typed.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { saveTargetsOf } from '#lib/server/reports/indicators/define.ts';
import { saveEntries, takesFigures } from '#lib/server/reports/indicators/enter.ts';
import { entriesOf } from '#lib/server/reports/indicators/find.ts';
import { indicatorsIn, reportedOf } from '#lib/server/reports/indicators/rows.ts';
import type { FieldIssue } from '../../../../localForm.ts';
import { mayWrite, subjectIn } from '../../../subject.ts';
import { fieldsOfEntry, kept, readEntry, readTyped, type TypedEntry } from './entryForm.ts';

/** Every indicator of the period with its row, and how it stands in its fields. */
async function figuresIn(locals: App.Locals, params: { committee: string; period: string }) {
	const { owner, period } = await subjectIn(locals, params);
	const found = await indicatorsIn(locals.db, owner, period);
	const entries = await entriesOf(
		locals.db,
		owner,
		found.map(({ indicator }) => indicator)
	);
	return {
		owner,
		period,
		open: await takesFigures(locals.db, owner, period),
		figures: found.map(({ indicator, row }) => {
			const entry = (entries.get(indicator.id) ?? []).find(
				(one) => one.period === period.key && one.committee.slug === owner.slug
			);
			const target = owner.id === null ? row.councilTarget : row.target;
			return { indicator, row, entry, target, typed: fieldsOfEntry(entry, figureText(target)) };
		})
	};
}

export async function load({ locals, params, url }) {
	const { owner, period, open, figures } = await figuresIn(locals, params);
	return {
		owner,
		period,
		open,
		mayWrite: mayWrite(locals, owner),
		done: url.searchParams.has('done'),
		reported: reportedOf(owner, figures),
		rows: figures.map(({ indicator, row }) => ({ kind: indicator.kind, ratio: indicator.ratio, row })),
		typed: Object.fromEntries(figures.map(({ indicator, typed }) => [indicator.slug, typed]))
	};
}

export const actions = {
	default: async ({ request, locals, params, url }) => {
		const posted = await readForm(request);
		const { owner, period, open, figures } = await figuresIn(locals, params);
		if (!open) error(409);
		const read = figures.map(({ indicator, entry, target, typed: before }) => {
			const typed = readTyped(posted, indicator.slug, before);
			return { indicator, target, typed, read: readEntry(typed, indicator, entry) };
		});
		const issues = read.flatMap(({ read }): FieldIssue[] => ('issues' in read ? read.issues : []));
		const typed: Record<string, TypedEntry> = Object.fromEntries(
			read.map(({ indicator, typed }) => [indicator.slug, kept(typed)])
		);
		if (issues.length > 0) return fail(422, { typed, issues });
		const by = requirePerson(locals).id;
		const entries = new Map(
			read.flatMap(({ indicator, read }) => ('entry' in read ? [[indicator.id, read.entry] as const] : []))
		);
		if ((await saveEntries(locals.db, owner, period, entries, by)) === 'closed') error(409);
		if (period.kind === 'VP') {
			const targets = read.flatMap(({ indicator, target, typed }) => {
				const figure = readFigureAfter(typed.target, target);
				if (figure === 'too-long') return [];
				const { value, words } = figure;
				return [{ indicatorId: indicator.id, value, words }];
			});
			await saveTargetsOf(locals.db, owner, period.year, targets);
		}
		redirect(303, `${url.pathname}?done`);
	}
};
