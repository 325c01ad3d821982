import type { TransactionSql } from 'postgres';
import type { Database } from '../db/client.ts';
import { applyMigrations, migrationCount } from '../db/migrate.ts';
import type { BackupProgress } from './backup.ts';
import { BackupError, keyCheck, readBackup, type BackupHeader } from './format.ts';

const batchRows = 500;
const batchLetters = 4_000_000;

/** Reads the whole file once before anything is touched: what is cut off or sealed under another secret stops here. */
async function inspect(file: string): Promise<BackupHeader> {
	let found: BackupHeader | undefined;
	for await (const line of readBackup(file)) {
		if (line.kind !== 'header') continue;
		found = line.header;
		if (found.keyCheck !== keyCheck())
			throw new BackupError(
				'The secret here is not the one that the backup was made under: set RADSLAG_SECRET, or put the old secret.key in DATA_DIR'
			);
		if (found.migrations > migrationCount())
			throw new BackupError('The backup belongs to a newer version of Rådslag than this one');
	}
	if (!found) throw new BackupError('The file is empty');
	return found;
}

/** Throws unless the database has no tables of ours at all: a restore never mixes. */
async function insistOnEmpty(db: Database): Promise<void> {
	const [row] = await db.$client`
		select count(*)::int as count from pg_tables where schemaname in ('public', 'drizzle')`;
	if (row?.count)
		throw new BackupError('A backup is restored into an empty database only, and this one has tables');
}

/** By table, the column by which its rows refer to one another: to later ones too, which are not there yet. */
async function ownReferences(tx: TransactionSql): Promise<Map<string, string>> {
	const rows = await tx<{ table: string; column: string }[]>`
		select t.relname as table, a.attname as column
		from pg_constraint c
		join pg_class t on t.oid = c.conrelid
		join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
		where c.contype = 'f' and c.conrelid = c.confrelid`;
	return new Map(rows.map(({ table, column }) => [table, column]));
}

async function fill(tx: TransactionSql, file: string, progress: BackupProgress): Promise<void> {
	const own = await ownReferences(tx);
	const referring: { table: string; row: string }[] = [];
	let table = '';
	let rows: string[] = [];
	let letters = 0;
	let done = 0;
	const flush = async () => {
		if (rows.length > 0) {
			const column = own.get(table);
			const given = column
				? `(select jsonb_agg(row - '${column}') from jsonb_array_elements($1::text::jsonb) row)`
				: '$1::text::jsonb';
			await tx.unsafe(
				`insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", ${given})`,
				[`[${rows.join(',')}]`]
			);
			done += rows.length;
			progress(table, done);
		}
		rows = [];
		letters = 0;
	};
	for await (const line of readBackup(file)) {
		if (line.kind === 'table') {
			await flush();
			({ table } = line);
			done = 0;
		} else if (line.kind === 'row') {
			rows.push(line.row);
			if (own.has(table)) referring.push(line);
			letters += line.row.length;
			if (rows.length >= batchRows || letters > batchLetters) await flush();
		} else if (line.kind === 'end') await flush();
	}
	for (const { table: of, row } of referring) {
		const column = own.get(of);
		await tx.unsafe(
			`update "${of}" t set "${column}" = r."${column}" from jsonb_populate_record(null::"${of}", $1::text::jsonb) r
			where t.id = r.id and r."${column}" is not null`,
			[row]
		);
	}
}

/** What migrations themselves put into tables is in the backup too. */
async function clear(tx: TransactionSql, tables: string[]): Promise<void> {
	for (const table of tables) {
		const [row] = await tx`select exists (select 1 from ${tx(table)}) as filled`;
		if (row?.filled) await tx`truncate ${tx(table)} cascade`;
	}
}

/**
 * Restores a backup into an empty database: its tables as they were at its migration, its rows, and then every later
 * migration. All of it or nothing. Throws BackupError.
 */
export async function restoreBackup(
	db: Database,
	file: string,
	progress: BackupProgress = () => {}
): Promise<void> {
	const { migrations, tables } = await inspect(file);
	await insistOnEmpty(db);
	await db.transaction(async (tx) => {
		await applyMigrations(tx, migrations);
		const { client } = (tx as unknown as { session: { client: TransactionSql } }).session;
		await clear(client, tables);
		await fill(client, file, progress);
		await applyMigrations(tx);
	});
}
