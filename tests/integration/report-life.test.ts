import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesBetween } from '#lib/domain/reports/document/changes.ts';
import { periodOf } from '#lib/domain/reports/period.ts';
import { readPlain } from '#lib/domain/reports/prose/plain.ts';
import { emptyDoc } from '#lib/domain/reports/prose/words.ts';
import { reportModel } from '#lib/domain/reports/shapes.ts';
import type { Database } from '#lib/server/db/client.ts';
import { reportSections } from '#lib/server/db/schema/index.ts';
import { beginReport } from '#lib/server/reports/document/begin.ts';
import { findWritten, ownerOf, type ReportOwner } from '#lib/server/reports/document/find.ts';
import { writtenReport } from '#lib/server/reports/document/model.ts';
import { moveReport, ReportMoveError } from '#lib/server/reports/document/move.ts';
import { readVersion, versionsOf } from '#lib/server/reports/document/versions.ts';
import { answerPoints } from '#lib/server/reviews/answers.ts';
import { findReport, listReports } from '#lib/server/reports/report.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { fillReleased } from '../support/fillReleased.ts';

const period = periodOf(2026, 'T1');
let opened: TestDatabase;
let db: Database;
let owner: ReportOwner;
beforeAll(async () => {
	opened = await testDatabase();
	db = opened.db;
	await fillReleased(db);
	const found = await ownerOf(db, 'jarva');
	if (!found) throw new Error('no committee');
	owner = found;
});
afterAll(() => opened.close());

let made = 0;
const prose = (text: string, before = emptyDoc) => readPlain(text, before, () => `block-${made++}`);
async function now() {
	const row = await findWritten(db, owner, period);
	if (!row) throw new Error('no report');
	return row;
}
const move = async (
	...[name, options]: [Parameters<typeof moveReport>[3], Parameters<typeof moveReport>[4]?]
) => moveReport(db, { owner, period }, await now(), name, options);

describe('a report on its way', () => {
	it('is begun once, and the public sees the period’s results alone until it is published', async () => {
		const first = await beginReport(db, owner, period);
		expect((await beginReport(db, owner, period)).id).toBe(first.id);
		await db
			.insert(reportSections)
			.values({ reportId: first.id, key: 'summary', lang: 'sv', doc: prose('Ett.\n\nTvå.') });
		const seen = await findReport(db, 'jarva', period);
		expect(seen?.document).toBeNull();
		expect(seen?.prose).toEqual([]);
		expect(JSON.stringify(seen)).not.toContain('Två.');
	});

	it('keeps what the councils got, numbered, without what residents wrote', async () => {
		await move('sendToCouncils');
		const { id, state } = await now();
		expect(state).toBe('withCouncils');
		const kept = await readVersion(db, id, 1);
		expect(reportModel.parse(kept)).toEqual(kept);
		expect(kept?.document).toMatchObject({
			proposal: true,
			version: { number: 1, reason: 'sendToCouncils' }
		});
		expect(Object.values(kept?.numbers ?? {})).toEqual(['1', '2', '3']);
		expect(kept?.consultations.flatMap(({ questions }) => questions.flatMap(({ texts }) => texts))).toEqual(
			[]
		);
	});

	it('tells what changed since, and keeps every number', async () => {
		const { id } = await now();
		const kept = await readVersion(db, id, 1);
		const before = kept?.prose[0]?.texts['sv']?.doc ?? emptyDoc;
		await db
			.update(reportSections)
			.set({ doc: prose('Ett.\n\nNytt emellan.\n\nTvå, och mer.', before), revision: 2 });
		const live = await writtenReport(db, { owner, period, row: await now() });
		const changes = changesBetween(kept ?? live, live);
		expect(changes.map(({ kind, number, before: was, after }) => [kind, number, was, after])).toEqual([
			['added', '1a', undefined, 'Nytt emellan.'],
			['changed', '2', 'Två.', 'Två, och mer.']
		]);
	});

	it('takes its steps in order, each with its facts, and nothing else', async () => {
		await expect(move('decide')).rejects.toEqual(new ReportMoveError('wrong-state'));
		await move('signOff', { facts: { signedOffOn: '2026-05-20', signedOffBy: 'Chefen' } });
		await move('putOnAgenda', { facts: { meetsOn: '2026-06-01' } });
		await move('decide', { facts: { meetsOn: '2026-06-01', paragraph: '7' } });
		await expect(move('takeBack')).rejects.toEqual(new ReportMoveError('wrong-state'));
		await move('handOver', { facts: { handedOverOn: '2026-06-08' } });
		await move('publish');
		expect((await versionsOf(db, (await now()).id)).map(({ reason }) => reason)).toEqual([
			'publish',
			'decide',
			'putOnAgenda',
			'signOff',
			'sendToCouncils'
		]);
	});

	it('is what the public reads, as it was decided', async () => {
		await db.update(reportSections).set({ doc: prose('Skrivet efteråt.'), revision: 3 });
		const seen = await findReport(db, 'jarva', period);
		expect(seen?.document).toMatchObject({
			state: 'published',
			proposal: false,
			meeting: { on: '2026-06-01', paragraph: '7' },
			handedOverOn: '2026-06-08'
		});
		expect(JSON.stringify(seen?.prose)).toContain('Nytt emellan.');
		expect(JSON.stringify(seen?.prose)).not.toContain('efteråt');
		expect((await listReports(db)).find(({ committee }) => committee.slug === 'jarva')?.published).toEqual([
			'2026-T1'
		]);
	});

	it('shows an answer to a council that was still owed then', async () => {
		const { id: reportId } = await now();
		const [version] =
			await db.$client`select id from report_versions where report_id = ${reportId} and number = 1`;
		const [council] = await db.$client`
			insert into councils (slug, name, kind, committee_id)
			values ('rad', '{"sv":"Rådet"}', 'disability', ${String(owner.id)}) returning id`;
		const [review] = await db.$client`
			insert into report_reviews (report_id, council_id, version_id, sent_on, due_on)
			values (${reportId}, ${String(council?.id)}, ${String(version?.id)}, '2026-05-01', '2026-05-15') returning id`;
		const [said] = await db.$client`
			insert into statements (review_id, origin) values (${String(review?.id)}, 'members') returning id`;
		const [point] = await db.$client`
			insert into statement_points (statement_id, position, text) values (${String(said?.id)}, 1, 'Mer.') returning id`;
		await db.$client`update statements set sent_at = now() where id = ${String(said?.id)}`;
		const other = periodOf(2025, 'VB');
		const row = await beginReport(db, owner, other);
		await db.$client`update report_reviews set report_id = ${row.id}`;
		await db.$client`update reports set state = 'decided' where id = ${row.id}`;
		await moveReport(db, { owner, period: other }, { ...row, state: 'decided' }, 'publish');
		const answers = async () =>
			(await findReport(db, 'jarva', other))?.statements.flatMap(({ points }) =>
				points.map(({ answer }) => answer)
			);
		expect(await answers()).toEqual([null]);
		const by = '00000000-0000-4000-8000-000000000000';
		const given = await answerPoints(db, {
			reportId: row.id,
			answers: [{ pointId: String(point?.id), answer: 'Ja.' }],
			by
		});
		expect(given).toBe(true);
		expect(await answers()).toEqual(['Ja.']);
	});

	it('keeps its versions whatever anybody tries', async () => {
		await expect(db.$client`update report_versions set number = 9`).rejects.toThrow();
		await expect(db.$client`delete from report_versions`).rejects.toThrow();
		await expect(db.$client`truncate report_versions cascade`).rejects.toThrow();
	});

	it('does not go on with what somebody changed meanwhile', async () => {
		const other = periodOf(2026, 'T2');
		const row = await beginReport(db, owner, other);
		const slow = moveReport(db, { owner, period: other }, row, 'signOff', { facts: { signedOffBy: 'A' } });
		const outcomes = await Promise.allSettled([
			slow,
			moveReport(db, { owner, period: other }, row, 'signOff', { facts: { signedOffBy: 'B' } })
		]);
		expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(await versionsOf(db, row.id)).toHaveLength(1);
	});
});
