import { desc, eq } from 'drizzle-orm';
import { isProposal } from '#lib/domain/reports/document/lifecycle.ts';
import type { ReportDocument } from '#lib/domain/reports/document/shapes.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import type { Written } from '#lib/domain/reports/report.ts';
import { today } from '../../clock.ts';
import type { Database } from '../../db/client.ts';
import { reportVersions } from '../../db/schema/index.ts';
import { heardOf, statementsOf } from '../../reviews/statements.ts';
import { actionsOf } from '../actions/find.ts';
import { gatherCity } from '../city/gather.ts';
import { goalsOf } from '../goals/find.ts';
import { indicatorsOf } from '../indicators/rows.ts';
import { staircaseOf } from '../staircase/find.ts';
import type { ReportOwner, ReportRow } from './find.ts';
import { proseOf } from './prose.ts';

/** Where a report stands as a paper. */
export function documentOf(row: ReportRow, version: ReportDocument['version'] = null): ReportDocument {
	const { state, dnr, meetsOn, paragraph, signedOffOn, signedOffBy, handedOverOn, publishedAt } = row;
	return {
		state,
		proposal: isProposal(state),
		dnr,
		version,
		meeting: meetsOn ? { on: meetsOn, paragraph: paragraph ?? '' } : null,
		signedOff: signedOffOn ? { on: signedOffOn, by: signedOffBy ?? '' } : null,
		handedOverOn,
		publishedOn: publishedAt && today(publishedAt)
	};
}

/** Every number that any version of a report gave to a passage. */
async function givenNumbers(db: Database, reportId: string): Promise<Record<string, string>> {
	const rows = await db
		.select({ model: reportVersions.model })
		.from(reportVersions)
		.where(eq(reportVersions.reportId, reportId))
		.orderBy(desc(reportVersions.number));
	return Object.assign({}, ...rows.map(({ model }) => model.numbers));
}

/** Everything of a report that does not come out of releases, as it is now. */
export async function writtenOf(
	db: Database,
	{ row, owner, period }: { row: ReportRow; owner: ReportOwner; period: Period },
	version: ReportDocument['version'] = null
): Promise<Written> {
	return {
		document: documentOf(row, version),
		...(await proseOf(db, row.id)),
		goals: await goalsOf(db, owner, period, row.id),
		indicators: owner.id === null ? [] : await indicatorsOf(db, owner, period),
		staircase: await staircaseOf(db, row.id),
		actions: owner.id === null ? [] : await actionsOf(db, owner.id, period),
		statements: await statementsOf(db, row.id),
		heard: await heardOf(db, row.id),
		city: owner.id === null ? await gatherCity(db, { period, reportId: row.id }) : null,
		given: await givenNumbers(db, row.id)
	};
}
