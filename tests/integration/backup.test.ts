import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBackup } from '#lib/server/backup/backup.ts';
import { restoreBackup } from '#lib/server/backup/restore.ts';
import { tablesInOrder } from '#lib/server/backup/tables.ts';
import { connectUrl, type Database } from '#lib/server/db/client.ts';
import { migrateDatabase, migrationCount, migrationsDone } from '#lib/server/db/migrate.ts';
import { drainTable } from '#lib/server/responses/drain.ts';
import { submitAnswers } from '#lib/server/responses/submit.ts';
import { insertConsultation } from '../support/consultation.ts';
import { testDatabase } from '../support/database.ts';
import { everything, fillEveryTable } from '../support/fill.ts';
import { startPostgres, type PostgresServer } from '../support/postgres.ts';

/** The tables that the last migration but one has. */
async function tablesBefore(): Promise<Set<string>> {
	const house = await testDatabase({ migrate: false });
	try {
		await migrateDatabase(house.db, migrationCount() - 1);
		const rows = await house.db.$client`select tablename from pg_tables where schemaname = 'public'`;
		return new Set(rows.map(({ tablename }) => String(tablename)));
	} finally {
		await house.close();
	}
}

/** A backup as the version before the last migration would have written it: without the tables that it did not have. */
function asEarlier(file: Buffer, known: Set<string>): string {
	const lines = gunzipSync(file).toString('utf8').trimEnd().split('\n');
	const header = JSON.parse(lines[0] as string);
	const [, counts] = JSON.parse(lines.at(-1) as string) as [string, Record<string, number>];
	let table = '';
	const kept = lines.slice(1, -1).filter((line) => {
		if (line.startsWith('["table"')) [, table] = JSON.parse(line) as [string, string];
		return known.has(table);
	});
	return [
		JSON.stringify({
			...header,
			migrations: migrationCount() - 1,
			tables: header.tables.filter((name: string) => known.has(name))
		}),
		...kept,
		JSON.stringify(['end', Object.fromEntries(Object.entries(counts).filter(([name]) => known.has(name)))]),
		''
	].join('\n');
}

process.env.RADSLAG_SECRET ??= Buffer.alloc(32, 7).toString('base64');

type House = { db: Database; close: () => Promise<void> };
const folder = mkdtempSync(join(tmpdir(), 'radslag-backup-'));
let files = 0;
const newFile = () => join(folder, `${++files}.backup`);
let server: PostgresServer;

beforeAll(async () => {
	server = await startPostgres();
});
afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

const houses = {
	embedded: () => testDatabase({ migrate: false }),
	async postgres(): Promise<House> {
		const db = connectUrl(await server.freshUrl());
		return { db, close: () => db.$client.end({ timeout: 5 }) };
	}
};

/** Runs with two empty databases of a kind. */
async function withTwo(kind: keyof typeof houses, run: (one: Database, other: Database) => Promise<void>) {
	const open = [await houses[kind](), await houses[kind]()] as const;
	try {
		await run(open[0].db, open[1].db);
	} finally {
		for (const house of open) await house.close();
	}
}

describe.each(['embedded', 'postgres'] as const)('on %s', (kind) => {
	test('every value of every table comes back as it was', () =>
		withTwo(kind, async (one, other) => {
			await migrateDatabase(one);
			await fillEveryTable(one);
			const before = await everything(one);
			expect(Object.keys(before).sort()).toEqual(tablesInOrder().sort());
			const file = newFile();
			await writeBackup(one, file);
			await restoreBackup(other, file);
			expect(await everything(other)).toEqual(before);
		}));

	test('a backup of an earlier migration is restored and brought to the newest', () =>
		withTwo(kind, async (one, other) => {
			await migrateDatabase(one);
			await fillEveryTable(one);
			const file = newFile();
			await writeBackup(one, file);
			writeFileSync(file, gzipSync(asEarlier(readFileSync(file), await tablesBefore())));
			await restoreBackup(other, file);
			expect(await migrationsDone(other)).toBe(migrationCount());
		}));

	test('under load, nothing acknowledged before the backup began is missing', () =>
		withTwo(kind, async (one, other) => {
			await migrateDatabase(one);
			const consultationId = await insertConsultation(one, 'torget');
			const acknowledged: string[] = [];
			let going = true;
			const load = Array.from({ length: 8 }, async (_, worker) => {
				for (let mark = 0; going; mark++) {
					const key = randomUUID();
					const answers = { mark: worker * 1_000_000 + mark };
					await submitAnswers(one, {
						consultationId,
						version: 1,
						answers,
						key,
						language: 'sv',
						channel: 'web'
					});
					acknowledged.push(key);
				}
			});
			const drains = (async () => {
				while (going) {
					for (const spool of ['spool_a', 'spool_b'] as const)
						await one.$client.begin((tx) => drainTable(tx, spool));
					await new Promise((resolve) => setTimeout(resolve, 30));
				}
			})();
			for (let round = 0; round < 3; round++) {
				await new Promise((resolve) => setTimeout(resolve, 400));
				const before = [...acknowledged];
				const file = newFile();
				await writeBackup(one, file);
				await restoreBackup(other, file);
				const receipts = await other.$client<
					{ hash: string }[]
				>`select encode(key_hash, 'hex') as hash from receipts`;
				const there = new Set(receipts.map(({ hash }) => hash));
				const missing = before.filter((key) => !there.has(createHash('sha256').update(key).digest('hex')));
				expect(missing).toEqual([]);
				const [counted] = await other.$client`
					select (select count(*) from responses) + (select count(*) from spool_a) + (select count(*) from spool_b) as all`;
				expect(Number(counted?.all)).toBe(there.size);
				await other.$client.unsafe(
					'drop schema public cascade; create schema public; drop schema drizzle cascade'
				);
			}
			going = false;
			await Promise.all([...load, drains]);
			expect(acknowledged.length).toBeGreaterThan(500);
		}));
});

describe('a backup that cannot be trusted', () => {
	let file: string;
	let lines: string[];
	let target: Awaited<ReturnType<typeof testDatabase>>;
	beforeAll(async () => {
		const source = await testDatabase();
		await fillEveryTable(source.db);
		file = newFile();
		await writeBackup(source.db, file);
		await source.close();
		lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
		target = await testDatabase({ migrate: false });
	});
	afterAll(() => target.close());

	const changed = (text: string) => {
		const other = newFile();
		writeFileSync(other, gzipSync(text));
		return other;
	};
	const headerWith = (change: object) =>
		changed([JSON.stringify({ ...JSON.parse(lines[0] as string), ...change }), ...lines.slice(1)].join('\n'));
	const cases: [string, () => string, RegExp][] = [
		['cut off among its lines', () => changed(lines.slice(0, -1).join('\n')), /cut off/],
		['lacking one row', () => changed(lines.toSpliced(4, 1).join('\n')), /lacks rows/],
		['cut off among its bytes', () => cutFile(), /damaged or has been cut off/],
		['made under another secret', () => headerWith({ keyCheck: 'other' }), /secret here is not the one/],
		['of a newer version', () => headerWith({ migrations: 10_000 }), /newer version/],
		['not a backup', () => changed('hello'), /not a backup/],
		['not there', () => join(folder, 'nowhere'), /cannot be read/]
	];
	const cutFile = () => {
		const other = newFile();
		const whole = readFileSync(file);
		writeFileSync(other, whole.subarray(0, whole.length - 40));
		return other;
	};

	test.each(cases)('%s is refused, and the database stays empty', async (_, make, message) => {
		await expect(restoreBackup(target.db, make())).rejects.toThrow(message);
		expect(await migrationsDone(target.db)).toBe(0);
	});

	test('a database that has tables is not restored into', async () => {
		const filled = await testDatabase();
		await expect(restoreBackup(filled.db, file)).rejects.toThrow('empty database only');
		await filled.close();
	});

	test('a row that does not fit leaves the database empty', async () => {
		const bad = lines.map((line) => line.replace('"year": 1', '"year": "last"'));
		expect(bad).not.toEqual(lines);
		await expect(restoreBackup(target.db, changed(bad.join('\n')))).rejects.toThrow('invalid input syntax');
		expect(await migrationsDone(target.db)).toBe(0);
		await restoreBackup(target.db, file);
		expect(await migrationsDone(target.db)).toBe(migrationCount());
	});

	test('an existing file is not written over, and a failed backup leaves none', async () => {
		const house = await testDatabase();
		await expect(writeBackup(house.db, file)).rejects.toThrow('exists already');
		const fresh = newFile();
		await expect(writeBackup(house.db, join(folder, 'no', 'such', 'folder'))).rejects.toThrow(
			'cannot be written'
		);
		await house.db.$client`alter table spool_b rename to elsewhere`;
		await expect(writeBackup(house.db, fresh)).rejects.toThrow('spool_b');
		expect(existsSync(fresh)).toBe(false);
		await house.close();
	});
});
