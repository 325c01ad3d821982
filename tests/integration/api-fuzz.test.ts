import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#lib/server/db/client.ts';
import { callApi } from '../support/callApi.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { fillReleased } from '../support/fillReleased.ts';

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

let opened: TestDatabase;
let db: Database;
beforeAll(async () => {
	opened = await testDatabase();
	db = opened.db;
	await fillReleased(db);
});
afterAll(() => opened.close());

const url = '/consultations/lekplatsen/responses';
const sendRaw = (body: string | Uint8Array, headers: Record<string, string> = {}) =>
	callApi(db, url, {
		method: 'POST',
		headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
		body: body as BodyInit
	});

const counts = async () => {
	const [row] = await db.$client<{ spooled: number; receipts: number }[]>`
		select ((select count(*) from spool_a) + (select count(*) from spool_b))::int as spooled,
			(select count(*) from receipts)::int as receipts`;
	return row ?? { spooled: 0, receipts: 0 };
};

const nasty = fc.oneof(
	fc.constantFrom(
		'\u0000',
		'a\u0000b',
		'\ud800',
		'\udfff\ud800',
		'\uffff',
		'',
		' ',
		"'; drop table responses; --"
	),
	fc.string({ unit: 'binary' }),
	fc.constantFrom('s1', 's2', 'dk', 'light', 'none', 'jarva')
);
const value = fc.oneof(
	{ maxDepth: 3 },
	nasty,
	fc.jsonValue(),
	fc.double(),
	fc.array(nasty, { maxLength: 5 }),
	fc.constantFrom(null, true, [], {}, [[]], { toString: 1 }, Infinity)
);
const questionId = fc.oneof(
	fc.constantFrom('safe', 'wish', 'more', 'district', 'disability'),
	fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '\u0000', '\ud800'),
	fc.string({ unit: 'binary' })
);
const answers = fc
	.tuple(fc.boolean(), fc.array(fc.tuple(questionId, value), { maxLength: 4 }))
	.map(([valid, rest]): [string, unknown][] => (valid ? [...rest, ['safe', 's1']] : rest));
/** JSON.stringify would set __proto__ instead of writing it. */
const written = (entries: [string, unknown][]) =>
	`{${entries.map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item) ?? 'null'}`).join(',')}}`;

it('answers whatever answers are sent with 201 or a clear 4xx, and stores each accepted one once', async () => {
	const before = await counts();
	let accepted = 0;
	await fc.assert(
		fc.asyncProperty(answers, async (entries) => {
			const response = await sendRaw(`{"answers":${written(entries)}}`);
			const body = (await response.json()) as { error?: { code: string }; issues?: unknown[] };
			expect([201, 422]).toContain(response.status);
			if (response.status === 201) accepted++;
			else expect(body.issues?.length).toBeGreaterThan(0);
		}),
		{ numRuns: 400 }
	);
	expect(accepted).toBeGreaterThan(0);
	const after = await counts();
	expect(after.spooled - before.spooled).toBe(accepted);
	expect(after.receipts - before.receipts).toBe(accepted);
});

it('refuses whatever else is sent with a clear 4xx and stores nothing', async () => {
	const before = await counts();
	const whole = fc.oneof(
		fc.json(),
		fc.string({ unit: 'binary' }),
		fc.uint8Array({ maxLength: 200 }),
		fc.constantFrom(
			'',
			'null',
			'[]',
			'{}',
			'{"answers":null}',
			'{"answers":[]}',
			'{"answers":{},"answer":{}}'
		)
	);
	await fc.assert(
		fc.asyncProperty(whole, async (body) => {
			const response = await sendRaw(body);
			expect(response.status).toBeGreaterThanOrEqual(400);
			expect(response.status).toBeLessThan(500);
			expect(((await response.json()) as { error: { message: string } }).error.message).not.toBe('');
		}),
		{ numRuns: 300 }
	);
	expect(await counts()).toEqual(before);
});

it('takes any header value that HTTP can carry', async () => {
	const before = await counts();
	const header = fc.string({
		unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code))
	});
	await fc.assert(
		fc.asyncProperty(header, header, header, async (key, type, language) => {
			const response = await sendRaw('{"answers":{"safe":"s1"}}', {
				'idempotency-key': key,
				'content-type': type,
				'accept-language': language
			});
			expect([400, 415]).toContain(response.status);
		}),
		{ numRuns: 150 }
	);
	expect(await counts()).toEqual(before);
});

it('refuses 10 MB, deep nesting and a hundred thousand strange questions', async () => {
	const before = await counts();
	expect((await sendRaw('x'.repeat(10_000_000))).status).toBe(413);
	expect((await sendRaw(`{"answers":{"more":"${'å'.repeat(6_000_000)}"}}`)).status).toBe(413);
	const deep = '['.repeat(200_000) + ']'.repeat(200_000);
	expect((await sendRaw(`{"answers":{"safe":${deep}}}`)).status).toBe(422);
	expect((await sendRaw(deep)).status).toBe(400);
	const many = Array.from({ length: 50_000 }, (_, at): [string, unknown] => [`q${at}`, 1]);
	const response = await sendRaw(`{"answers":${written(many)}}`);
	expect(response.status).toBe(422);
	expect(((await response.json()) as { issues: unknown[] }).issues.length).toBeLessThanOrEqual(200);
	expect(await counts()).toEqual(before);
});

it('answers any path below it with 200 or a clear 4xx', async () => {
	const segment = fc.oneof(
		fc.constantFrom(
			'consultations',
			'results',
			'reports',
			'parken',
			'jarva',
			'2026-T1',
			'openapi.json',
			'..',
			'%00'
		),
		fc.webSegment()
	);
	await fc.assert(
		fc.asyncProperty(fc.array(segment, { maxLength: 5 }), fc.webQueryParameters(), async (path, query) => {
			const response = await callApi(db, `/${path.join('/')}?${query}`);
			expect([200, 400, 404, 405]).toContain(response.status);
		}),
		{ numRuns: 200 }
	);
});
