import type { Database } from '#lib/server/db/client.ts';
import {
	councils,
	reports,
	reportVersions,
	reviewComments,
	statementPoints,
	statements,
	userRoles
} from '#lib/server/db/schema/index.ts';
import { askCouncils } from '#lib/server/reviews/ask.ts';
import { smallReport } from './reportModel.ts';

/** A report of a committee, and the version of it that councils are asked about. */
export async function reportToReview(
	db: Database,
	committeeId: string,
	period = '2026-T2'
): Promise<{ reportId: string; versionId: string }> {
	const [report] = await db
		.insert(reports)
		.values({ committeeId, period, state: 'withCouncils' })
		.returning({ id: reports.id });
	if (!report) throw new Error('no report');
	const [version] = await db
		.insert(reportVersions)
		.values({ reportId: report.id, number: 1, reason: 'sendToCouncils', model: smallReport() })
		.returning({ id: reportVersions.id });
	return { reportId: report.id, versionId: version?.id ?? '' };
}

/** The council `rad` with one report to review, where somebody holds every seat there is, and has begun to write. */
export async function askedReview(db: Database, userId: string, committeeId: string) {
	const [council] = await db
		.insert(councils)
		.values({ slug: 'rad', name: { sv: 'Rådet' }, kind: 'disability', committeeId })
		.returning();
	if (!council) throw new Error('no council');
	const [seat] = await db
		.insert(userRoles)
		.values(['councilMember', 'secretary'].map((role) => ({ userId, role, councilId: council.id })))
		.returning({ id: userRoles.id });
	const [id = ''] = await askCouncils(db, {
		...(await reportToReview(db, committeeId, '2025-VB')),
		councils: [{ councilId: council.id, dueOn: '2099-12-10' }]
	});
	const [comment, other] = await db
		.insert(reviewComments)
		.values(['Mer.', 'Mindre.'].map((text) => ({ reviewId: id, userId, text, lang: 'sv', passage: '' })))
		.returning({ id: reviewComments.id });
	const [statement] = await db.insert(statements).values({ reviewId: id }).returning({ id: statements.id });
	const [point] = await db
		.insert(statementPoints)
		.values({ statementId: statement?.id ?? '', position: 1, text: 'Fler hissar.' })
		.returning({ id: statementPoints.id });
	return {
		id,
		council: council.id,
		seat: seat?.id ?? '',
		comment: comment?.id ?? '',
		other: other?.id ?? '',
		point: point?.id ?? ''
	};
}
