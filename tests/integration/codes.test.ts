import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { shownEntryCode } from '#lib/domain/access/entryCode.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { codesUsed, listBatches, makeBatch, revokeBatch, setEntry } from '#lib/server/codes/batches.ts';
import { checkCode, wrongMost } from '#lib/server/codes/check.ts';
import { dropOldCodes } from '#lib/server/codes/spent.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import type { Database } from '#lib/server/db/client.ts';
import { deleteOldDrafts } from '#lib/server/drafts/drafts.ts';
import { drainSpool } from '#lib/server/responses/drain.ts';
import { codeStep, moveThrough, type Moved, type ShownStep } from '#lib/server/responses/journey.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase } from '../support/database.ts';
import { postgresDatabase, startPostgres } from '../support/postgres.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

const embedded = async () => {
	const { db, close } = await testDatabase();
	return { db, close };
};
const real = async () => {
	const server = await startPostgres();
	const { db, close } = await postgresDatabase(server);
	return {
		db,
		async close() {
			await close();
			await server.close();
		}
	};
};

describe.each([
	['the embedded database', embedded],
	['a PostgreSQL server', real]
])('on %s', (_, open) => {
	let db: Database;
	let close: () => Promise<void>;
	let officer: string;
	let slug: string;
	let id: string;
	let codes: string[];

	beforeAll(async () => {
		({ db, close } = await open());
		({ id: officer } = await addUser(db, { email: 'o@stad.example', name: 'O', roles: [] }));
	});
	afterAll(() => close());
	beforeEach(async () => {
		slug = `c-${randomUUID()}`;
		id = await insertConsultation(db, slug);
		await setEntry(db, id, 'code', officer);
		codes = await make('Brev');
	});

	async function make(name: string, size = 20, batch = randomUUID()): Promise<string[]> {
		const made = await makeBatch(db, id, { id: batch, name, size }, officer);
		if (made === 'made-already') throw new Error(made);
		return made;
	}
	const post = (fields: Record<string, string>, address = randomUUID()): Promise<Moved> =>
		moveThrough(db, { slug, lang: 'sv', fields: new URLSearchParams(fields), address });
	const sending = (code: string, mark = '1', key: string = randomUUID()) => ({
		step: 'check',
		move: 'send',
		key,
		code,
		'a.mark': mark
	});
	const shown = (moved: Moved): ShownStep => {
		if (moved.to !== 'step') throw new Error(JSON.stringify(moved));
		return moved.shown;
	};
	const count = async (table: string) => {
		const [row] = await db.$client`
			select count(*)::int as count from ${db.$client(table)} where consultation_id = ${id}`;
		return row?.count as number;
	};
	const waiting = async () => (await count('spool_a')) + (await count('spool_b'));

	describe('a single-use code', () => {
		it('opens the form, however it is typed, and nothing is stored by that', async () => {
			const typed = ` ${shownEntryCode(codes[0] as string).toLowerCase()} `;
			const step = shown(await post({ step: codeStep, move: 'continue', code: typed, 'a.view': 'yes' }));
			expect(step).toMatchObject({ step: 'torget', code: typed, typed: { view: 'yes' } });
			expect(step.codeIssue).toBeUndefined();
			expect(await count('spent_codes')).toBe(0);
		});
		it('is asked for from whoever comes without it, wherever they stand', async () => {
			const [{ code: _, ...fields }] = [sending(codes[0] as string, '7')];
			expect(shown(await post(fields))).toMatchObject({ step: codeStep, typed: { mark: '7' } });
			expect(shown(await post({ step: codeStep, move: 'continue' })).codeIssue).toBe('missing');
			expect(await waiting()).toBe(0);
		});
		it('takes one answer, and the same sending again is answered as the first time', async () => {
			const fields = sending(codes[0] as string);
			expect(await post(fields)).toEqual({ to: 'sent', first: true });
			expect(await post(fields)).toEqual({ to: 'sent', first: false });
			expect([await waiting(), await count('spent_codes')]).toEqual([1, 1]);
		});
		it('counts once, thirty times at once with the same key, or with as many keys', async () => {
			const same = sending(codes[0] as string);
			const again = await Promise.all(Array.from({ length: 30 }, () => post(same)));
			expect(again.filter(({ to }) => to === 'sent')).toHaveLength(30);
			const others = await Promise.all(Array.from({ length: 30 }, () => post(sending(codes[1] as string))));
			expect(others.filter(({ to }) => to === 'sent')).toHaveLength(1);
			expect(others.filter((one) => one.to === 'step' && one.shown.codeIssue === 'spent')).toHaveLength(29);
			expect([await waiting(), await count('spent_codes'), await count('receipts')]).toEqual([2, 2, 2]);
		});
		it('that has been used is refused, with everything typed kept, and another one then takes the answer', async () => {
			await post(sending(codes[0] as string));
			const fields = sending(codes[0] as string, '42');
			const refused = shown(await post({ ...fields, 'a.why': 'För att' }));
			expect(refused).toMatchObject({
				step: codeStep,
				codeIssue: 'spent',
				returning: true,
				key: fields.key,
				typed: { mark: '42', why: 'För att' }
			});
			const next = { step: codeStep, move: 'continue', returning: 'check', key: fields.key };
			const mended = shown(await post({ ...next, code: codes[1] as string, 'a.mark': '42' }));
			expect(mended.step).toBe('check');
			expect(await post({ ...fields, code: codes[1] as string })).toEqual({ to: 'sent', first: true });
		});
		it('of another consultation, mistyped or made up opens nothing', async () => {
			const other = await insertConsultation(db, `c-${randomUUID()}`);
			const [foreign = ''] = (await makeBatch(
				db,
				other,
				{ id: randomUUID(), name: 'Andra', size: 1 },
				officer
			)) as string[];
			expect(shown(await post(sending(foreign))).codeIssue).toBe('unknown');
			expect(shown(await post(sending('ABC'))).codeIssue).toBe('mistyped');
			const [row] = await db.$client`select count from wrong_codes where consultation_id = ${id}`;
			expect(row?.count).toBe(1);
			expect(await waiting()).toBe(0);
		});
		it('is not asked for where everybody may answer, and is not needed where both may', async () => {
			await setEntry(db, id, 'both', officer);
			await new Promise((resolve) => setTimeout(resolve, 1100));
			expect(shown(await post({ step: codeStep, move: 'continue', code: '' })).step).toBe('torget');
			expect(await post(sending(''))).toEqual({ to: 'sent', first: true });
			expect(await post(sending(codes[3] as string))).toEqual({ to: 'sent', first: true });
			await closeConsultation(db, slug);
			const rows = await db.$client`
				select channel, sum(count)::int as sum from participation where consultation_id = ${id} group by 1 order by 1`;
			expect([...rows]).toEqual([
				{ channel: 'code', sum: 1 },
				{ channel: 'web', sum: 1 }
			]);
		});
	});

	describe('guessing', () => {
		it('is stopped for an address after forty wrong codes, and not for others', async () => {
			const other = await insertConsultation(db, `c-${randomUUID()}`);
			const wrong = (await makeBatch(
				db,
				other,
				{ id: randomUUID(), name: 'Andra', size: 45 },
				officer
			)) as string[];
			const issues = [];
			for (const code of wrong) issues.push(await checkCode(db, id, code, 'here'));
			expect(issues.filter((issue) => issue === 'unknown')).toHaveLength(40);
			expect(issues.slice(40)).toEqual(Array(5).fill('wait'));
			expect(await checkCode(db, id, codes[0] as string, 'elsewhere')).toHaveProperty('hash');
		});
		it('is stopped for all at so many wrong ones an hour, and those who answer keep what they typed', async () => {
			await db.$client`
				insert into wrong_codes (consultation_id, hour, count) values (${id}, date_trunc('hour', now()), ${wrongMost})`;
			const refused = shown(await post(sending(codes[0] as string, '5')));
			expect(refused).toMatchObject({ codeIssue: 'wait', typed: { mark: '5' } });
			expect(await waiting()).toBe(0);
		});
	});

	describe('a batch', () => {
		it('keeps hashes, and nothing of the codes', async () => {
			const [found] = await db.$client`
				select string_agg(k::text, '') as text from codes k join code_batches b on b.id = k.batch_id
				where b.consultation_id = ${id}`;
			expect(codes).toHaveLength(20);
			for (const code of codes) {
				expect(found?.text).not.toContain(code);
				expect(found?.text).not.toContain(Buffer.from(code).toString('hex'));
			}
		});
		it('is made once by the same page, and once of a name', async () => {
			const batch = randomUUID();
			await make('Affisch', 3, batch);
			for (const again of [
				{ id: batch, name: 'Annat' },
				{ id: randomUUID(), name: 'Affisch' }
			])
				expect(await makeBatch(db, id, { ...again, size: 3 }, officer)).toBe('made-already');
			expect((await listBatches(db, id)).map(({ name, size }) => [name, size]).sort()).toEqual([
				['Affisch', 3],
				['Brev', 20]
			]);
			expect((await listBatches(db, id))[0]?.madeAt).toBeInstanceOf(Date);
		});
		it('that is revoked opens nothing more, and what was sent with it stays', async () => {
			const fields = sending(codes[0] as string);
			await post(fields);
			const [batch] = await listBatches(db, id);
			expect(await revokeBatch(db, id, batch?.id as string, officer)).toBe(true);
			expect(await revokeBatch(db, id, batch?.id as string, officer)).toBe(false);
			expect(shown(await post(sending(codes[1] as string))).codeIssue).toBe('unknown');
			expect(await post(fields)).toEqual({ to: 'sent', first: false });
			expect(await waiting()).toBe(1);
		});
		it('tells how many were used only in tens, once answers have left the spool together', async () => {
			const many = await make('Många', 60);
			for (const code of many.slice(0, 57)) await post(sending(code));
			expect(await codesUsed(db, id)).toBe(0);
			const now = Date.now();
			vi.spyOn(Date, 'now').mockImplementation(() => now + 60_000);
			await drainSpool(db);
			vi.restoreAllMocks();
			expect(await codesUsed(db, id)).toBe(50);
		});
		it('is forgotten a week after closing', async () => {
			await post(sending(codes[0] as string));
			await closeConsultation(db, slug);
			await dropOldCodes(db);
			expect(await count('spent_codes')).toBe(1);
			await db.$client`update consultations set closed_at = now() - interval '8 days' where id = ${id}`;
			await dropOldCodes(db);
			expect(await count('spent_codes')).toBe(0);
			const [left] = await db.$client`
				select count(*)::int as count from codes k join code_batches b on b.id = k.batch_id where b.consultation_id = ${id}`;
			expect(left?.count).toBe(0);
		});
	});

	describe('answers saved for later', () => {
		const save = async (fields: Record<string, string> = {}) =>
			shown(
				await post({
					step: 'torget',
					move: 'save',
					code: codes[0] as string,
					'a.mark': '12',
					'a.why': 'Så.',
					...fields
				})
			);
		const takeUp = (resume: string) => post({ move: 'resume', resume });

		it('are opened by their code, with everything typed, where one stood, with the same key', async () => {
			const saved = await save();
			expect(saved.resume).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
			expect(saved.saved?.lastDay).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			const opened = shown(await takeUp(` ${(saved.resume as string).toLowerCase()} `));
			expect(opened).toMatchObject({
				step: 'torget',
				typed: { mark: '12', why: 'Så.' },
				key: saved.key,
				code: codes[0],
				resume: saved.resume
			});
			expect(opened.saved).toBeUndefined();
		});
		it('keep their code when they are saved again, and what is not sound is kept as typed', async () => {
			const { resume = '', key } = await save({ 'a.mark': 'många' });
			const again = await save({ resume, key, 'a.mark': 'ännu fler' });
			expect(again.resume).toBe(resume);
			expect(shown(await takeUp(resume)).typed).toMatchObject({ mark: 'ännu fler' });
			expect(await count('saved_drafts')).toBe(1);
		});
		it('stand sealed in the database: without the code nothing opens them, not even the house', async () => {
			const { resume = '', key } = await save();
			const [row] =
				await db.$client`select d::text as text from saved_drafts d where consultation_id = ${id}`;
			// Nothing so short that random bytes hold it by chance.
			for (const secret of [resume, key, 'Så.', codes[0] as string])
				expect(Buffer.from((row?.text as string).replace(/[^0-9a-f]/g, ''), 'hex').includes(secret)).toBe(
					false
				);
			expect(shown(await takeUp('0'.repeat(16))).resumeIssue).toBe('unknown');
			expect(shown(await takeUp('')).resumeIssue).toBe('missing');
		});
		it('are gone when they have been sent, once, whichever copy is sent', async () => {
			const { resume = '', key } = await save();
			const fields = { ...sending(codes[0] as string, '12', key), 'a.why': 'Så.', resume };
			expect(await post(fields)).toEqual({ to: 'sent', first: true });
			expect(await count('saved_drafts')).toBe(0);
			expect(await post(fields)).toEqual({ to: 'sent', first: false });
			expect(await post({ ...fields, 'a.mark': '13' })).toEqual({ to: 'refused', status: 409 });
			expect(await waiting()).toBe(1);
			expect(shown(await takeUp(resume)).resumeIssue).toBe('unknown');
		});
		it('are gone after their last day, and when the consultation closes', async () => {
			const { resume = '' } = await save();
			await save();
			await db.$client`
				update saved_drafts set last_day = current_date - 2 where lookup = (
					select lookup from saved_drafts where consultation_id = ${id} limit 1)`;
			await deleteOldDrafts(db);
			expect(await count('saved_drafts')).toBe(1);
			await closeConsultation(db, slug);
			await deleteOldDrafts(db);
			expect(await count('saved_drafts')).toBe(0);
			await new Promise((resolve) => setTimeout(resolve, 1100));
			expect(await takeUp(resume)).toEqual({ to: 'refused', status: 410 });
		});
		it('are never kept on a shared device', async () => {
			const fields = new URLSearchParams({ step: 'torget', move: 'save', code: codes[0] as string });
			const moved = await moveThrough(db, { slug, lang: 'sv', fields, kiosk: true });
			expect(moved).toEqual({ to: 'refused', status: 400 });
			expect(await count('saved_drafts')).toBe(0);
		});
	});
});
