import { and, asc, desc, eq } from 'drizzle-orm';
import type { VersionReason } from '#lib/domain/reports/document/shapes.ts';
import { nothingWritten } from '#lib/domain/reports/report.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import { today } from '../../clock.ts';
import type { Database } from '../../db/client.ts';
import { reportVersions, users } from '../../db/schema/index.ts';
import { statementsOf } from '../../reviews/statements.ts';
import { quotedIn } from './prose.ts';
import { releasedQuotations } from './quotations.ts';

/** A kept version without what stands in it. */
export type VersionHead = {
	id: string;
	number: number;
	reason: VersionReason;
	madeOn: string;
	by: string | null;
};

/** A report's versions, the latest first. */
export async function versionsOf(db: Database, reportId: string): Promise<VersionHead[]> {
	const { id, number, reason, madeAt } = reportVersions;
	const rows = await db
		.select({ id, number, reason, madeAt, by: users.name })
		.from(reportVersions)
		.leftJoin(users, eq(users.id, reportVersions.madeBy))
		.where(eq(reportVersions.reportId, reportId))
		.orderBy(desc(reportVersions.number));
	return rows.map(({ madeAt, ...row }) => ({ ...row, madeOn: today(madeAt) }));
}

/** Answers to councils that came after the version was kept: they are owed, and stand where they were awaited. */
async function withLateAnswers(db: Database, reportId: string, model: ReportModel): Promise<ReportModel> {
	const owed = model.statements.some(({ points }) => points.some(({ answer }) => answer === null));
	if (!owed) return model;
	const given = new Map(
		(await statementsOf(db, reportId)).flatMap(({ points }) => points.map(({ id, answer }) => [id, answer]))
	);
	return {
		...model,
		statements: model.statements.map((one) => ({
			...one,
			points: one.points.map((point) => ({ ...point, answer: point.answer ?? given.get(point.id) ?? null }))
		}))
	};
}

/** A kept report with the texts that it quotes, as far as they are shown now. */
async function withQuotations(db: Database, model: ReportModel): Promise<ReportModel> {
	const quoted = model.prose.flatMap(({ texts }) => Object.values(texts).flatMap(({ doc }) => quotedIn(doc)));
	return { ...model, quotations: await releasedQuotations(db, [...new Set(quoted)]) };
}

/** One kept version with the texts that it quotes as they are shown now; undefined when there is none such. */
export async function readVersion(
	db: Database,
	reportId: string,
	which: number | 'latest'
): Promise<ReportModel | undefined> {
	const [row] = await db
		.select({ model: reportVersions.model })
		.from(reportVersions)
		.where(
			and(
				eq(reportVersions.reportId, reportId),
				which === 'latest' ? undefined : eq(reportVersions.number, which)
			)
		)
		.orderBy(desc(reportVersions.number))
		.limit(1);
	if (!row) return undefined;
	const { given: _, ...nothing } = nothingWritten;
	return withLateAnswers(db, reportId, await withQuotations(db, { ...nothing, ...row.model }));
}

/** The version that a council was asked about; undefined when there is none. */
export async function readVersionById(db: Database, id: string): Promise<ReportModel | undefined> {
	const [row] = await db
		.select({ reportId: reportVersions.reportId, number: reportVersions.number })
		.from(reportVersions)
		.where(eq(reportVersions.id, id))
		.orderBy(asc(reportVersions.number));
	return row && readVersion(db, row.reportId, row.number);
}
