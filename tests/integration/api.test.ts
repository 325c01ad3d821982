import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '#lib/server/api/operations.ts';
import * as schemas from '#lib/server/api/schemas.ts';
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

const get = (path: string, headers: Record<string, string> = {}) => callApi(db, path, { headers });
const json = async (path: string) => (await get(path)).json();
const table = async (path: string) => {
	const text = await (await get(path)).text();
	return parse(text, { columns: true, bom: true }) as Record<string, string>[];
};
const send = (
	body: unknown,
	key: string = randomUUID(),
	headers: Record<string, string> = {},
	slug = 'lekplatsen'
) =>
	callApi(db, `/consultations/${slug}/responses`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body)
	});
const stored = async () => {
	const [row] = await db.$client<{ count: number }[]>`
		select ((select count(*) from spool_a) + (select count(*) from spool_b))::int as count`;
	return row?.count;
};

describe('reading', () => {
	it('lists what is or was open, and never a draft', async () => {
		const list = schemas.consultationList.parse(await json('/consultations'));
		expect(list.consultations.map(({ slug }) => slug)).toEqual(['badet', 'lekplatsen', 'parken']);
		expect((await get('/consultations/utkast')).status).toBe(404);
		const open = await json('/consultations?state=open');
		expect(open.consultations.map(({ slug }: { slug: string }) => slug)).toEqual(['lekplatsen']);
	});

	it('gives a consultation with its form', async () => {
		const found = schemas.consultationWithForm.parse(await json('/consultations/lekplatsen'));
		expect(found.takesAnswers).toBe(true);
		expect(found.form.pages[0]?.questions[0]?.id).toBe('safe');
	});

	it('gives results as they are described, and none that are not released', async () => {
		const results = schemas.results.parse(await json('/results/parken'));
		expect(results.respondents).toBe(100);
		const missing = await get('/results/badet');
		expect(missing.status).toBe(404);
		expect((await missing.json()).error.code).toBe('no-results');
	});

	it('gives only texts that a person has released', async () => {
		const text = await (await get('/results/parken')).text();
		expect(text).toContain('Mer ljus');
		expect(text).not.toMatch(/0701234567|Anna/);
	});

	it('gives tables in which a hidden cell is empty and says so', async () => {
		const rows = await table('/results/parken.csv');
		const hidden = rows.filter(({ hidden }) => hidden === 'true');
		expect(hidden).toHaveLength(3);
		for (const row of hidden) expect([row['count'], row['percent']]).toEqual(['', '']);
		expect(rows[0]).toMatchObject({ section: 'respondents', count: '100', hidden: 'false' });
		expect(rows.find(({ group }) => group === 'bromma')).toMatchObject({
			population: '30000',
			population_source: 'Befolkningsregistret',
			population_year: '2025',
			per_thousand: '2'
		});
	});

	it('guards a spreadsheet against formulas, and starts with a byte order mark', async () => {
		const bytes = new Uint8Array(await (await get('/results/parken.csv')).arrayBuffer());
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const rows = await table('/results/parken.csv');
		expect(rows.find(({ question }) => question === 'wish')?.['question_text']).toBe("'=Vad saknas?");
	});

	it('words a table in the language that its address asks for', async () => {
		const rows = await table('/results/parken.csv?language=en');
		expect(rows.find(({ question }) => question === 'safe')?.['question_text']).toBe('How safe do you feel?');
		expect((await get('/results/parken.csv?language=tlh')).status).toBe(400);
	});

	it('may be kept for a short while, and is known by its ETag', async () => {
		const first = await get('/results/parken');
		expect(first.headers.get('cache-control')).toMatch(/^public/);
		expect(first.headers.get('etag')).toBe((await get('/results/parken')).headers.get('etag'));
	});

	it.each([
		'/nowhere',
		'/results/parken/more',
		'/results/%00',
		'/results/PARKEN',
		'/reports/jarva/2026-T9',
		'/'
	])('finds nothing at %s', async (path) => expect((await get(path)).status).toBe(404));

	it('refuses other methods and names those that work', async () => {
		const response = await callApi(db, '/results/parken', { method: 'DELETE' });
		expect(response.status).toBe(405);
		expect(response.headers.get('allow')).toBe('GET, HEAD');
	});
});

describe('sending', () => {
	it('takes answers once, whatever order they come in', async () => {
		const before = await stored();
		const key = randomUUID();
		expect((await send({ answers: { safe: 's1', wish: ['bench', 'light'] } }, key)).status).toBe(201);
		const again = await send({ answers: { wish: ['light', 'bench'], safe: 's1' } }, key.toUpperCase());
		expect(again.status).toBe(200);
		expect(schemas.receipt.parse(await again.json())).toEqual({ status: 'again' });
		expect((await send({ answers: { safe: 's2' } }, key)).status).toBe(409);
		expect(await stored()).toBe((before ?? 0) + 1);
	});

	it('lists every issue in a language of the interface', async () => {
		const response = await send(
			{ answers: { wish: ['none', 'light'], more: 'x'.repeat(51), shoe: 43 } },
			undefined,
			{
				'accept-language': 'en-GB, sv;q=0.5'
			}
		);
		expect(response.status).toBe(422);
		const body = schemas.invalidAnswers.parse(await response.json());
		expect(body.issues.map(({ question, code }) => [question, code])).toEqual([
			['shoe', 'unknown-question'],
			['safe', 'required'],
			['wish', 'exclusive-option'],
			['more', 'too-long']
		]);
		expect(body.issues[1]?.message).toContain('How safe do you feel?');
		expect(body.issues[3]?.params).toEqual({ most: 50, length: 51 });
	});

	it('says that a consultation is not open, and that there is none', async () => {
		const answers = { safe: 's1' };
		expect((await send({ answers }, undefined, {}, 'badet')).status).toBe(410);
		expect((await send({ answers: {} }, undefined, {}, 'badet')).status).toBe(410);
		expect((await send({ answers }, undefined, {}, 'utkast')).status).toBe(404);
		expect((await send({ answers }, undefined, {}, 'nowhere')).status).toBe(404);
	});

	it('refuses a form that has changed and a language that nobody offered', async () => {
		expect((await send({ answers: { safe: 's1' }, formVersion: 2 })).status).toBe(409);
		expect((await send({ answers: { safe: 's1' }, language: 'tlh' })).status).toBe(400);
		expect((await send({ answers: { safe: 's1' }, language: 'en', formVersion: 1 })).status).toBe(201);
	});

	it('needs a key that is a UUID, and JSON', async () => {
		expect((await send({ answers: { safe: 's1' } }, 'abc')).status).toBe(400);
		const form = { 'content-type': 'application/x-www-form-urlencoded' };
		expect((await send('safe=s1', undefined, form)).status).toBe(415);
		expect((await send('{"answers":', undefined)).status).toBe(400);
		const body = new Uint8Array([0x7b, 0xff, 0x7d]);
		const broken = await callApi(db, '/consultations/lekplatsen/responses', {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
			body
		});
		expect(broken.status).toBe(400);
	});

	it('has words for every refusal', async () => {
		const { error } = await (await send('{')).json();
		expect(error.message).not.toContain('error.');
	});
});

describe('the description', () => {
	it('has every operation, and schemas for all that it refers to', async () => {
		const description = await json('/openapi.json');
		expect(description.openapi).toBe('3.1.0');
		const told = Object.entries(description.paths).flatMap(([path, methods]) =>
			Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path}`)
		);
		expect(told.toSorted()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).toSorted());
		const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
		expect(references.length).toBeGreaterThan(10);
		for (const [, name] of references) expect(description.components.schemas).toHaveProperty(String(name));
	});

	it('publishes the schema of a form file', async () => {
		expect(await json('/form.schema.json')).toMatchObject({
			type: 'object',
			required: expect.arrayContaining(['form'])
		});
	});
});
