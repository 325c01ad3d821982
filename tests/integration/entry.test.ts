import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createEntry, type Handler } from '#lib/server/http/entry.ts';
import { bumpPublicGeneration } from '#lib/server/http/generation.ts';
import { watchGeneration, type GenerationWatch } from '#lib/server/http/generationWatch.ts';
import { createRateLimit } from '#lib/server/http/rateLimit.ts';
import { PageCache } from '#lib/server/http/pageCache.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';
import { send, sendBytes } from '../support/raw.ts';

const bodyLimit = 20_000;
let made = 0;
let truth = 'first';
let seen: { address: string | undefined; body: string; headers: Record<string, unknown> } | undefined;

/** Stands where adapter-node's handler does, and answers as it does. */
const handler: Handler = async (req, res) => {
	made++;
	const url = req.url ?? '';
	if (req.method === 'POST') {
		const chunks: Buffer[] = [];
		for await (const chunk of req) chunks.push(chunk as Buffer);
		const body = Buffer.concat(chunks).toString('utf8');
		seen = { address: req.headers['x-forwarded-for'] as string, body, headers: { ...req.headers } };
		if (url.includes('/staff')) {
			truth = body;
			await bumpPublicGeneration(house.db);
		}
		res.writeHead(200);
		res.end('taken');
		return;
	}
	await new Promise((resolve) => setTimeout(resolve, 20));
	if (url.startsWith('/sv/private')) res.setHeader('cache-control', 'no-store');
	else res.setHeader('cache-control', 'public, max-age=10');
	if (url.startsWith('/sv/cookie')) res.setHeader('set-cookie', 'a=b');
	if (url.startsWith('/sv/language')) res.setHeader('vary', 'accept-language');
	res.setHeader('etag', '"tag"');
	res.setHeader('content-type', 'text/html');
	res.writeHead(url.startsWith('/sv/missing') ? 404 : 200);
	res.write(`${truth} `);
	res.end('long enough to be worth it '.repeat(100));
};

let house: TestDatabase;
let server: Server;
let watch: GenerationWatch;
let cache: PageCache;
let port: number;

beforeAll(async () => {
	house = await testDatabase();
	cache = new PageCache();
	watch = watchGeneration(house.db, cache, 100);
	// The first look always drops what is kept: not in the middle of a test.
	await watch.check();
	server = createEntry({
		handler,
		cache,
		checkGeneration: watch.check,
		bodyLimit,
		mediaLimit: 10 * bodyLimit,
		proxies: 2,
		origin: 'https://radslag.example',
		rateLimit: createRateLimit({ write: 1000, read: 1000 }),
		takeSending: async ({ fields }) => fields.get('a.q') === 'good'
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
	watch.stop();
	server.closeAllConnections();
	server.close();
	await house.close();
});
beforeEach(() => {
	cache.drop();
	made = 0;
});

test('a public page is made once, for all who ask at the same moment and after', async () => {
	const replies = await Promise.all(Array.from({ length: 20 }, () => send(port, '/sv/page')));
	expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
	expect(replies.every(({ status }) => status === 200)).toBe(true);
	expect((await send(port, '/sv/page')).headers['cache-control']).toBe('public, max-age=10');
	expect(made).toBe(1);
	await send(port, '/sv/page?page=2');
	expect(made).toBe(2);
});

test('the same bytes come compressed for those who can take it', async () => {
	const plain = await send(port, '/sv/page');
	const small = await send(port, '/sv/page', { headers: { 'accept-encoding': 'gzip, deflate' } });
	const smaller = await send(port, '/sv/page', { headers: { 'accept-encoding': 'gzip, br;q=0.9' } });
	const refused = await send(port, '/sv/page', { headers: { 'accept-encoding': 'gzip;q=0, identity' } });
	expect(plain.headers['content-encoding']).toBeUndefined();
	expect(gunzipSync(small.body).equals(plain.body)).toBe(true);
	expect(brotliDecompressSync(smaller.body).equals(plain.body)).toBe(true);
	expect(refused.body.equals(plain.body)).toBe(true);
	expect(small.headers.vary).toBe('accept-encoding');
	expect(small.headers.etag).toBe(plain.headers.etag);
});

test('a reader who has the page gets 304, also when it has to be made first', async () => {
	for (const has of ['"tag"', 'W/"tag"', '"other", W/"tag"', '*']) {
		const reply = await send(port, '/sv/page', { headers: { 'if-none-match': has } });
		expect(reply.status).toBe(304);
		expect(reply.body.length).toBe(0);
		expect(reply.headers['cache-control']).toBe('public, max-age=10');
	}
	expect((await send(port, '/sv/page', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
	expect(made).toBe(1);
});

test('HEAD has the headers of GET and no body', async () => {
	const page = await send(port, '/sv/page');
	const head = await send(port, '/sv/page', { method: 'HEAD' });
	expect(head.status).toBe(200);
	expect(head.headers['content-length']).toBe(page.headers['content-length']);
	expect(head.body.length).toBe(0);
});

test.each(['/sv/private', '/sv/cookie', '/sv/language', '/sv/missing'])('%s is never kept', async (path) => {
	const first = await send(port, path);
	const second = await send(port, path);
	expect(made).toBe(2);
	expect(second.text).toBe(first.text);
});

test('who makes a change sees it at once; other processes within moments', async () => {
	await send(port, '/sv/page');
	await send(port, '/sv/staff/consultations/x?/open', { method: 'POST', body: 'second' });
	expect((await send(port, '/sv/page')).text).toMatch(/^second /);
	truth = 'third';
	expect((await send(port, '/sv/page')).text).toMatch(/^second /);
	await bumpPublicGeneration(house.db);
	await expect.poll(async () => (await send(port, '/sv/page')).text, { timeout: 3000 }).toMatch(/^third /);
});

test('a page whose making began before a change is not kept after it', async () => {
	truth = 'before';
	const slow = send(port, '/sv/page');
	await new Promise((resolve) => setTimeout(resolve, 5));
	cache.drop();
	await slow;
	expect(cache.size).toBe(0);
});

test.each([undefined, '7'])(
	'a body over the limit gets 413 in plain words (length declared: %s)',
	async (declared) => {
		const body = Buffer.alloc(3_000_000, 'x');
		const headers = declared ? { 'content-length': body.length } : { 'transfer-encoding': 'chunked' };
		const reply = await send(port, '/sv/consultations/x/form', { method: 'POST', body, headers });
		expect(reply.status).toBe(413);
		expect(reply.text).toContain('Det du skickade är för stort');
		expect(reply.text).toContain('What you sent is too large');
		const api = await send(port, '/api/v1/x', { method: 'POST', body, headers });
		expect(JSON.parse(api.text).error.code).toBe('too-large');
		expect(made).toBe(0);
	}
);

test('a chunked body within the limit arrives whole', async () => {
	const body = 'å'.repeat(9000);
	const reply = await send(port, '/sv/form', {
		method: 'POST',
		body,
		headers: { 'transfer-encoding': 'chunked' }
	});
	expect(reply.text).toBe('taken');
	expect(seen?.body).toBe(body);
	expect(seen?.headers['content-length']).toBe('18000');
});

test('the sender is as many hops away as are trusted, never what the sender says', async () => {
	await send(port, '/sv/form', { method: 'POST', body: 'x', headers: { 'x-forwarded-for': 'a, b, c' } });
	expect(seen?.address?.split(', ').at(-2)).toBe('b');
	await send(port, '/sv/form', { method: 'POST', body: 'x' });
	expect(seen?.address?.split(', ').at(-2)).toBe('127.0.0.1');
});

test.each([
	['GET /sv/%zz', 400],
	['GET /sv/%c0%ae', 400],
	['GET /sv/a%00b', 400],
	['GET /sv/x?page=%00', 400],
	['GET //evil.example/', 400],
	['GET http://evil.example/', 400],
	[`GET /${'a'.repeat(3000)}`, 414],
	[`GET /${'a'.repeat(30_000)}`, 431],
	['PROPFIND /sv', 405],
	['TRACE /sv', 405],
	['CONNECT evil.example:443', 405],
	['NOSUCH /sv', 400],
	['OPTIONS *', 400]
])('%s is refused', async (line, status) => {
	const reply = await sendBytes(port, `${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
	expect(reply).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

test('a sender who leaves in the middle does no harm', async () => {
	await sendBytes(
		port,
		'POST /sv/form HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab',
		200
	);
	expect((await send(port, '/sv/page')).status).toBe(200);
});

const encoded = { 'content-type': 'application/x-www-form-urlencoded' };
const ours = { ...encoded, origin: 'https://radslag.example' };
const form = '/sv/consultations/park/form';

test('a last sending that can be taken is taken before the application', async () => {
	const body = 'step=check&move=send&key=k&a.q=good';
	const reply = await send(port, form, { method: 'POST', body, headers: ours });
	expect([reply.status, reply.headers.location]).toEqual([303, '/sv/consultations/park/sent']);
	expect(reply.headers).toMatchObject({
		'cache-control': 'no-store',
		'referrer-policy': 'same-origin',
		'x-content-type-options': 'nosniff',
		'strict-transport-security': expect.stringContaining('max-age')
	});
	expect(made).toBe(0);
});

test.each([
	['other answers', ours, 'move=send&a.q=bad', form],
	['another move', ours, 'move=continue&a.q=good', form],
	['another site', { ...ours, origin: 'https://evil.example' }, 'move=send&a.q=good', form],
	[
		'another site that Fetch Metadata names',
		{ ...ours, 'sec-fetch-site': 'cross-site' },
		'move=send&a.q=good',
		form
	],
	['no origin', encoded, 'move=send&a.q=good', form],
	['bytes that are no text', ours, 'move=send&a.q=good&x=%ff', form],
	['another encoding', { ...ours, 'content-type': 'text/plain' }, 'move=send&a.q=good', form],
	['another address', ours, 'move=send&a.q=good', `${form}?x`]
])('%s: the application gets it whole', async (_, headers, body, path) => {
	const reply = await send(port, path, { method: 'POST', body, headers });
	expect(reply.text).toBe('taken');
	expect(seen?.body).toBe(body);
	expect(made).toBe(1);
});

test('too many requests from one address are told to wait, in every language; others go on', async () => {
	const strict = createEntry({
		handler,
		cache,
		checkGeneration: watch.check,
		bodyLimit,
		mediaLimit: 10 * bodyLimit,
		proxies: 1,
		origin: 'https://radslag.example',
		rateLimit: createRateLimit({ write: 2, read: 4 }),
		takeSending: async () => false
	});
	strict.listen(0, '127.0.0.1');
	await once(strict, 'listening');
	const { port: own } = strict.address() as AddressInfo;
	const from = (address: string, path: string, method = 'GET') =>
		send(own, path, {
			method,
			headers: { 'x-forwarded-for': address },
			...(method === 'POST' ? { body: 'x'.repeat(9000) } : {})
		});
	try {
		for (let time = 0; time < 2; time++)
			expect((await from('192.0.2.1', '/sv/form', 'POST')).status).toBe(200);
		const refused = await from('192.0.2.1', '/sv/form', 'POST');
		expect(refused.status).toBe(429);
		expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
		expect(refused.text).toMatch(/Vänta \d+ sekunder/);
		expect(refused.text).toMatch(/Wait \d+ seconds/);
		const api = JSON.parse((await from('192.0.2.1', '/api/v1/x', 'POST')).text);
		expect(api.error.code).toBe('too-many-requests');
		expect((await from('192.0.2.2', '/sv/form', 'POST')).status).toBe(200);
		// Reading has a measure of its own, and one home's many addresses are one.
		for (let time = 0; time < 4; time++)
			expect((await from(`2001:db8:1:2::${time}`, `/sv/private/${time}`)).status).toBe(200);
		expect((await from('2001:db8:1:2::9', '/sv/private/9')).status).toBe(429);
		expect((await from('2001:db8:1:3::9', '/sv/private/9')).status).toBe(200);
	} finally {
		strict.closeAllConnections();
		strict.close();
	}
});
