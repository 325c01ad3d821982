import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findConsultation, type ConsultationWithForm } from '#lib/server/consultations/find.ts';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { waysOf } from '#lib/server/consultations/ways.ts';
import type { Database } from '#lib/server/db/client.ts';
import { heldSheets, isSampled } from '#lib/server/paper/sheets.ts';
import { agreementOf, setPaperSample, settleSheet, typeAgain, typeSheet } from '#lib/server/paper/type.ts';
import { submitAnswers } from '#lib/server/responses/submit.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase } from '../support/database.ts';

process.env.RADSLAG_SECRET = '0f'.repeat(32);

let db: Database;
let close: () => Promise<void>;
let slug: string;
let id: string;
let consultation: ConsultationWithForm;
const [anna, bo] = [randomUUID(), randomUUID()];

beforeAll(async () => ({ db, close } = await testDatabase()));
afterAll(() => close());
beforeEach(async () => {
	slug = `c-${randomUUID()}`;
	id = await insertConsultation(db, slug);
	await sampling(0);
});

async function sampling(percent: number): Promise<void> {
	await setPaperSample(db, id, percent);
	consultation = (await findConsultation(db, slug)) as ConsultationWithForm;
}
const sheet = (answers = { mark: 1, view: 'yes' } as Record<string, string | number>) => ({
	key: randomUUID() as string,
	number: '17',
	language: 'sv',
	answers,
	by: anna
});
const waiting = async () => {
	const [row] = await db.$client`
		select ((select count(*) from spool_a where consultation_id = ${id})
			+ (select count(*) from spool_b where consultation_id = ${id}))::int as count`;
	return row?.count as number;
};
const stored = async () =>
	(
		await db.$client`select answers from responses where consultation_id = ${id} order by answers->>'mark'`
	).map(({ answers }) => answers);
const held = async () => (await heldSheets(db, id))[0] as { id: string };

describe('a sheet', () => {
	it('that is not in the sample is stored like any answer, once, and known by its way alone', async () => {
		const one = sheet();
		expect(await typeSheet(db, consultation, one)).toBe('stored');
		expect(await typeSheet(db, consultation, one)).toBe('stored');
		expect([await waiting(), await heldSheets(db, id)]).toEqual([1, []]);
		await closeConsultation(db, slug);
		expect(await stored()).toEqual([{ mark: 1, view: 'yes' }]);
		const rows = await db.$client`select channel, count from participation where consultation_id = ${id}`;
		expect([...rows]).toEqual([{ channel: 'paper', count: 1 }]);
	});
	it('belongs to the sample by chance, alike each time it is sent', () => {
		const keys = Array.from({ length: 4000 }, (_, index) => `key ${index}`);
		const share = keys.filter((key) => isSampled(key, 10)).length / keys.length;
		expect(share).toBeGreaterThan(0.08);
		expect(share).toBeLessThan(0.12);
		expect(keys.every((key) => isSampled(key, 10) === isSampled(key, 10))).toBe(true);
		expect(keys.some((key) => isSampled(key, 0))).toBe(false);
		expect(keys.every((key) => isSampled(key, 100))).toBe(true);
	});
});

describe('a sheet in the sample', () => {
	beforeEach(() => sampling(100));

	it('waits sealed, once, and is not stored before its second look', async () => {
		const one = sheet({ mark: 1, why: 'Så här är det' });
		expect(await typeSheet(db, consultation, one)).toBe('kept');
		expect(await typeSheet(db, consultation, one)).toBe('kept');
		expect(await waiting()).toBe(0);
		const rows = await db.$client`select sealed from paper_sheets where consultation_id = ${id}`;
		expect(rows).toHaveLength(1);
		// The number alone, two digits, may stand in any ciphertext by chance.
		for (const secret of ['"17"', 'Så här', anna]) expect(rows[0]?.sealed.includes(secret)).toBe(false);
		expect((await heldSheets(db, id)).map(({ number }) => number)).toEqual(['17']);
	});
	it('is stored when a second person has typed the same, and its number is forgotten', async () => {
		await typeSheet(db, consultation, sheet());
		const { id: which } = await held();
		expect(await typeAgain(db, consultation, which, { answers: { mark: 1, view: 'yes' }, by: anna })).toBe(
			'own'
		);
		expect(await typeAgain(db, consultation, which, { answers: { mark: 1, view: 'yes' }, by: bo })).toBe(
			'stored'
		);
		expect([await waiting(), await heldSheets(db, id)]).toEqual([1, []]);
		expect(await agreementOf(db, id)).toEqual({ sheets: 1, fields: 2, agreed: 2 });
		expect(await typeAgain(db, consultation, which, { answers: { mark: 2 }, by: bo })).toBe('gone');
	});
	it('that was typed differently waits to be settled, and counts as it is settled', async () => {
		await typeSheet(db, consultation, sheet({ mark: 12, view: 'yes', why: 'Ljus' }));
		const { id: which } = await held();
		const again = { mark: 21, view: 'yes' };
		expect(await typeAgain(db, consultation, which, { answers: again, by: bo })).toBe('differs');
		expect(await typeAgain(db, consultation, which, { answers: { mark: 12 }, by: bo })).toBe('gone');
		expect([await waiting(), await agreementOf(db, id)]).toEqual([0, undefined]);
		const picked = { mark: 'second', why: 'first' } as const;
		const outcomes = await Promise.all([1, 2, 3].map(() => settleSheet(db, consultation, which, picked)));
		expect(outcomes).toContain('stored');
		expect(await waiting()).toBe(1);
		expect(await agreementOf(db, id)).toEqual({ sheets: 1, fields: 3, agreed: 1 });
		await closeConsultation(db, slug);
		expect(await stored()).toEqual([{ mark: 21, view: 'yes', why: '·' }]);
	});
	it('that is still waiting at closing counts as it was typed first', async () => {
		for (const mark of [1, 2, 3]) await typeSheet(db, consultation, sheet({ mark }));
		await submitAnswers(db, {
			consultationId: id,
			version: 1,
			answers: { mark: 4 },
			key: randomUUID(),
			language: 'sv',
			channel: 'web'
		});
		await closeConsultation(db, slug);
		expect(await stored()).toEqual([{ mark: 1 }, { mark: 2 }, { mark: 3 }, { mark: 4 }]);
		expect(await heldSheets(db, id)).toEqual([]);
		const [row] =
			await db.$client`select sum(count)::int as sum from participation where consultation_id = ${id}`;
		expect(row?.sum).toBe(4);
	});
	it('is not taken after closing', async () => {
		await typeSheet(db, consultation, sheet());
		const { id: which } = await held();
		await closeConsultation(db, slug);
		expect(await typeAgain(db, consultation, which, { answers: { mark: 1 }, by: bo })).toBe('gone');
		expect(await typeSheet(db, consultation, sheet())).toBe('closed');
		await sampling(0);
		expect(await typeSheet(db, consultation, sheet())).toBe('closed');
	});
});

it('answers of all ways are one dataset, and their numbers are shown only merged', async () => {
	for (const [channel, count] of [
		['web', 25],
		['kiosk', 12],
		['code', 4]
	] as const)
		for (let mark = 0; mark < count; mark++)
			await submitAnswers(db, {
				consultationId: id,
				version: 1,
				answers: { mark },
				key: randomUUID(),
				language: 'sv',
				channel
			});
	for (let mark = 0; mark < 3; mark++) await typeSheet(db, consultation, sheet({ mark }));
	expect(await waysOf(db, { id, state: 'open' })).toBeUndefined();
	await closeConsultation(db, slug);
	expect(await stored()).toHaveLength(44);
	expect(await waysOf(db, { id, state: 'closed' })).toEqual([
		{ channels: ['web'], count: 25 },
		{ channels: ['code', 'kiosk', 'paper'], count: 19 }
	]);
	const [found] = await db.$client`
		select count(*)::int as count from responses r where to_jsonb(r)::text ~ '"(web|kiosk|code|paper)"'`;
	expect(found?.count).toBe(0);
});
