import { and, eq, isNull, ne } from 'drizzle-orm';
import { writtenLanguage } from '#lib/domain/reports/document/passages.ts';
import { parsePeriod, type Period } from '#lib/domain/reports/period.ts';
import type { ProseDoc } from '#lib/domain/reports/prose/shapes.ts';
import { isEmptyDoc } from '#lib/domain/reports/prose/words.ts';
import type { Queryable } from '../../db/client.ts';
import { reports, reportSections } from '../../db/schema/index.ts';
import type { ReportOwner } from './find.ts';

export type EarlierText = { period: Period; doc: ProseDoc };

/** What the same committee wrote in a section the last time, before a period; undefined when it never did. */
export async function earlierSection(
	db: Queryable,
	owner: ReportOwner,
	period: Period,
	key: string
): Promise<EarlierText | undefined> {
	const rows = await db
		.select({ period: reports.period, doc: reportSections.doc })
		.from(reportSections)
		.innerJoin(reports, eq(reports.id, reportSections.reportId))
		.where(
			and(
				owner.id === null ? isNull(reports.committeeId) : eq(reports.committeeId, owner.id),
				ne(reports.period, period.key),
				eq(reportSections.key, key),
				eq(reportSections.lang, writtenLanguage)
			)
		);
	return rows
		.flatMap((row): EarlierText[] => {
			const own = parsePeriod(row.period);
			return own && isBefore(own, period) && !isEmptyDoc(row.doc) ? [{ period: own, doc: row.doc }] : [];
		})
		.toSorted((a, b) => (isBefore(a.period, b.period) ? 1 : -1))[0];
}

/** A year's plan comes before what is told of the year. */
const isBefore = (a: Period, b: Period): boolean => {
	const orderOf = ({ kind, to, from }: Period) => (kind === 'VP' ? `${from}-plan` : to);
	return orderOf(a) < orderOf(b);
};
