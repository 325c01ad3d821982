import { afterAll, beforeAll, expect, it } from 'vitest';
import { afterSending, asReporter, casePage, committeeWithKey, complaintTo } from '../support/complaint.ts';
import { hostileBodies, hostileField, type Body } from '../support/hostileBodies.ts';
import { send, type Reply } from '../support/raw.ts';
import { startSite, type Site } from '../support/site.ts';

const secret = '0f'.repeat(32);
process.env.RADSLAG_SECRET = secret;

let site: Site;
let token: string;
beforeAll(async () => {
	site = await startSite({ RADSLAG_SECRET: secret, PROXIES: '1' });
	const { id } = await committeeWithKey(site.db);
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
