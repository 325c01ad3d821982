import { and, asc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Entry, Indicator, Target } from '#lib/domain/reports/indicators/indicator.ts';
import { lineOf } from '#lib/domain/reports/trend.ts';
import type { Queryable } from '../../db/client.ts';
import { committees, indicatorEntries, indicators, indicatorTargets } from '../../db/schema/index.ts';
import type { ReportOwner } from '../document/find.ts';
import { isSlug } from '../known.ts';

export type IndicatorRecord = typeof indicators.$inferSelect;
/** An indicator as a committee has it: its own, or one of the whole city's. */
export type FoundIndicator = IndicatorRecord & { ofCity: boolean };

const ofOwner = ({ id }: Pick<ReportOwner, 'id'>) =>
	id === null
		? isNull(indicators.committeeId)
		: or(isNull(indicators.committeeId), eq(indicators.committeeId, id));

/** A committee's indicators and after them the city's that it may follow; of one year, or of all. */
export async function listIndicators(
	db: Queryable,
	owner: Pick<ReportOwner, 'id'>,
	year?: number
): Promise<FoundIndicator[]> {
	const inYear =
		year === undefined
			? undefined
			: and(lte(indicators.fromYear, year), or(isNull(indicators.toYear), gte(indicators.toYear, year)));
	const rows = await db
		.select()
		.from(indicators)
		.where(and(ofOwner(owner), inYear))
		.orderBy(
			isNull(indicators.committeeId),
			asc(indicators.position),
			asc(indicators.createdAt),
			asc(indicators.slug)
		);
	return rows.map((row) => ({ ...row, ofCity: row.committeeId === null }));
}

/** One of them by its slug. */
export async function findIndicator(
	db: Queryable,
	owner: Pick<ReportOwner, 'id'>,
	slug: string
): Promise<FoundIndicator | undefined> {
	if (!isSlug(slug)) return undefined;
	const [row] = await db
		.select()
		.from(indicators)
		.where(and(ofOwner(owner), eq(indicators.slug, slug)));
	return row && { ...row, ofCity: row.committeeId === null };
}

/** A stored indicator as the rules know it. */
export const indicatorOf = ({ goalId, ...row }: IndicatorRecord): Indicator => ({ ...row, goal: goalId });

/** The slugs of a committee and of all that became it; of the whole city its own word alone. */
export async function committeeLine(db: Queryable, { id, slug }: ReportOwner): Promise<ReadonlySet<string>> {
	if (id === null) return new Set([slug]);
	return lineOf(
		slug,
		await db.select({ slug: committees.slug, successors: committees.successors }).from(committees)
	);
}

/** Indicators of committees that became this one are the same ones, where they have the same slug. */
async function sameIndicators(
	db: Queryable,
	own: readonly FoundIndicator[],
	line: ReadonlySet<string>
): Promise<Map<string, string>> {
	const rows = await db
		.select({ id: indicators.id, slug: indicators.slug })
		.from(indicators)
		.innerJoin(committees, eq(committees.id, indicators.committeeId))
		.where(
			and(
				inArray(committees.slug, [...line]),
				inArray(
					indicators.slug,
					own.filter(({ ofCity }) => !ofCity).map(({ slug }) => slug)
				)
			)
		);
	return new Map(rows.map(({ id, slug }) => [id, own.find((one) => one.slug === slug)?.id ?? id]));
}

/** What has been entered of some indicators, by a committee and those that became it, by indicator. */
export async function entriesOf(
	db: Queryable,
	owner: ReportOwner,
	own: readonly FoundIndicator[]
): Promise<Map<string, Entry[]>> {
	const found = new Map<string, Entry[]>();
	if (own.length === 0) return found;
	const line = await committeeLine(db, owner);
	const same = owner.id === null ? new Map<string, string>() : await sameIndicators(db, own, line);
	const ids = [...new Set([...own.map(({ id }) => id), ...same.keys()])];
	const rows = await db
		.select()
		.from(indicatorEntries)
		.leftJoin(committees, eq(committees.id, indicatorEntries.committeeId))
		.where(
			and(
				inArray(indicatorEntries.indicatorId, ids),
				owner.id === null ? isNull(indicatorEntries.committeeId) : inArray(committees.slug, [...line])
			)
		)
		.orderBy(asc(indicatorEntries.period));
	for (const { indicator_entries: entry, committees: committee } of rows) {
		const { slug, name } = committee ?? owner;
		const id = same.get(entry.indicatorId) ?? entry.indicatorId;
		found.set(id, [...(found.get(id) ?? []), { ...entry, committee: { slug, name } }]);
	}
	return found;
}

/** Targets of some indicators, by indicator: a committee's own, and the city council's. */
export async function targetsOf(
	db: Queryable,
	{ id: owner }: Pick<ReportOwner, 'id'>,
	ids: readonly string[]
): Promise<Map<string, Target[]>> {
	if (ids.length === 0) return new Map();
	const of = indicatorTargets.committeeId;
	const rows = await db
		.select()
		.from(indicatorTargets)
		.where(
			and(
				inArray(indicatorTargets.indicatorId, [...ids]),
				owner === null ? isNull(of) : or(isNull(of), eq(of, owner))
			)
		);
	return new Map(
		[...Map.groupBy(rows, ({ indicatorId }) => indicatorId)].map(([id, own]) => [
			id,
			own.map(({ committeeId, ...target }) => ({
				...target,
				of: committeeId === null ? ('council' as const) : ('committee' as const)
			}))
		])
	);
}
