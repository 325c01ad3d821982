import { createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { createGzip, type Gzip } from 'node:zlib';
import type { Sql, TransactionSql } from 'postgres';
import type { Database } from '../db/client.ts';
import { migrationsDone } from '../db/migrate.ts';
import { backupFormat, BackupError, keyCheck, type BackupHeader } from './format.ts';
import { tablesInOrder } from './tables.ts';

export type BackupProgress = (table: string, rows: number) => void;

/** Tables that are truncated while others read; an older snapshot would find them empty. */
const truncated = ['spool_a', 'spool_b'];

async function writeLine(to: Gzip, line: string): Promise<void> {
	if (to.errored) throw to.errored;
	if (!to.write(`${line}\n`)) await once(to, 'drain');
}

async function writeTable(
	tx: TransactionSql,
	to: Gzip,
	table: string,
	progress: BackupProgress
): Promise<number> {
	let rows = 0;
	await writeLine(to, JSON.stringify(['table', table]));
	const cursor = tx
		.unsafe<{ row: string }[]>(`select to_jsonb(t)::text as row from "${table}" t`)
		.cursor(500);
	for await (const batch of cursor) {
		await writeLine(to, batch.map(({ row }) => row).join('\n'));
		rows += batch.length;
		progress(table, rows);
	}
	return rows;
}

const reading = 'isolation level repeatable read read only';

/**
 * Runs `read` for every table in one snapshot. The lock keeps truncation away from before the snapshot is taken until
 * the spool has been read; a second transaction shares the snapshot, so that the lock need not last for the rest.
 */
async function inOneSnapshot(
	sql: Sql,
	tables: string[],
	read: (tx: TransactionSql, table: string) => Promise<void>
): Promise<void> {
	const others = tables.filter((table) => !truncated.includes(table));
	const lockAndRead = async (tx: TransactionSql, between: () => Promise<void>) => {
		for (const table of truncated) await tx`lock table ${tx(table)} in access share mode`;
		await between();
		for (const table of truncated) await read(tx, table);
	};
	const connections = sql.options.max;
	if (connections < 2) {
		await sql.begin(reading, async (tx) => {
			await lockAndRead(tx, async () => {});
			for (const table of others) await read(tx, table);
		});
		return;
	}
	await sql.begin(reading, async (rest) => {
		await sql.begin(reading, (tx) =>
			lockAndRead(tx, async () => {
				const [snapshot] = await tx<{ id: string }[]>`select pg_export_snapshot() as id`;
				await rest.unsafe(`set transaction snapshot '${snapshot?.id}'`);
				await rest`select 1`;
			})
		);
		for (const table of others) await read(rest, table);
	});
}

/**
 * Writes everything in the database to one file, as it was at one moment; whoever submits meanwhile is not disturbed
 * on a PostgreSQL server, and waits on the embedded database. The secret is not in it. Returns rows by table.
 * Throws BackupError.
 */
export async function writeBackup(
	db: Database,
	file: string,
	progress: BackupProgress = () => {}
): Promise<Record<string, number>> {
	const migrations = await migrationsDone(db);
	if (migrations === 0) throw new BackupError('There is nothing to back up: the database is empty');
	if (existsSync(file)) throw new BackupError(`The file ${file} exists already`);
	const tables = tablesInOrder();
	// The tables that may be truncated are read first, and refer to nothing.
	const ordered = [...truncated, ...tables.filter((table) => !truncated.includes(table))];
	const draft = `${file}.${process.pid}.part`;
	const zip = createGzip({ level: 6 });
	// `flush` has the system write the bytes to disk before the file counts as closed.
	const written = pipeline(zip, createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true }));
	written.catch((error) => zip.destroy(error));
	try {
		const header: BackupHeader = {
			format: backupFormat,
			application: 'radslag',
			migrations,
			createdAt: new Date().toISOString(),
			tables: ordered,
			keyCheck: keyCheck()
		};
		await writeLine(zip, JSON.stringify(header));
		const counts: Record<string, number> = {};
		await inOneSnapshot(db.$client, ordered, async (tx, table) => {
			counts[table] = await writeTable(tx, zip, table, progress);
		});
		await writeLine(zip, JSON.stringify(['end', counts]));
		zip.end();
		await written;
		await rename(draft, file);
		await syncFolder(dirname(file));
		return counts;
	} catch (error) {
		zip.destroy();
		await written.catch(() => {});
		await rm(draft, { force: true });
		const { code, syscall } = error as NodeJS.ErrnoException;
		if (syscall) throw new BackupError(`The file ${file} cannot be written (${code})`, { cause: error });
		throw error;
	}
}

/** Makes the rename itself last; not every system can. */
async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder || '.', 'r').catch(() => undefined);
	await handle?.sync().catch(() => {});
	await handle?.close();
}
