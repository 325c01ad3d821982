import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afterSending, asReporter, casePage, committeeWithKey, complaintTo } from '../support/complaint.ts';
import { openDesk } from '../support/complaintIntake.ts';
import { post } from '../support/formSending.ts';
import { hostileBodies, hostileField, type Body, type Fields } from '../support/hostileBodies.ts';
import { hostileSending } from '../support/hostileSending.ts';
import { send, type Reply } from '../support/raw.ts';
import { startSite, type Site } from '../support/site.ts';

const secret = '0f'.repeat(32);
process.env.RADSLAG_SECRET = secret;

let site: Site;
let token: string;
beforeAll(async () => {
	site = await startSite({ RADSLAG_SECRET: secret, PROXIES: '1' });
	const { id } = await committeeWithKey(site.db);
	await openDesk(site.db);
	token = await afterSending(site.db, await complaintTo(site.db, id), false);
}, 300_000);
afterAll(() => site?.remove());

let senders = 0;
const deliver = (to: string, { type, bytes }: Body, cookie = false): Promise<Reply> =>
	send(site.port, to, {
		method: 'POST',
		headers: {
			origin: site.origin,
			'x-forwarded-for': `10.6.${Math.floor(++senders / 200)}.${senders % 200}`,
			...(type ? { 'content-type': type } : {}),
			...(cookie ? asReporter(token) : {}),
			'content-length': bytes.length
		},
		body: bytes
	});

const forms: [string, Record<string, string>, boolean][] = [
	[`${casePage}?/open`, { reference: '00000000', secret: 'ABC' }, false],
	[`${casePage}?/write`, { text: '', lang: 'sv' }, true],
	[`${casePage}?/contact`, { contact: '', move: 'save' }, true],
	[`${casePage}?/withdraw`, { sure: 'no' }, true],
	[`${casePage}/receipt`, { saved: 'no' }, true],
	[`${casePage}/files`, { keep: 'yes' }, true]
];

it.each(forms)(
	'%s answers whatever is sent with 303 or a clear refusal, never with a fault of ours',
	async (path, fields, cookie) => {
		const all = [
			...Object.keys(fields).flatMap((field) => hostileField(fields, field)),
			...hostileBodies(fields)
		];
		for (const { name, body } of all) {
			const reply = await deliver(path, body, cookie);
			expect.soft([303, 400, 413, 415], `${path} ${name} → ${reply.status}`).toContain(reply.status);
			expect.soft(reply.headers['cache-control'] ?? 'no-store', name).toBe('no-store');
		}
	},
	120_000
);

it('nothing is known without the cookie, whatever it is made into', async () => {
	for (const cookie of ['', '%00', 'x'.repeat(5000), `${token}x`, 'a; radslag-complaint=b'])
		for (const path of [casePage, `${casePage}/receipt`, `${casePage}/files`]) {
			const reply = await send(site.port, path, { headers: { cookie: `radslag-complaint=${cookie}` } });
			expect.soft([200, 303, 400], `${path} ${cookie.slice(0, 10)}`).toContain(reply.status);
			expect.soft(reply.text).not.toContain('Rampen vid biblioteket');
		}
});

describe('a complaint that is being made', () => {
	const { deliver: sendBody } = hostileSending(() => site);
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
					const reply = await sendBody(`/sv/complaints/${step}`, body, cookie);
					expectLed(reply, `${step} ${name}`);
				}
		for (const { body, name } of hostileBodies(pages['new/tell'] as Fields))
			expectLed(await sendBody('/sv/complaints/new/tell', body, cookie), name);
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
				expectLed(await sendBody(`/sv/complaints/new/${at}`, { type, bytes }, cookie), at);
			}),
			{ numRuns: 100, endOnFailure: true }
		);
	}, 60_000);
});

it('after all this, nothing went wrong inside', () => {
	expect(site.output().match(/^error.*/gm) ?? []).toEqual([]);
});
