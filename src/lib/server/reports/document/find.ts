import { and, eq, isNull } from 'drizzle-orm';
import { wholeCity } from '#lib/domain/access/table.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Queryable } from '../../db/client.ts';
import { committees, reports } from '../../db/schema/index.ts';
import { isSlug } from '../known.ts';

export type ReportRow = typeof reports.$inferSelect;
/** Whose report it is; the whole city has no id. */
export type ReportOwner = { id: string | null; slug: string; name: LocalText };

export const cityOwner: ReportOwner = {
	id: null,
	slug: wholeCity,
	name: { sv: 'Hela staden', en: 'The whole city' }
};

/** The committee of an address, or the whole city; undefined when there is none such. */
export async function ownerOf(db: Queryable, slug: string): Promise<ReportOwner | undefined> {
	if (slug === wholeCity) return cityOwner;
	if (!isSlug(slug)) return undefined;
	const [found] = await db
		.select({ id: committees.id, slug: committees.slug, name: committees.name })
		.from(committees)
		.where(eq(committees.slug, slug));
	return found;
}

/** The report that is written, or undefined when nobody has begun. */
export async function findWritten(
	db: Queryable,
	owner: ReportOwner,
	period: Period
): Promise<ReportRow | undefined> {
	const [row] = await db
		.select()
		.from(reports)
		.where(
			and(
				owner.id === null ? isNull(reports.committeeId) : eq(reports.committeeId, owner.id),
				eq(reports.period, period.key)
			)
		);
	return row;
}
