import { parse } from 'csv-parse/sync';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periodOf } from '#lib/domain/reports/period.ts';
import { reportModel } from '#lib/domain/reports/shapes.ts';
import type { Database } from '#lib/server/db/client.ts';
import { committees, reports } from '#lib/server/db/schema/index.ts';
import { publishedReports } from '#lib/server/reports/published.ts';
import { findReport, listReports } from '#lib/server/reports/report.ts';
import { findResults } from '#lib/server/reports/results.ts';
import { callApi } from '../support/callApi.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { fillReleased } from '../support/fillReleased.ts';

let opened: TestDatabase;
let db: Database;
beforeAll(async () => {
	opened = await testDatabase();
	db = opened.db;
	await fillReleased(db);
});
afterAll(() => opened.close());

describe('a committee’s report', () => {
	it('gathers what closed in the period, in the city’s own calendar', async () => {
		// Closed at 23.30 UTC on 1 March, which is 2 March in Stockholm.
		const report = await findReport(db, 'jarva', periodOf(2026, 'T1'));
		expect(reportModel.parse(report)).toEqual(report);
		expect(report?.consultations.map(({ consultation }) => consultation.slug)).toEqual(['parken']);
		expect(report?.consultations[0]?.participation[0]?.gap?.perThousand).toBe(1.5);
	});

	it('names what has no results, without a number, and never a draft', async () => {
		const report = await findReport(db, 'jarva', periodOf(2026, 'T1'));
		expect(report?.waiting.map(({ slug, reason }) => [slug, reason])).toEqual([
			['badet', 'notReleased'],
			['lekplatsen', 'open']
		]);
		expect(JSON.stringify(report)).not.toContain('utkast');
	});

	it('says which parts of the programme nothing touched', async () => {
		const report = await findReport(db, 'jarva', periodOf(2026, 'T1'));
		const touched = report?.programme.flatMap(({ terms }) =>
			terms.map((term) => [term.slug, term.consultations])
		);
		expect(touched).toEqual([
			['participation', ['parken']],
			['racism', []]
		]);
	});

	it('is empty for a period without consultations, and missing for a committee that does not exist', async () => {
		const empty = await findReport(db, 'jarva', periodOf(2020, 'VB'));
		expect(empty).toMatchObject({
			consultations: [],
			waiting: [],
			respondents: { sum: 0, consultations: 0 }
		});
		expect(await findReport(db, 'nowhere', periodOf(2026, 'T1'))).toBeUndefined();
		expect(await findReport(db, '\u0000', periodOf(2026, 'T1'))).toBeUndefined();
	});

	it('is found in the index', async () => {
		const [entry] = await listReports(db);
		expect(entry?.committee.slug).toBe('jarva');
		expect(entry?.periods.map(({ key }) => key)).toContain('2026-T1');
	});

	it('is told of as published, in the index and to the feed, from the day that it is, and not before', async () => {
		const [committee] = await db.select().from(committees).where(eq(committees.slug, 'jarva'));
		const publishedAt = new Date('2026-06-01T10:00:00Z');
		await db.insert(reports).values([
			{ committeeId: committee!.id, period: '2025-VB', state: 'published', publishedAt },
			{ committeeId: committee!.id, period: '2026-VB', state: 'decided' },
			{ period: '2024-2025', state: 'published', publishedAt: new Date('2026-06-02T10:00:00Z') }
		]);
		const published = await publishedReports(db);
		expect(published.map(({ owner, period }) => [owner.slug, period.key])).toEqual([
			['city', '2024-2025'],
			['jarva', '2025-VB']
		]);
		const entries = await listReports(db);
		expect(entries.map(({ committee: { slug }, published: keys }) => [slug, keys])).toEqual([
			['jarva', ['2025-VB']]
		]);
		await db.delete(reports);
	});

	it('is the same in JSON and in the table', async () => {
		const report = await (await callApi(db, '/reports/jarva/2026-T1')).json();
		expect(report).toEqual(JSON.parse(JSON.stringify(await findReport(db, 'jarva', periodOf(2026, 'T1')))));
		const text = await (await callApi(db, '/reports/jarva/2026-T1.csv')).text();
		const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
		const of = (section: string) => rows.filter((row) => row['section'] === section);
		expect(of('respondents').map(({ count }) => count)).toEqual(['100']);
		expect(of('waiting').map(({ consultation, state }) => [consultation, state])).toEqual([
			['badet', 'notReleased'],
			['lekplatsen', 'open']
		]);
		expect(of('programme').map(({ programme_term, consultation }) => [programme_term, consultation])).toEqual(
			[
				['participation', 'parken'],
				['racism', '']
			]
		);
	});
});

describe('results', () => {
	it('wait until there is a release, and are none for a draft', async () => {
		expect(await findResults(db, 'badet')).toMatchObject({
			state: 'waiting',
			consultation: { slug: 'badet' }
		});
		expect(await findResults(db, 'utkast')).toBeUndefined();
		expect(await findResults(db, '\u0000')).toBeUndefined();
	});
});
