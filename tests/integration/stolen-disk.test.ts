import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBackup } from '#lib/server/backup/backup.ts';
import { openForCommittee } from '#lib/server/complaints/caseKeys.ts';
import {
	keyFrom,
	openBytes,
	openWith,
	publicOf,
	Unopened,
	type Bound
} from '#lib/server/complaints/sealing.ts';
import { secretKey } from '#lib/server/keys/keys.ts';
import { projectRoot } from '#lib/server/root.ts';
import { encodingsOf, wordsIn, wordsOnDisk } from '../support/encodings.ts';
import { postgresDatabase, startPostgres, type PostgresServer } from '../support/postgres.ts';
import { send } from '../support/raw.ts';
import { startSite, type Site } from '../support/site.ts';
import {
	dumpOf,
	officersPhrase,
	plantCase,
	planted,
	plantNaively,
	storedValues,
	type Planted
} from '../support/stolenDisk.ts';

// The thief has the secret too: this is the very one of the stolen disk.
const secret = '0f'.repeat(32);
process.env.RADSLAG_SECRET = secret;

const folder = mkdtempSync(join(tmpdir(), 'radslag-stolen-'));
let site: Site;
let has: Planted;
let cookie: string;

const post = (path: string, fields: Record<string, string>, own?: string) =>
	send(site.port, path, {
		method: 'POST',
		headers: {
			origin: site.origin,
			'content-type': 'application/x-www-form-urlencoded',
			...(own ? { cookie: own } : {})
		},
		body: new URLSearchParams(fields).toString()
	});

beforeAll(async () => {
	site = await startSite({ RADSLAG_SECRET: secret });
	writeFileSync(join(site.folder, 'secret.key'), Buffer.from(secret, 'hex').toString('base64'));
	has = await plantCase(site.db);
	const entered = await post('/sv/staff/sign-in', {
		email: 'handlaggare@stad.example',
		password: 'en katt i taket'
	});
	cookie = String(entered.headers['set-cookie']?.[0]).split(';')[0]!;
	const wrong = await post(
		'/sv/staff/cases/keys?/unlock',
		{ passphrase: `${planted.join(' ')} fel` },
		cookie
	);
	expect(wrong.status).toBe(422);
	expect(wordsIn(wrong.body, planted)).toEqual([]);
	const unlocked = await post('/sv/staff/cases/keys?/unlock', { passphrase: officersPhrase }, cookie);
	expect(unlocked.status).toBe(303);
	await site.db.$client`checkpoint`;
}, 300_000);
afterAll(async () => {
	await site.remove();
	rmSync(folder, { recursive: true });
});

describe('the search', () => {
	it.each([
		['UTF-8', (text: string) => Buffer.from(text)],
		['UTF-16LE', (text: string) => Buffer.from(text, 'utf16le')],
		['UTF-16BE', (text: string) => Buffer.from(text, 'utf16le').swap16()],
		['Latin-1', (text: string) => Buffer.from(text, 'latin1')],
		['hexadecimal', (text: string) => Buffer.from(Buffer.from(text).toString('hex'))],
		['base64', (text: string) => Buffer.from(Buffer.from(text).toString('base64'))],
		['base64 of UTF-16', (text: string) => Buffer.from(Buffer.from(text, 'utf16le').toString('base64url'))],
		['percent-encoding', (text: string) => Buffer.from(encodeURIComponent(text))],
		['quoted-printable', (text: string) => Buffer.from(encodeURIComponent(text).replaceAll('%', '='))],
		[
			'JSON with escapes',
			(text: string) =>
				Buffer.from(text.replace(/[^ -~]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`))
		],
		['gzip', (text: string) => gzipSync(text)],
		['gzip in gzip', (text: string) => gzipSync(gzipSync(text))]
	])('finds a word in %s, at whatever place', (_, encode) => {
		for (const word of planted)
			for (const before of ['', 'a', 'ab', 'abc', 'abcd']) {
				const bytes = Buffer.concat([Buffer.from('\u0000x'), encode(`${before}${word} x`), Buffer.alloc(9)]);
				expect(wordsIn(bytes, [word]), `${word} after ${before.length}`).not.toEqual([]);
			}
	});
	it('has no pattern so short that chance would meet it', () => {
		for (const word of planted)
			for (const pattern of encodingsOf(word)) expect(pattern.length).toBeGreaterThanOrEqual(13);
	});
});

describe('a copy of the whole disk, taken while an officer and a reporter are at work', () => {
	it(
		'has no word of any case in any encoding',
		() => expect(wordsOnDisk(site.folder, planted)).toEqual([]),
		120_000
	);

	it('nor has a dump of every table, or a backup', async () => {
		expect(wordsIn(await dumpOf(site.db), planted)).toEqual([]);
		const file = join(folder, 'backup.gz');
		await writeBackup(site.db, file);
		expect(wordsIn(readFileSync(file), planted)).toEqual([]);
	});

	it('has no token of a session, and no receipt’s secret', () => {
		const secrets = [...has.secrets, cookie.split('=')[1]!];
		expect(secrets.every((one) => one.length >= 16)).toBe(true);
		expect(wordsOnDisk(site.folder, secrets)).toEqual([]);
	}, 240_000);

	it('opens nothing, the secret of the house included, whatever stored value is tried as a key', async () => {
		const values = await storedValues(site.db);
		const purposes = new Set<string>();
		for (const file of globSync('src/**/*.ts', { cwd: projectRoot() }))
			for (const [, purpose] of readFileSync(join(projectRoot(), file), 'utf8').matchAll(
				/secretKey\('([^']+)'\)/g
			))
				purposes.add(purpose!);
		expect(purposes.size).toBeGreaterThan(8);
		const own = [
			Buffer.from(secret, 'hex'),
			Buffer.from(secret),
			...[...purposes].map((one) => secretKey(one).export())
		];
		const keys = candidates([...values, ...own]);
		expect(keys.length).toBeGreaterThan(1000);
		const targets = await sealedPieces();
		const boxes = await sealedBoxes();
		expect(targets.length).toBeGreaterThanOrEqual(15);
		expect(boxes.length).toBe(2);
		const opening = keys.filter((key) => opensAny(key, targets, boxes));
		expect(opening).toEqual([]);
		// The trial itself can succeed: with the keys that only people hold.
		expect(opensAny(has.opened.keys.shared, targets, boxes)).toBe(true);
		expect(opensAny(has.opened.keys.internal, targets, boxes)).toBe(true);
		expect(opensAny(keyFrom(has.secrets[0]!, 'unlock'), targets, boxes)).toBe(true);
		expect(opensAny(keyFrom(has.secrets[1]!, 'reporter'), targets, boxes)).toBe(true);
	}, 240_000);

	it('has nothing either when the server has stopped, in its words neither', async () => {
		const output = site.output();
		await site.stop();
		expect(wordsIn(Buffer.from(output), planted)).toEqual([]);
		expect(wordsOnDisk(site.folder, planted)).toEqual([]);
	}, 240_000);
});

describe('a PostgreSQL server', () => {
	let server: PostgresServer;
	beforeAll(async () => {
		server = await startPostgres();
	}, 120_000);
	afterAll(() => server.close());

	it('has no word of any case in a dump or in its files, and the search finds one that was stored carelessly', async () => {
		const { db, close } = await postgresDatabase(server);
		await plantCase(db);
		await db.$client`checkpoint`;
		expect(wordsIn(await dumpOf(db), planted)).toEqual([]);
		expect(wordsOnDisk(server.folder, planted)).toEqual([]);
		await plantNaively(db);
		await db.$client`checkpoint`;
		for (const word of planted) {
			expect(wordsIn(await dumpOf(db), [word])).not.toEqual([]);
			expect(wordsOnDisk(server.folder, [word])).not.toEqual([]);
		}
		await close();
	}, 240_000);
});

/** 32 bytes that somebody could make of stored values: themselves, parts of them, digests, what the house derives. */
function candidates(values: Buffer[]): Uint8Array[] {
	const keys = new Map<string, Uint8Array>();
	const add = (bytes: Uint8Array) => {
		if (bytes.length === 32) keys.set(Buffer.from(bytes).toString('hex'), new Uint8Array(bytes));
	};
	for (const value of values) {
		for (let at = 0; at + 32 <= Math.min(value.length, 160); at++) add(value.subarray(at, at + 32));
		if (value.length > 160) add(value.subarray(-32));
		for (const encoding of ['hex', 'base64'] as const) add(Buffer.from(value.toString('latin1'), encoding));
		add(createHash('sha256').update(value).digest());
		for (const purpose of ['unlock', 'reporter']) add(keyFrom(value, purpose));
	}
	return [...keys.values()];
}

type Piece = { sealed: Uint8Array; to: Bound };

/** Everything that lies under a symmetric key, with what it is bound to. */
async function sealedPieces(): Promise<Piece[]> {
	const { $client: sql } = site.db;
	const pieces: Piece[] = [];
	const add = (sealed: unknown, caseId: unknown, id: unknown, field: string) =>
		pieces.push({
			sealed: new Uint8Array(sealed as Buffer),
			to: { caseId: String(caseId), id: String(id), field }
		});
	for (const row of await sql`select * from case_entries`)
		add(row.sealed, row.case_id, row.id, row.kind as string);
	for (const row of await sql`select * from case_files`) {
		add(row.sealed, row.case_id, row.id, 'file');
		add(row.sealed_name, row.case_id, row.id, 'file name');
	}
	for (const row of await sql`select * from cases`) add(row.receipt_key, row.id, row.id, 'receipt');
	for (const row of await sql`select * from officer_keys`)
		add(row.wrapped, row.user_id, row.user_id, 'officer key');
	for (const row of await sql`select * from case_unlocks`)
		add(row.sealed, row.session_id_hash, row.session_id_hash, 'unlock');
	for (const row of await sql`select * from reporter_sessions`)
		add(row.sealed, row.id_hash, row.id_hash, 'reporter');
	return pieces;
}

/** Everything that is sealed to a public key: a case's keys, a committee's key. */
async function sealedBoxes(): Promise<Uint8Array[]> {
	const rows = await site.db.$client`
		select sealed_keys as sealed from cases union all select sealed from committee_key_grants`;
	return rows.map(({ sealed }) => new Uint8Array(sealed as Buffer));
}

function succeeds(open: () => unknown): boolean {
	try {
		open();
		return true;
	} catch (error) {
		if (error instanceof Unopened) return false;
		throw error;
	}
}

function opensAny(key: Uint8Array, pieces: Piece[], boxes: Uint8Array[]): boolean {
	const pair = { privateKey: key, publicKey: publicOf(key) };
	return (
		pieces.some(({ sealed, to }) => succeeds(() => openBytes(key, sealed, to))) ||
		boxes.some((box) => succeeds(() => openWith(pair, box)) || succeeds(() => openForCommittee(pair, box)))
	);
}
