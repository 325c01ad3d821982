import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interfaceLanguages } from '#lib/i18n/languages.ts';
import { insertConsultation } from '../support/consultation.ts';
import { everyQuestion } from '../support/everyQuestion.ts';
import { post, sendAnswers } from '../support/formSending.ts';
import { send, type Reply } from '../support/raw.ts';
import { startSite, type Site } from '../support/site.ts';

let site: Site;
const form = '/sv/consultations/park/form';
const pages = [
	'',
	'/consultations',
	'/consultations/park',
	'/consultations/park/form',
	'/consultations/park/sent'
];
const everyPage = interfaceLanguages.flatMap(({ tag }) => pages.map((page) => `/${tag}${page}`));
/** Shows the button that reads a page of a form aloud; the page says the same without it. */
const listening = '<script type="module" src="/scripts/listen.js"></script>';
const get = (path: string, headers: Record<string, string> = {}) => send(site.port, path, { headers });

/** Every page that the start page leads to, however many links away: those of staff are asked for, and refused, too. */
async function everyAddress(): Promise<string[]> {
	const found = new Set(everyPage);
	for (const path of found) {
		const { text, headers } = await get(path);
		if (!String(headers['content-type']).startsWith('text/html')) continue;
		for (const [, href] of text.matchAll(/<a[^>]*\shref="(\/[^"#]*)"/g))
			if (found.size < 200) found.add((href as string).replaceAll('&amp;', '&'));
	}
	return [...found];
}

function directives(reply: Reply): Map<string, string[]> {
	return new Map(
		String(reply.headers['content-security-policy'] ?? '')
			.split(';')
			.map((part) => part.trim().split(/\s+/))
			.map(([name = '', ...values]) => [name, values])
	);
}

function expectSafe(reply: Reply, path: string): void {
	const about = `${path} ${reply.status}`;
	expect.soft(reply.headers['x-content-type-options'], about).toBe('nosniff');
	expect.soft(reply.headers['referrer-policy'], about).toBe('same-origin');
	expect.soft(reply.headers['x-powered-by'], about).toBeUndefined();
	expect.soft(reply.headers.server, about).toBeUndefined();
	if (!String(reply.headers['content-type']).startsWith('text/html')) return;
	const csp = directives(reply);
	expect.soft(JSON.stringify([...csp]), about).not.toMatch(/unsafe-|\*|nonce-|https?:/);
	expect.soft(csp.get('default-src'), about).toEqual(["'none'"]);
	expect.soft(csp.get('frame-ancestors'), about).toEqual(["'none'"]);
	expect.soft(csp.get('base-uri'), about).toEqual(["'none'"]);
	for (const [whole, attributes = '', inside = ''] of reply.text.matchAll(
		/<script([^>]*)>([\s\S]*?)<\/script>/g
	)) {
		if (/\bsrc=/.test(attributes)) continue;
		const hash = `'sha256-${createHash('sha256').update(inside).digest('base64')}'`;
		expect.soft(csp.get('script-src') ?? [], `${about} ${whole.slice(0, 80)}`).toContain(hash);
	}
	expect
		.soft(reply.text, about)
		.not.toMatch(/<style[\s>]|<[^>]+\sstyle="|<[^>]+\son[a-z]+="|href="javascript:/);
}

beforeAll(async () => {
	site = await startSite();
	await insertConsultation(site.db, 'park', everyQuestion);
}, 300_000);
afterAll(() => site.remove());

describe('every page that can be reached', () => {
	it('has safe headers, and nothing inline that the policy would need to excuse', async () => {
		for (const path of await everyAddress()) {
			const reply = await get(path);
			expect.soft(reply.status, path).toBeLessThan(500);
			expectSafe(reply, path);
		}
	}, 120_000);
});

describe('a public page', () => {
	it.each(everyPage)('%s is the same for everybody, and sets no cookie', async (path) => {
		const plain = await get(`${path}?a=1`);
		const other = await get(`${path}?a=2`, {
			'user-agent': 'Mosaic/9.9',
			'accept-language': 'en',
			cookie: 'session=abc; a=b',
			referer: 'https://elsewhere.example/',
			'x-forwarded-for': '203.0.113.9',
			dnt: '1',
			accept: 'application/json'
		});
		expect(plain.status).toBe(200);
		expect(other.body.equals(plain.body)).toBe(true);
		for (const reply of [plain, other]) {
			expect(reply.headers['set-cookie']).toBeUndefined();
			expect(reply.headers['cache-control']).toMatch(/^public, max-age=\d+$/);
			expect(String(reply.headers.vary ?? 'accept-encoding')).toBe('accept-encoding');
		}
	});
	it.each(everyPage)('%s is not sent again to one who has it', async (path) => {
		const { headers } = await get(path);
		const again = await get(path, { 'if-none-match': String(headers.etag) });
		expect([again.status, again.body.length]).toEqual([304, 0]);
		expect((await get(path, { 'if-none-match': 'W/"old"' })).status).toBe(200);
	});
	it('loads nothing from anybody else', async () => {
		// A page's own address in other languages is whole, as search engines want it; a browser fetches none of them.
		const alternate = new RegExp(
			`<link rel="alternate" hreflang="[\\w-]+" href="${site.origin}/[^"]*" />`,
			'g'
		);
		for (const path of everyPage) {
			const text = (await get(path)).text.replace(alternate, '');
			for (const [, address] of text.matchAll(
				/\s(?:src|srcset|href|action|formaction|data|poster)="([^"]*)"/g
			))
				if (!/^(\/(?!\/)|#|\.\.?\/)/.test(address as string))
					expect.soft(address, path).toMatch(/^https:\/\/(www\.)?digg\.se\//);
		}
	});
	it('works without any script', async () => {
		for (const path of everyPage) {
			const { text } = await get(path);
			const rest = path.endsWith('/form') ? text.replace(listening, '') : text;
			expect(rest, path).not.toMatch(/<script(?![^>]*type="application\/ld)/);
		}
	});
	it('has on a page of a form one small script at most, which reads aloud and fetches nothing before it is asked to', async () => {
		const script = await get('/scripts/listen.js');
		expect(script.status).toBe(200);
		expect(script.text.length).toBeLessThan(400);
		expect((await get('/sv/consultations/park/form')).text).toContain(listening);
	});
});

describe('an answer to a sending', () => {
	it('is kept nowhere but, for a step of a form, in the browser that sent it', async () => {
		const replies = await Promise.all([
			post(site, form, { step: 'visits', 'a.often': 'daily' }),
			post(site, form, { step: 'visits' }),
			post(site, form, { step: 'nowhere' }),
			sendAnswers(site, 'park', { often: 'daily' }),
			sendAnswers(site, 'not-there', { often: 'daily' })
		]);
		expect(replies.map(({ status }) => status)).toEqual([200, 422, 400, 303, 404]);
		const forGoingBack = 'private, no-cache';
		expect(replies.map(({ headers }) => headers['cache-control'])).toEqual([
			forGoingBack,
			forGoingBack,
			'no-store',
			'no-store',
			'no-store'
		]);
		for (const reply of replies) {
			expect(reply.headers['set-cookie']).toBeUndefined();
			expect(reply.headers.etag).toBeUndefined();
			expectSafe(reply, form);
		}
	});
	it('is a page, whatever the sender says it would take', async () => {
		for (const accept of [undefined, '*/*', 'application/json', 'text/plain']) {
			const reply = await post(site, form, { step: 'visits' }, accept ? { headers: { accept } } : {});
			expect([reply.status, reply.headers['content-type']]).toEqual([422, 'text/html']);
		}
	});
	it('never comes from what was kept, and is never kept for a reader', async () => {
		const first = await get(form);
		await post(site, form, { step: 'wishes', 'a.free': 'hemligt-ord' });
		const second = await get(form);
		expect(second.body.equals(first.body)).toBe(true);
		expect(second.text).not.toContain('hemligt-ord');
	});
});

describe('a form that was sent from elsewhere', () => {
	it.each([
		['no Origin', { origin: undefined }],
		['another Origin', { origin: 'https://evil.example' }],
		['the Origin null', { origin: 'null' }],
		['an empty Origin', { origin: '' }],
		['our host on another port', { origin: 'http://127.0.0.1:1' }],
		['our name with more after it', { origin: 'ORIGIN.evil.example' }],
		['our Origin, yet across sites', { 'sec-fetch-site': 'cross-site' }],
		['our Origin, yet from a sister site', { 'sec-fetch-site': 'same-site' }]
	])('with %s is refused in words', async (_, given) => {
		const headers = Object.fromEntries(
			Object.entries({ origin: site.origin, ...given }).flatMap(([name, value]) =>
				value === undefined ? [] : [[name, value.replace('ORIGIN', site.origin)]]
			)
		);
		for (const type of [
			'application/x-www-form-urlencoded',
			'text/plain',
			'application/json',
			'multipart/form-data; boundary=x'
		]) {
			const reply = await send(site.port, form, {
				method: 'POST',
				headers: { 'content-type': type, ...headers },
				body: 'step=visits&a.often=daily'
			});
			expect(reply.status).toBe(403);
			expect(reply.text).toMatch(/Formuläret skickades från en annan webbplats/);
			expect(reply.headers['cache-control']).toBe('no-store');
		}
	});
	it.each(['PUT', 'PATCH', 'DELETE'])('cannot be %s either', async (method) =>
		expect(
			(await send(site.port, form, { method, headers: { origin: 'https://evil.example' } })).status
		).toBe(403)
	);
	it('is taken from our own pages', async () => {
		for (const headers of [{}, { 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }])
			expect((await post(site, form, { step: 'visits', 'a.often': 'daily' }, { headers })).status).toBe(200);
	});
});

describe('a refusal', () => {
	it.each([
		['/sv/not-there', 404],
		['/xx', 404],
		['/sv/consultations/not-there', 404],
		['/sv/consultations/PARK', 404],
		['/sv/consultations/park/form/deeper', 404],
		['/sv/results/not-there', 404],
		['/sv/a%00b', 400],
		['/sv/%ff', 400],
		['/sv/consultations/%ED%A0%80', 400],
		['/sv/consultations/%F0%9F%99%82', 404],
		['/sv/consultations/..%2f..%2fetc%2fpasswd', 404],
		['/sv/consultations/__proto__', 404],
		['/_app/immutable/not-there.js', 404]
	])('%s is %s, with safe headers, words and nothing kept', async (path, status) => {
		const reply = await get(path);
		expect(reply.status).toBe(status);
		expectSafe(reply, path);
		expect(reply.headers['set-cookie']).toBeUndefined();
		expect(String(reply.headers['cache-control'])).toMatch(/no-store|must-revalidate/);
		expect(reply.text.replace(/<[^>]*>/g, ' ').trim()).toMatch(/\p{L}{3}/u);
	});
	it('of ours has an id, safe headers and no inside; the page is well again afterwards', async () => {
		await site.db.$client`alter table committees rename to gone`;
		const reply = await get('/sv/consultations?fault');
		await site.db.$client`alter table gone rename to committees`;
		expect(reply.status).toBe(500);
		expectSafe(reply, '500');
		expect(reply.headers['cache-control']).toBe('no-store');
		expect(reply.text).toMatch(/felnummer [0-9a-f]{8}/);
		expect(reply.text).not.toMatch(/select|committees|postgres|\.ts|\.js:/i);
		expect((await get('/sv/consultations?fault')).status).toBe(200);
	});
});

describe('what is not a page', () => {
	it('tells robots to leave staff’s pages alone', async () => {
		const robots = await get('/robots.txt');
		expect(robots.status).toBe(200);
		expect(robots.text).toContain('Disallow: /api/');
		for (const { tag } of interfaceLanguages) expect(robots.text).toContain(`Disallow: /${tag}/staff`);
		expect(robots.headers['x-content-type-options']).toBe('nosniff');
	});
	it('is kept for ever when its name says what is in it', async () => {
		const { text } = await get('/sv');
		const [, css] = /href="([^"]*\/_app\/immutable\/[^"]*\.css)"/.exec(text) ?? [];
		const reply = await get(new URL(css ?? '', `${site.origin}/sv`).pathname);
		expect(reply.status).toBe(200);
		expect(reply.headers['cache-control']).toContain('immutable');
		expect(reply.headers['x-content-type-options']).toBe('nosniff');
	});
	it('says whether the database answers', async () => {
		const reply = await get('/healthz');
		expect(JSON.parse(reply.text)).toEqual({ status: 'ok' });
		expect(reply.headers['cache-control']).toBe('no-store');
	});
});
