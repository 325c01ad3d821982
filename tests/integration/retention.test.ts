import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '#lib/domain/retention/disposal.ts';
import { waitingFor } from '#lib/server/consultations/forStaff.ts';
import { listConsultations } from '#lib/server/consultations/find.ts';
import { connectUrl, type Database } from '#lib/server/db/client.ts';
import { jobs } from '#lib/server/jobs/table.ts';
import { findRelease } from '#lib/server/releases/find.ts';
import { releaseConsultation } from '#lib/server/releases/release.ts';
import { judgeText } from '#lib/server/releases/texts.ts';
import { findResults } from '#lib/server/reports/results.ts';
import {
	addDecision,
	decideDisposal,
	listDecisions,
	removeDecision
} from '#lib/server/retention/decisions.ts';
import { disposeDueAnswers } from '#lib/server/retention/dispose.ts';
import { leavings } from '#lib/server/retention/leaves.ts';
import { disposedOf, standingsOf } from '#lib/server/retention/standing.ts';
import { registerRequest } from '#lib/server/records/requests.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { postgresDatabase, startPostgres, type PostgresServer } from '../support/postgres.ts';
import { askedForm, closedWith, releasedWith } from '../support/released.ts';
import { insertConsultation } from '../support/consultation.ts';
import { everything } from '../support/fill.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

let server: PostgresServer;
let db: Database;
let another: Database;
beforeAll(async () => {
	server = await startPostgres();
	const opened = await postgresDatabase(server);
	[db, another] = [opened.db, connectUrl(opened.url)];
});
afterAll(async () => {
	await Promise.all([db, another].map((one) => one.$client.end({ timeout: 5 })));
	await server.close();
});

const today = '2026-11-24';
const at = new Date('2026-11-24T03:15:00Z');
const decision: Decision = {
	number: 'KS 2023/1159',
	title: 'Gallring av enkätsvar',
	decidedOn: '2025-12-01',
	covers: '',
	months: 6
};

const committeeOf = async (id: string): Promise<string> =>
	String((await db.$client`select committee_id as c from consultations where id = ${id}`)[0]?.c);

/** Puts a consultation under a decision of its committee. */
async function decided(id: string, day: string): Promise<string> {
	const added = await addDecision(db, await committeeOf(id), decision);
	expect(await decideDisposal(db, id, { decisionId: added, day })).toBe(true);
	return added;
}

const count = async (table: string, id: string): Promise<number> =>
	Number(
		(await db.$client`select count(*)::int as n from ${db.$client(table)} where consultation_id = ${id}`)[0]
			?.n
	);
const standingOf = async (slug: string, day = today) => {
	const found = (await listConsultations(db)).filter((one) => one.slug === slug);
	return (await standingsOf(db, found, day))[0];
};

/** Something raw in every table that has any. */
async function fillRaw(id: string): Promise<void> {
	const sql = db.$client;
	const bytes = Buffer.from('x');
	const [batch] =
		await sql`insert into code_batches (consultation_id, name, size) values (${id}, 'Utskick', 2) returning id`;
	const key = (name: string) => Buffer.from(`${id}${name}`);
	await sql`insert into codes (code_hash, batch_id) values (${key('a')}, ${batch?.id})`;
	await sql`insert into spent_codes (code_hash, consultation_id) values (${key('b')}, ${id})`;
	await sql`insert into wrong_codes (consultation_id, hour, count) values (${id}, now(), 3)`;
	await sql`insert into saved_drafts (lookup, consultation_id, sealed, last_day) values (${key('d')}, ${id}, ${bytes}, '2099-01-01')`;
	await sql`insert into paper_sheets (consultation_id, sealed) values (${id}, ${bytes})`;
	await sql`insert into paper_agreement (consultation_id, sheets, fields, agreed) values (${id}, 3, 30, 29)`;
	await sql`insert into receipts (key_hash, content_hmac, consultation_id) values (${key('r')}, ${bytes}, ${id})`;
	await sql`insert into contacts (consultation_id, question, sealed) values (${id}, 'me', ${bytes})`;
	await sql`insert into participation (consultation_id, day, channel, language, count) values (${id}, '2026-01-02', 'web', 'se', 1)`;
	await sql`insert into participation_periods (consultation_id, first_day, last_day, count) values (${id}, '2026-01-02', '2026-01-31', 60)`;
	await sql`insert into spool_a (consultation_id, sealed) values (${id}, ${bytes})`;
}

describe('a disposal decision', () => {
	it('serves several consultations of its committee, once under each number', async () => {
		const id = await insertConsultation(db, 'decisions', askedForm);
		const committee = await committeeOf(id);
		const added = await addDecision(db, committee, decision);
		expect(await addDecision(db, committee, { ...decision, title: 'En annan' })).toBe('number-taken');
		expect(await listDecisions(db, committee)).toEqual([{ ...decision, id: added, uses: 0 }]);
		expect(await decideDisposal(db, id, { decisionId: added, day: '2027-01-01' })).toBe(true);
		expect((await listDecisions(db, committee))[0]?.uses).toBe(1);
		expect(await removeDecision(db, committee, added)).toBe(false);
	});
	it('of another committee is no decision for this one', async () => {
		const [one, other] = [
			await insertConsultation(db, 'one-committee', askedForm),
			await insertConsultation(db, 'other-committee', askedForm)
		];
		const theirs = await addDecision(db, await committeeOf(other), decision);
		expect(await decideDisposal(db, one, { decisionId: theirs, day: '2027-01-01' })).toBe(false);
		expect(await removeDecision(db, await committeeOf(one), theirs)).toBe(false);
		expect(await removeDecision(db, await committeeOf(other), theirs)).toBe(true);
	});
});

describe('disposal', () => {
	it('deletes everything raw on its day, and keeps what was released', async () => {
		const id = await releasedWith(db, 'due', 60);
		await fillRaw(id);
		const texts = await db.$client<{ id: string; text: string }[]>`
			select id, text from free_texts where consultation_id = ${id} order by id limit 2`;
		await judgeText(db, String(texts[0]?.id), {
			state: 'released',
			released: 'Torget är mörkt.',
			reason: 'identifies'
		});
		await judgeText(db, String(texts[1]?.id), { state: 'released', released: String(texts[1]?.text) });
		const before = await findResults(db, 'due');
		const release = await findRelease(db, id);
		await decided(id, today);
		expect(await disposeDueAnswers(db, { today: '2026-11-23', at })).toEqual([]);
		expect(await disposeDueAnswers(db, { today, at })).toEqual([id]);

		for (const table of [
			'responses',
			'release_snapshots',
			'participation',
			'contacts',
			'saved_drafts',
			'paper_sheets',
			'paper_agreement',
			'receipts',
			'spent_codes',
			'wrong_codes',
			'spool_a'
		])
			expect([table, await count(table, id)]).toEqual([table, 0]);
		const [codes] = await db.$client`
			select count(*)::int as n from codes c join code_batches b on b.id = c.batch_id where b.consultation_id = ${id}`;
		expect(codes?.n).toBe(0);
		expect(await count('participation_periods', id)).toBe(1);
		expect(await count('free_texts', id)).toBe(2);
		// What was struck out is nowhere in the database any more; what is shown is shown as before, "edited" too.
		const all = JSON.stringify(await everything(db));
		expect(all).not.toContain(String(texts[0]?.text));
		expect(await findRelease(db, id)).toEqual(release);
		expect(await findResults(db, 'due')).toEqual(before);
	});
	it('is in the log once, with counts that say no more than the release', async () => {
		const [row] = await db.$client<{ id: string }[]>`select id from consultations where slug = 'due'`;
		const id = String(row?.id);
		expect(await disposeDueAnswers(db, { today, at })).toEqual([]);
		const lines =
			await db.$client`select details from audit_log where action = 'consultation.dispose' and subject = ${id}`;
		expect(lines).toHaveLength(1);
		const disposed = await disposedOf(db, id);
		expect(disposed?.decision).toBe('KS 2023/1159');
		expect(Object.keys(disposed?.left ?? {}).sort()).toEqual([...leavings].sort());
		// 60 took part, as published; 18 texts were not shown, and the log does not say how many.
		expect(disposed?.left).toMatchObject({
			responses: { exactly: 60 },
			texts: { atLeast: 10 },
			originals: { atLeast: 1 },
			receipts: { atLeast: 1 }
		});
		await expect(db.$client`update audit_log set details = null`).rejects.toThrow(/append-only/);
	});
	it('ends releases, decisions and texts that are taken back later', async () => {
		const [row] = await db.$client<{ id: string; disposal_decision_id: string }[]>`
			select id, disposal_decision_id from consultations where slug = 'due'`;
		const id = String(row?.id);
		await expect(releaseConsultation(db, 'due')).rejects.toMatchObject({ code: 'answers-gone' });
		const again = { decisionId: String(row?.disposal_decision_id), day: '2027-01-01' };
		expect(await decideDisposal(db, id, again)).toBe(false);
		const [shown] = await db.$client`select id from free_texts where consultation_id = ${id} and edited`;
		expect(await judgeText(db, String(shown?.id), { state: 'refused', reason: 'identifies' })).toBe('done');
		await disposeDueAnswers(db, { today, at });
		expect(await count('free_texts', id)).toBe(1);
		expect(await standingOf('due')).toBe('gone');
	});
	it('waits without a decision, without a release, and while somebody has asked for the answers', async () => {
		const undecided = await releasedWith(db, 'undecided', 30);
		await db.$client`update consultations set dispose_on = '2026-03-01' where id = ${undecided}`;
		const closed = await closedWith(db, 'unreleased', 30);
		await decided(closed, '2026-03-01');
		const requested = await releasedWith(db, 'requested', 30);
		await decided(requested, '2026-03-01');
		const { id: registrar } = await addUser(db, { email: 'r@stad.example', name: 'R', roles: [] });
		await registerRequest(
			db,
			requested,
			{ registryNumber: 'KS 1', asked: 'Allt', question: null },
			registrar
		);
		const fresh = await releasedWith(db, 'fresh', 30);
		await decided(fresh, '2026-03-01');
		await db.$client`update consultations set released_at = '2026-11-20T10:00:00Z' where id = ${fresh}`;
		expect(await disposeDueAnswers(db, { today, at })).toEqual([]);
		expect(
			await Promise.all(['undecided', 'unreleased', 'requested', 'fresh'].map((slug) => standingOf(slug)))
		).toEqual(['undecided', 'unreleased', 'requested', 'planned']);
		for (const id of [undecided, closed, requested, fresh]) expect(await count('responses', id)).toBe(30);

		const person = {
			id: registrar,
			email: '',
			name: '',
			grants: (await listConsultations(db)).map(({ committeeId }) => ({
				role: 'registrar' as const,
				committeeId,
				councilId: null
			}))
		};
		const needs = (await waitingFor(db, person, await listConsultations(db), today)).map(
			({ need, consultation }) => `${need} ${consultation.slug}`
		);
		expect(needs).toEqual(
			expect.arrayContaining([
				'disposal undecided',
				'disposalWaits unreleased',
				'disposalWaits requested',
				'records requested'
			])
		);
		expect(needs).not.toContain('disposal due');
	});
	it('is done once by two workers at the same time', async () => {
		const ids = [await releasedWith(db, 'two-a', 30), await releasedWith(db, 'two-b', 30)];
		for (const id of ids) await decided(id, today);
		const done = await Promise.all([
			disposeDueAnswers(db, { today, at }),
			disposeDueAnswers(another, { today, at })
		]);
		expect(done.flat().sort()).toEqual([...ids].sort());
		const lines = await db.$client`
			select subject from audit_log where action = 'consultation.dispose' and subject = any(${ids})`;
		expect(lines).toHaveLength(2);
	});
	it('that fails in the middle has deleted nothing, keeps no other back, and is taken up again', async () => {
		const [bad, good] = [await releasedWith(db, 'bad', 30), await releasedWith(db, 'good', 30)];
		await decided(bad, '2026-11-01');
		await decided(good, today);
		await db.$client.unsafe(`
			create function break_down() returns trigger language plpgsql as $$ begin
				if new.action = 'consultation.dispose' and new.subject = '${bad}' then raise exception 'broken'; end if;
				return new; end $$;
			create trigger break_down before insert on audit_log for each row execute function break_down()`);
		await expect(disposeDueAnswers(db, { today, at })).rejects.toThrow('broken');
		expect(await count('responses', bad)).toBe(30);
		expect(await count('responses', good)).toBe(0);
		await db.$client.unsafe('drop trigger break_down on audit_log; drop function break_down()');
		expect(await disposeDueAnswers(db, { today, at })).toEqual([bad]);
		expect(await count('responses', bad)).toBe(0);
	});
	it('says no number where the release said none', async () => {
		const id = await releasedWith(db, 'few', 9);
		await decided(id, today);
		await disposeDueAnswers(db, { today, at });
		expect((await disposedOf(db, id))?.left.responses).toEqual({ atLeast: 1 });
	});
	it('is a job of the house', () =>
		expect(jobs.find(({ name }) => name === 'dispose-due-answers')?.when).toMatch(/^\d+ \d+ \* \* \*$/));
	it('knows every table that a raw answer can lie in', async () => {
		// A new table with a consultation's rows must be put in leaves.ts, or named here as something that stays.
		const staying = [
			'assessment_consultations',
			'class_invitations',
			'class_sessions',
			'class_settings',
			'code_batches',
			'committee_actions',
			'consultation_moves',
			'consultation_replies',
			'consultation_terms',
			'form_draft_edits',
			'form_drafts',
			'form_editors',
			'form_versions',
			'participation_periods',
			'record_requests',
			'recordings',
			'releases',
			'review_requests',
			'staircase_evidence',
			'text_judgements',
			'theme_releases',
			'themes'
		];
		const leaving = [
			'contacts',
			'free_texts',
			'paper_agreement',
			'paper_sheets',
			'participation',
			'receipts',
			'release_snapshots',
			'responses',
			'saved_drafts',
			'spent_codes',
			'spool_a',
			'spool_b',
			'wrong_codes'
		];
		const found = await db.$client<{ table_name: string }[]>`
			select table_name from information_schema.columns
			where table_schema = 'public' and column_name = 'consultation_id' order by 1`;
		expect(found.map(({ table_name }) => table_name)).toEqual([...staying, ...leaving].sort());
	});
});
