import { and, eq, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { takesWriting } from '#lib/domain/reports/document/lifecycle.ts';
import { dueOf, lastSoonDay, standingIn, stateNow } from '#lib/domain/reports/actions/standing.ts';
import { comparePeriods } from '#lib/domain/reports/periodOrder.ts';
import { wholeCity } from '#lib/domain/access/table.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Queryable } from '../../db/client.ts';
import { committeeActions, committees, reports } from '../../db/schema/index.ts';
import { followUpsOf } from './find.ts';

export type DueAction = {
	id: string;
	title: string;
	/** Null: the whole city. */
	committee: { slug: string; name: LocalText | null };
	dueOn: string;
	due: 'late' | 'soon';
	/** The report in which it can be told of now; null: none is being written. */
	period: string | null;
};

/**
 * Open actions that are late on a day or due within two weeks of it, the latest first. `committeeIds`: whose; null among
 * them is the whole city.
 */
export async function dueActions(
	db: Queryable,
	committeeIds: 'any' | readonly (string | null)[],
	today: string
): Promise<DueAction[]> {
	if (committeeIds.length === 0) return [];
	const own = committeeIds === 'any' ? [] : committeeIds.filter((id) => id !== null);
	const whose =
		committeeIds === 'any'
			? undefined
			: or(
					own.length > 0 ? inArray(committeeActions.committeeId, own) : undefined,
					committeeIds.includes(null) ? isNull(committeeActions.committeeId) : undefined
				);
	const rows = await db
		.select({ own: committeeActions, slug: committees.slug, name: committees.name })
		.from(committeeActions)
		.leftJoin(committees, eq(committees.id, committeeActions.committeeId))
		.where(and(isNotNull(committeeActions.dueOn), lte(committeeActions.dueOn, lastSoonDay(today)), whose));
	if (rows.length === 0) return [];
	const followUps = await followUpsOf(
		db,
		rows.map(({ own }) => own.id)
	);
	const written = (await db.select().from(reports)).filter(({ state }) => takesWriting(state));
	return rows
		.flatMap(({ own: { id, title, dueOn, committeeId }, slug, name }): DueAction[] => {
			const told = followUps.get(id) ?? [];
			const state = stateNow(told);
			const due = state && dueOf({ state, dueOn }, today);
			if (!due || dueOn === null) return [];
			const [period] = written
				.filter((report) => report.committeeId === committeeId && standingIn(told, report.period))
				.map((report) => report.period)
				.sort((a, b) => comparePeriods(b, a));
			return [
				{ id, title, committee: { slug: slug ?? wholeCity, name }, dueOn, due, period: period ?? null }
			];
		})
		.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.title.localeCompare(b.title, 'sv'));
}
