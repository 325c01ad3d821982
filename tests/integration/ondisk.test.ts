import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeConsultation } from '#lib/server/consultations/moves.ts';
import { insertConsultation } from '../support/consultation.ts';
import { everyQuestion } from '../support/everyQuestion.ts';
import { post, sendAnswers } from '../support/formSending.ts';
import { send } from '../support/raw.ts';
import { startSite, type Site } from '../support/site.ts';

/** Every address of 127.0.0.0/8 is this machine on Linux; elsewhere only the first is. */
const own = process.platform === 'linux' ? ['127.0.0.77', '127.9.8.7', '127.200.13.201'] : [];
const forwarded = ['203.0.113.99', '2001:db8:dead:beef::77'];
const marks = {
	agent: 'Mosaic/9.9-agentmark',
	language: 'tlh-langmark',
	referer: 'https://referer-mark.example/where',
	cookie: 'kaka=cookiemark',
	email: 'somebody-mark@example.org',
	password: 'password-mark-1234'
};
const telling = (n: number) => ({
	'user-agent': marks.agent,
	'accept-language': `${marks.language},sv;q=0.5`,
	referer: marks.referer,
	cookie: marks.cookie,
	'x-forwarded-for': forwarded[n % 2],
	'x-real-ip': forwarded[n % 2],
	forwarded: `for="[${forwarded[1]}]"`,
	'sec-ch-ua': '"Mosaic-agentmark"'
});
/** The marks as they are, and as one who hides them badly would write them. */
const secrets = [
	...own,
	...forwarded,
	'agentmark',
	'langmark',
	'referer-mark',
	'cookiemark',
	marks.email,
	marks.password
];
const digests = [...own, ...forwarded, marks.agent, marks.email].flatMap((text) =>
	['md5', 'sha1', 'sha256'].map((name) => createHash(name).update(text).digest())
);
const wanted = [
	...secrets.flatMap((text) => [
		Buffer.from(text),
		Buffer.from(Buffer.from(text).toString('hex')),
		Buffer.from(text, 'utf16le')
	]),
	...digests.flatMap((digest) => [
		digest,
		Buffer.from(digest.toString('hex')),
		Buffer.from(digest.toString('base64'))
	])
];
const foundIn = (bytes: Buffer) =>
	wanted.filter((one) => bytes.includes(one)).map((one) => one.toString('latin1'));

// The test opens what the server sealed, at closing.
const secret = '0f'.repeat(32);
process.env.RADSLAG_SECRET = secret;

let site: Site;
const keys: string[] = [];
const people = 60;

/** Every row of every table of every schema, as text. */
async function dump(): Promise<Buffer> {
	const tables = await site.db.$client<{ name: string }[]>`
		select format('%I.%I', schemaname, tablename) as name from pg_tables
		where schemaname not in ('pg_catalog', 'information_schema')`;
	expect(tables.map(({ name }) => name)).toContain('public.receipts');
	const rows: string[] = [];
	for (const { name } of tables)
		for (const { row } of await site.db.$client.unsafe<{ row: string }[]>(
			`select to_jsonb(t)::text as row from ${name} t`
		))
			rows.push(row);
	return Buffer.from(rows.join('\n'));
}

function* filesUnder(folder: string): Generator<string> {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) yield* filesUnder(path);
		else if (entry.isFile()) yield path;
	}
}

const filesWith = (find: (bytes: Buffer) => unknown[]) =>
	[...filesUnder(site.folder)].flatMap((path) =>
		find(readFileSync(path)).map((what) => `${path.slice(site.folder.length)}: ${what}`)
	);

beforeAll(async () => {
	site = await startSite({ PROXIES: '1', RADSLAG_SECRET: secret });
	await insertConsultation(site.db, 'park', everyQuestion);
	for (let n = 0; n < people; n++) {
		const key = randomUUID();
		keys.push(key);
		const options = {
			headers: telling(n),
			localAddress: own[n % 3],
			key,
			lang: ['sv', 'sv-simple', 'en'][n % 3] as string
		};
		const headers = telling(n);
		await send(site.port, '/sv', { headers, localAddress: own[n % 3] });
		await send(site.port, '/sv/consultations/park/form', { headers, localAddress: own[n % 3] });
		expect(
			(await post(site, '/sv/consultations/park/form', { step: 'visits', 'a.often': 'daily' }, options))
				.status
		).toBe(200);
		expect((await post(site, '/sv/consultations/park/form', { step: 'visits' }, options)).status).toBe(422);
		const reply = await sendAnswers(site, 'park', { often: 'weekly', free: `ordmark-${n}-slut` }, options);
		expect(reply.status).toBe(303);
		expect(
			(await sendAnswers(site, 'park', { often: 'never', free: `ordmark-${n}-slut` }, options)).status
		).toBe(409);
	}
	const telltale = { headers: telling(1), localAddress: own[0] };
	await send(site.port, '/sv/not-there', telltale);
	await send(site.port, '/sv/%zz', telltale);
	await send(site.port, '/', telltale);
	await post(site, '/sv/staff/sign-in', { email: marks.email, password: marks.password }, telltale);
	await post(site, '/sv/consultations/park/form', { step: 'nowhere' }, telltale);
	await send(site.port, '/sv/consultations/park/form', { ...telltale, method: 'POST', body: 'x' });
	await site.db.$client`alter table committees rename to gone`;
	expect((await send(site.port, '/sv/consultations?fault', telltale)).status).toBe(500);
	expect((await sendAnswers(site, 'not-remembered', { free: 'ordmark-500-slut' }, telltale)).status).toBe(
		500
	);
	await site.db.$client`alter table gone rename to committees`;
}, 300_000);
afterAll(() => site.remove());

describe('while the consultation is open', () => {
	it('no table has anything of who sent', async () => expect(foundIn(await dump())).toEqual([]));
	it('no file of the data folder has it either, the log of the database included', async () => {
		await site.db.$client`checkpoint`;
		expect(filesWith(foundIn)).toEqual([]);
	});
	it('nobody’s submission key is stored: only what it cannot be made from', async () => {
		const all = await dump();
		for (const key of keys)
			for (const text of [key, key.replaceAll('-', '')]) expect(all.includes(text)).toBe(false);
		expect(filesWith((bytes) => keys.filter((key) => bytes.includes(key)))).toEqual([]);
	});
	it('what waits in the spool cannot be read from the disk', async () => {
		const waiting = await site.db.$client<{ count: number }[]>`
			select ((select count(*) from spool_a) + (select count(*) from spool_b))::int as count`;
		const [responses] = await site.db.$client`select count(*)::int as count from responses`;
		expect((waiting[0]?.count ?? 0) + responses?.count).toBe(people);
		if (responses?.count === 0)
			expect(filesWith((bytes) => (bytes.includes('ordmark-') ? ['ordmark'] : []))).toEqual([]);
	});
});

describe('after closing', () => {
	beforeAll(() => closeConsultation(site.db, 'park'));

	it('no table has anything of who sent', async () => expect(foundIn(await dump())).toEqual([]));
	it('the words that people wrote stand among the free texts and nowhere else', async () => {
		const tables = await site.db.$client<{ name: string }[]>`
			select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`;
		const holding: string[] = [];
		for (const { name } of tables) {
			const [row] = await site.db.$client.unsafe(
				`select count(*)::int as count from ${name} t where t::text like '%ordmark-%'`
			);
			if (row?.count) holding.push(`${name} ${row.count}`);
		}
		expect(holding).toEqual([`public.free_texts ${people}`]);
	});
	it('no file has anything of who sent, after the server has stopped', async () => {
		await site.stop();
		expect(filesWith(foundIn)).toEqual([]);
	});
});

it('the server’s own words, faults included, name nobody and repeat nothing that was written', () => {
	const output = site.output();
	expect(foundIn(Buffer.from(output))).toEqual([]);
	expect(output).toMatch(/error [0-9a-f]{8} at GET/);
	expect(output).not.toMatch(/ordmark|127\.0\.0\.(?!1:)\d|not-remembered/);
	for (const key of keys) expect(output).not.toContain(key);
});

it('the search finds what it looks for', () => {
	expect(foundIn(Buffer.from(`x${marks.email}x`))).toEqual([marks.email]);
	expect(
		foundIn(
			Buffer.concat([
				Buffer.from('x'),
				createHash('sha256')
					.update(forwarded[0] as string)
					.digest()
			])
		)
	).toHaveLength(1);
});
