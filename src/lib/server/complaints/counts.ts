import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { State } from '#lib/domain/consultations/lifecycle.ts';
import { parsePeriod, periodOf, resultPeriodKinds, type Period } from '#lib/domain/reports/period.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { today } from '../clock.ts';
import type { Queryable } from '../db/client.ts';
import { cases, committees, consultations } from '../db/schema/index.ts';

/** A count's name: whose it is, and of which period. */
export const countSlug = (committee: string, period: Period): string =>
	`klagomal-${committee}-${period.key.toLowerCase()}`;

/** The periods that can be counted on a day, newest first: those that are over, of this year and of the two before it. */
export function countablePeriods(day: string): Period[] {
	const year = Number(day.slice(0, 4));
	return [year, year - 1, year - 2]
		.flatMap((each) => resultPeriodKinds.toReversed().map((kind) => periodOf(each, kind)))
		.filter(({ to }) => to < day);
}

/** Reads a period that can be counted; undefined for another. */
export function readCountable(raw: unknown, day: string): Period | undefined {
	const period = parsePeriod(raw);
	return countablePeriods(day).find(({ key }) => key === period?.key);
}

/** Closed cases of a committee that were closed in a period, are no spam and have not been counted. */
export const uncountedIn = (committeeId: string, { from, to }: Pick<Period, 'from' | 'to'>) =>
	and(
		eq(cases.committeeId, committeeId),
		eq(cases.state, 'closed'),
		isNull(cases.spamAt),
		isNull(cases.countedAt),
		isNotNull(cases.closedAt),
		sql`(${cases.closedAt} at time zone 'Europe/Stockholm')::date between ${from}::date and ${to}::date`
	);

/** Whether there is anything to count: never how much. */
export async function hasUncounted(db: Queryable, committeeId: string, period: Period): Promise<boolean> {
	const [row] = await db
		.select({ id: cases.id })
		.from(cases)
		.where(uncountedIn(committeeId, period))
		.limit(1);
	return row !== undefined;
}

/** A count that has been begun or made. `draft`: it was broken off, and is taken up again. */
export type MadeCount = {
	slug: string;
	title: LocalText;
	state: State;
	committee: LocalText;
	committeeId: string;
};

/** The counts of some committees, the latest period first. */
export async function madeCounts(
	db: Queryable,
	committeeIds: 'any' | readonly string[]
): Promise<MadeCount[]> {
	const rows = await db
		.select({
			slug: consultations.slug,
			title: consultations.title,
			state: consultations.state,
			committee: committees.name,
			committeeId: consultations.committeeId,
			closesOn: consultations.closesOn
		})
		.from(consultations)
		.innerJoin(committees, eq(committees.id, consultations.committeeId))
		.where(eq(consultations.source, 'complaints'))
		.orderBy(sql`${consultations.closesOn} desc`, asc(consultations.slug));
	return rows
		.filter(({ committeeId }) => committeeIds === 'any' || committeeIds.includes(committeeId))
		.map(({ closesOn: _, ...count }) => count);
}

/** Days of a case as they are counted, in the city's own calendar. */
export const dayOf = (at: Date | null): string | null => at && today(at);
