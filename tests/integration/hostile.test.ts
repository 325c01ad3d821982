import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertConsultation } from '../support/consultation.ts';
import { everyQuestion } from '../support/everyQuestion.ts';
import { post, sendAnswers } from '../support/formSending.ts';
import { hostileBodies, hostileField, type Fields } from '../support/hostileBodies.ts';
import { expectClear, hostileSending } from '../support/hostileSending.ts';
import { send, sendBytes } from '../support/raw.ts';
import { startSite, type Site } from '../support/site.ts';

const secret = '0f'.repeat(32);
process.env.RADSLAG_SECRET = secret;

let site: Site;
const path = '/sv/consultations/park/form';

beforeAll(async () => {
	site = await startSite({ RADSLAG_SECRET: secret });
	await insertConsultation(site.db, 'park', everyQuestion);
}, 300_000);
afterAll(() => site.remove());
const { deliver, standing, expectHandled, begin: beginTest } = hostileSending(() => site);
beforeEach(beginTest);

const answers: Fields = {
	'a.often': 'weekly',
	'a.want': 'play',
	'a.safe': 'p2',
	'a.minutes': '12',
	'a.name': 'Sjöparken',
	'a.free': 'Fler bänkar.',
	'a.age': 'old',
	'a.gender': 'woman'
};

describe('the form of a consultation', () => {
	const sending = (): Fields => ({ step: 'check', move: 'send', key: randomUUID(), ...answers });
	it('takes the sound fields that the rest of these tests bend', async () =>
		expect((await post(site, path, sending())).status).toBe(303));
	it.each(Object.keys(sending()))(
		'refuses whatever cannot be in %s, and stores nothing then',
		async (field) => {
			for (const hostile of hostileField(sending(), field)) await expectHandled(path, hostile);
		},
		120_000
	);
	it.each(['continue', 'back', 'stay', 'change:visits'])(
		'refuses the same while one goes through it (%s)',
		async (move) => {
			const fields: Fields = { step: 'wishes', move, key: randomUUID(), ...answers };
			for (const field of ['step', 'move', 'key'])
				for (const hostile of hostileField(fields, field)) await expectHandled(path, hostile);
		},
		120_000
	);
	it('refuses bodies that are no form', async () => {
		for (const hostile of hostileBodies(sending())) {
			const reply = await expectHandled(path, hostile);
			expect.soft(reply.status, hostile.name).toBeGreaterThanOrEqual(400);
		}
	}, 60_000);
	it('takes no sending without the key that makes it count once', async () => {
		const { key: _, ...fields } = sending();
		expect((await post(site, path, fields)).status).toBe(400);
		expect((await post(site, path, { ...fields, key: '' })).status).toBe(400);
		expect((await post(site, path, { ...fields, key: 'x' })).status).toBe(400);
	});
	it('shows what was typed as text, never as markup', async () => {
		const typed = '</textarea><script>alert(1)</script><img src=x onerror=alert(1)> "\'` &amp;';
		const again = await post(site, path, {
			step: 'wishes',
			move: 'stay',
			'a.free': typed,
			'a.name': typed,
			'a.minutes': typed,
			'a.want': typed
		});
		const carried = await post(site, path, {
			step: 'wishes',
			move: 'back',
			'a.free': typed,
			'a.name': typed,
			'a.minutes': typed,
			'a.want': typed
		});
		const checked = await post(site, path, {
			step: 'about-you',
			move: 'continue',
			...answers,
			'a.free': typed,
			'a.name': typed
		});
		for (const { status, text } of [again, carried, checked]) {
			expect(status).toBe(200);
			// The page's own script, which reads aloud, stands at its head, once.
			const rest = text.replace('<script type="module" src="/scripts/listen.js"></script>', '');
			expect(rest).not.toMatch(/<script|<img|<\/textarea>.*<\/textarea>.*<\/textarea>/s);
			expect(text).toContain('&lt;script');
		}
	});
	it('is refused or shown again, never broken, whatever fields come', async () => {
		const field = fc.constantFrom(
			'step',
			'move',
			'key',
			'a.often',
			'a.want',
			'a.minutes',
			'a.free',
			'a.__proto__',
			'a.',
			'__proto__'
		);
		const value = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.constantFrom('check', 'send', 'visits', 'continue', 'daily', 'play', '9'.repeat(400))
		);
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(field, value), { maxLength: 8 }), async (fields) => {
				const body = fields
					.map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text.toWellFormed())}`)
					.join('&');
				const reply = await deliver(path, {
					type: 'application/x-www-form-urlencoded',
					bytes: Buffer.from(body)
				});
				expect(reply.status).toBeLessThan(500);
				expect([200, 303, 400, 409, 422]).toContain(reply.status);
			}),
			{ numRuns: 150 }
		);
	}, 60_000);
});

describe('the API’s sending of answers', () => {
	const api = '/api/v1/consultations/park/responses';
	const sendJson = (body: string | Buffer, headers: Record<string, string> = {}) =>
		send(site.port, api, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
			body
		});
	const sound = { answers: { often: 'weekly', free: 'Hej' } };

	it('takes what is sound', async () => expect((await sendJson(JSON.stringify(sound))).status).toBe(201));
	it.each<[string, string | Buffer, Record<string, string>?]>([
		['nothing', ''],
		['no JSON', '{'],
		['a list', '[]'],
		['null', 'null'],
		['no answers', '{}'],
		['answers of the wrong type', '{"answers": 7}'],
		['a NUL character', '{"answers": {"often": "weekly", "free": "a\\u0000b"}}'],
		['half a surrogate pair', '{"answers": {"often": "weekly", "free": "a\\ud800b"}}'],
		[
			'bytes that are no text',
			Buffer.from([
				...Buffer.from('{"answers": {"often": "weekly", "free": "'),
				0xff,
				0xed,
				0xa0,
				0x80,
				...Buffer.from('"}}')
			])
		],
		['a text where a list is meant', '{"answers": {"often": ["weekly"]}}'],
		['an object', '{"answers": {"often": {"weekly": true}}}'],
		['a question that is not asked', '{"answers": {"often": "weekly", "__proto__": "x"}}'],
		['depth', `{"answers": {"often": ${'['.repeat(20_000)}${']'.repeat(20_000)}}}`],
		['ten megabytes', `{"answers": {"often": "weekly", "free": "${'x'.repeat(10_000_000)}"}}`],
		['another type', JSON.stringify(sound), { 'content-type': 'text/plain' }],
		['no key', JSON.stringify(sound), { 'idempotency-key': '' }],
		['a key that is none', JSON.stringify(sound), { 'idempotency-key': 'x' }],
		['a browser on another site', JSON.stringify(sound), { origin: 'https://evil.example' }]
	])('refuses %s in JSON with a code', async (_, body, headers) => {
		const before = await standing();
		const reply = await sendJson(body, headers);
		expect(reply.status).toBeGreaterThanOrEqual(400);
		expect(reply.status).toBeLessThan(500);
		expect(JSON.parse(reply.text)).toMatchObject({
			error: { code: expect.any(String), message: expect.any(String) }
		});
		expect(await standing()).toBe(before);
	});
});

describe('an address', () => {
	it.each(['%', '%zz', '%c0%ae', '%ED%A0%80', 'a%00b', '%2e%2e%2f', '%E2%80%AE', 'x'.repeat(1900)])(
		'with %s is refused clearly wherever it stands',
		async (part) => {
			for (const to of [
				`/sv/${part}`,
				`/sv/consultations/${part}`,
				`/sv/results/${part}`,
				`/sv/reports/${part}/t1-2026`,
				`/sv/reports/x/${part}`,
				`/sv/staff/password/${part}`,
				`/api/v1/consultations/${part}`,
				`/sv?page=${part}`,
				`/sv/consultations/park?x=${part}`,
				`/sv/staff/sign-in?to=${part}`
			]) {
				const reply = await send(site.port, to);
				expectClear(reply, `${to.slice(0, 60)} ${reply.status}`);
			}
			for (const to of [
				`/sv/consultations/${part}/form`,
				`/sv/consultations/park/form?/${part}`,
				`/sv/staff/sign-in?to=${part}`
			])
				expectClear(await post(site, to, { step: 'visits' }), to.slice(0, 60));
		}
	);
});

it('a sending that is cut off in the middle stores nothing, and the server goes on', async () => {
	const before = await standing();
	const body = 'step=check&move=send&a.often=weekly&key=';
	await sendBytes(
		site.port,
		`POST ${path} HTTP/1.1\r\nHost: x\r\nOrigin: ${site.origin}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\n${body}`,
		300
	);
	expect(await standing()).toBe(before);
	expect((await sendAnswers(site, 'park', { often: 'daily' })).status).toBe(303);
});

it('after all this, nothing went wrong inside', () => {
	expect(site.output().match(/^error.*/gm) ?? []).toEqual([]);
});
