import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDesk } from '../support/complaintIntake.ts';
import { insertConsultation } from '../support/consultation.ts';
import { everyQuestion } from '../support/everyQuestion.ts';
import { post, sendAnswers } from '../support/formSending.ts';
import {
	hostileBodies,
	hostileField,
	type Body,
	type Fields,
	type Hostile
} from '../support/hostileBodies.ts';
import { send, sendBytes, type Reply } from '../support/raw.ts';
import { startSite, type Site } from '../support/site.ts';
import { staffPosts, type StaffPost } from '../support/staffPosts.ts';
import { staffRoutes } from '../support/staffRoutes.ts';

const secret = '0f'.repeat(32);
process.env.RADSLAG_SECRET = secret;

let site: Site;
let staff: StaffPost[];
const path = '/sv/consultations/park/form';

beforeAll(async () => {
	site = await startSite({ RADSLAG_SECRET: secret });
	await insertConsultation(site.db, 'park', everyQuestion);
	await openDesk(site.db);
	staff = await staffPosts(site);
}, 300_000);
afterAll(() => site.remove());
beforeEach(() => (stood = undefined));

const deliver = (to: string, { type, bytes }: Body, cookie?: string): Promise<Reply> =>
	send(site.port, to, {
		method: 'POST',
		headers: {
			origin: site.origin,
			...(type ? { 'content-type': type } : {}),
			...(cookie ? { cookie } : {}),
			'content-length': bytes.length
		},
		body: bytes
	});

const watched = [
	...['spool_a', 'spool_b', 'receipts', 'responses', 'free_texts', 'users', 'user_roles', 'recovery_codes'],
	...['consultations', 'committees', 'releases']
];

/** Everything in the tables that a refused request must not touch, as one number. */
async function standing(): Promise<string> {
	const parts = watched.map((table) => `select '${table}' || t::text as row from ${table} t`);
	const [found] = await site.db.$client.unsafe<{ sum: string }[]>(
		`select md5(string_agg(row, ',' order by row)) as sum from (${parts.join(' union all ')}) s`
	);
	return String(found?.sum);
}

/** A page of a form that is shown again: one may go back to it. */
const isStep = ({ status, text }: Reply): boolean => status === 422 && text.includes('name="step"');

/** A clear refusal: below 500, and in words that a person can read. */
function expectClear(reply: Reply, name: string): void {
	expect.soft(reply.status, name).toBeLessThan(500);
	if (reply.status < 400) return;
	expect.soft(reply.text.replace(/<[^>]*>/g, ' '), name).toMatch(/\p{L}{3,}.*\p{L}{3,}/su);
	expect
		.soft(reply.headers['cache-control'], name)
		.toBe(isStep(reply) && !name.includes('/staff/') ? 'private, no-cache' : 'no-store');
}

/** How the tables stood after the last request, where nothing can have written since: half the looking. */
let stood: string | undefined;

async function expectHandled(
	to: string,
	hostile: Hostile,
	cookie?: () => Promise<string | undefined>
): Promise<Reply> {
	const given = await cookie?.();
	const before = stood ?? (await standing());
	const reply = await deliver(to, hostile.body, given);
	const name = `${to} ${hostile.name} → ${reply.status}`;
	expectClear(reply, name);
	if (hostile.must === 'refuse') expect.soft(reply.status, name).toBeGreaterThanOrEqual(400);
	stood = reply.status >= 400 ? await standing() : undefined;
	if (stood !== undefined) expect.soft(stood, name).toBe(before);
	return reply;
}

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

describe('a complaint', () => {
	const begin = async (start = '/sv/complaints/new'): Promise<string> => {
		const { status, headers } = await post(site, start, {});
		expect(status).toBe(303);
		return String([headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
	};
	const pages: Record<string, Fields> = {
		'new/what': { move: 'continue', 'a.kinds': 'discrimination' },
		'new/tell': { move: 'continue', 'a.tell': 'Rampen är borta.' },
		'new/committee': { move: 'continue', 'a.committee': 'unknown' },
		'new/when': {
			move: 'continue',
			'a.when': 'I går',
			'a.day.day': '1',
			'a.day.month': '11',
			'a.day.year': '2026'
		},
		'new/reach': { move: 'continue', 'a.reach': 'kari@exempel.se' },
		'new/check': { move: 'send', proof: '' }
	};
	/** Every sending is answered with an address to be fetched, or refused as no form at all. */
	const expectLed = ({ status, headers, text }: Reply, name: string) => {
		expect.soft([303, 400, 413, 415], `${name} → ${status}`).toContain(status);
		if (status === 303) expect.soft(String(headers.location), name).toMatch(/^\/sv\/complaints\//);
		expect.soft(text, name).not.toContain('Rampen');
	};
	const cases = async (): Promise<number> => {
		const [row] = await site.db.$client<{ count: number }[]>`select count(*)::int as count from cases`;
		return row?.count ?? 0;
	};
	it('leads on whatever is sent, and stores no case then', async () => {
		const cookie = await begin();
		const before = await cases();
		for (const [step, fields] of Object.entries(pages))
			for (const field of Object.keys(fields))
				for (const { body, name } of hostileField(fields, field)) {
					const reply = await deliver(`/sv/complaints/${step}`, body, cookie);
					expectLed(reply, `${step} ${name}`);
				}
		for (const { body, name } of hostileBodies(pages['new/tell'] as Fields))
			expectLed(await deliver('/sv/complaints/new/tell', body, cookie), name);
		expect(await cases()).toBe(before);
		// And the page after it can be read.
		for (const step of ['what', 'tell', 'when', 'check', 'nowhere', 'stop', '__proto__']) {
			const { status } = await send(site.port, `/sv/complaints/new/${step}`, { headers: { cookie } });
			expect.soft([200, 303], step).toContain(status);
		}
	}, 120_000);
	it('that nobody has begun leads to the beginning', async () => {
		for (const cookie of [
			'radslag-complaint=',
			'radslag-complaint=x',
			`radslag-complaint=${'a'.repeat(3000)}`
		])
			for (const step of Object.keys(pages)) {
				const reply = await post(site, `/sv/complaints/${step}`, pages[step] as Fields, {
					headers: { cookie }
				});
				expect(reply.headers.location).toBe('/sv/complaints/new?ended');
			}
	});
	it('begins with an own page alone, and a child’s in its own way', async () => {
		for (const page of ['//elsewhere.example', 'https://elsewhere.example', '/sv/<script>', 'x'.repeat(5000)])
			expectLed(await post(site, '/sv/complaints/new', { page }), page.slice(0, 30));
		const cookie = await begin('/sv/complaints/child');
		for (const move of ['continue', 'skip', 'stop', 'send', 'leave', 'x'.repeat(2000)])
			for (const step of ['kinds', 'tell', 'stop', 'check', 'nowhere'])
				expectLed(
					await post(site, `/sv/complaints/new/child/${step}`, { move }, { headers: { cookie } }),
					`${step} ${move.slice(0, 10)}`
				);
	});
	it('is never broken, whatever fields come', async () => {
		const cookie = await begin();
		const field = fc.constantFrom(
			'move',
			'proof',
			'a.kinds',
			'a.tell',
			'a.day.day',
			'a.__proto__',
			'__proto__',
			'a.'
		);
		const value = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 40 }),
			fc.constantFrom('continue', 'back', 'change:tell', 'clear:kinds', 'stay', 'other', '9'.repeat(400))
		);
		const step = fc.constantFrom('what', 'tell', 'when', 'check', 'nowhere');
		await fc.assert(
			fc.asyncProperty(step, fc.array(fc.tuple(field, value), { maxLength: 8 }), async (at, fields) => {
				const body = fields
					.map(([name, text]) => `${encodeURIComponent(name)}=${encodeURIComponent(text.toWellFormed())}`)
					.join('&');
				const bytes = Buffer.from(body);
				const type = 'application/x-www-form-urlencoded';
				expectLed(await deliver(`/sv/complaints/new/${at}`, { type, bytes }, cookie), at);
			}),
			{ numRuns: 100, endOnFailure: true }
		);
	}, 60_000);
});

describe('staff’s forms', () => {
	it('are all in the list that these tests go through', async () => {
		const found = [...(await staffRoutes())].flatMap(([route, each]) =>
			each.filter((operation) => operation.startsWith('POST')).map((operation) => `${operation} ${route}`)
		);
		expect(staff.map(({ route, operation }) => `${operation} ${route}`).sort()).toEqual(found.sort());
	});
	// There are so many forms that one test of them all would take minutes: every fourth of them in each.
	const parts = [0, 1, 2, 3];
	const formsOf = (part: number) => staff.filter((_, place) => place % parts.length === part);
	it('are all in one of the parts that they are taken in', () =>
		expect(new Set(parts.flatMap(formsOf))).toEqual(new Set(staff)));
	it.each(parts)(
		'refuse whatever cannot be in a field, and change nothing then (part %i)',
		async (part) => {
			for (const { path: to, fields, cookie } of formsOf(part))
				for (const field of Object.keys(fields))
					for (const hostile of hostileField(fields, field)) await expectHandled(to, hostile, cookie);
		},
		300_000
	);
	it.each(parts)(
		'answer bodies that are no form without a fault of ours (part %i)',
		async (part) => {
			for (const { path: to, fields, cookie } of formsOf(part)) {
				if (Object.keys(fields).length === 0) continue;
				for (const hostile of hostileBodies(fields)) await expectHandled(to, hostile, cookie);
			}
		},
		120_000
	);
	it('that have no fields do what their button says, or refuse, whatever else is sent', async () => {
		for (const { path: to, fields, cookie } of staff) {
			if (Object.keys(fields).length > 0) continue;
			for (const hostile of hostileBodies({ x: 'a\u0000b' }))
				expectClear(await deliver(to, hostile.body, await cookie()), `${to} ${hostile.name}`);
		}
	}, 120_000);
	it('are closed to who is not signed in, whatever is sent', async () => {
		for (const { path: to, fields, cookie } of staff) {
			if ((await cookie()) === undefined) continue;
			for (const given of [
				undefined,
				'radslag=',
				'radslag=%00',
				`radslag=${'x'.repeat(5000)}`,
				'radslag=a; radslag=b'
			]) {
				const reply = await post(site, to, fields, given ? { headers: { cookie: given } } : {});
				expect.soft([303, 403, 400], `${to} ${given?.slice(0, 20)}`).toContain(reply.status);
				if (reply.status === 303)
					expect.soft(reply.headers.location).toMatch(/\/(staff\/sign-in|council\?|facilitator$)/);
			}
		}
	}, 120_000);
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
	it('that leads back in after signing in never leads out of the house', async () => {
		for (const to of [
			'//evil.example',
			'https://evil.example',
			'/\\evil.example',
			'javascript:alert(1)',
			'%2F%2Fevil.example'
		]) {
			const reply = await post(site, `/sv/staff/sign-in?to=${encodeURIComponent(to)}`, {
				email: 'admin@stad.example',
				password: 'en katt i taket'
			});
			if (reply.headers.location) expect(reply.headers.location).toMatch(/^\/sv(\/|$)/);
		}
	});
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
