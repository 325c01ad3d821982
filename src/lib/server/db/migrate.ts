import { join } from 'node:path';
import { sql, type SQL } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';

import { projectRoot } from '../root.ts';
import type { Database, Queryable } from './client.ts';

type Dialect = { migrate(migrations: unknown[], session: unknown, settings: object): Promise<void> };

/** Number of migrations that this version of the project has. */
export function migrationCount(): number {
	return readMigrationFiles({ migrationsFolder: join(projectRoot(), 'drizzle') }).length;
}

/** Number of migrations that the database has seen; 0 for an empty one. */
export async function migrationsDone(db: Database): Promise<number> {
	const [found] = await db.$client`select to_regclass('drizzle.__drizzle_migrations') is not null as there`;
	if (!found?.there) return 0;
	const [row] = await db.$client`select count(*)::int as count from drizzle.__drizzle_migrations`;
	return row?.count ?? 0;
}

/** The parts of a database, or of a transaction, that drizzle's migrator works with. */
type Migrated = {
	dialect: Dialect;
	session: { all(query: SQL): Promise<unknown> };
	execute(query: SQL): Promise<unknown>;
	transaction(work: (tx: unknown) => Promise<void>): Promise<void>;
};

/** Runs the first `upTo` migrations that have not been run; works inside a transaction too. */
export async function applyMigrations(db: Queryable, upTo = migrationCount()): Promise<void> {
	const migrations = readMigrationFiles({ migrationsFolder: join(projectRoot(), 'drizzle') });
	const inner = db as unknown as Migrated;
	const session = {
		execute: (query: SQL) => inner.execute(query),
		all: (query: SQL) => inner.session.all(query),
		transaction: (work: (tx: unknown) => Promise<void>) => inner.transaction(work)
	};
	await inner.dialect.migrate(migrations.slice(0, upTo), session, { migrationsFolder: '' });
}

/**
 * Brings the database up to the newest migration, or to the first `upTo` of them (restoring an old backup).
 * Throws when the database is newer than this version of the project.
 */
export async function migrateDatabase(db: Database, upTo = migrationCount()): Promise<void> {
	if ((await migrationsDone(db)) > migrationCount())
		throw new Error('The database belongs to a newer version of Rådslag than this one');
	await db.transaction(async (tx) => {
		// Of several processes that start at once, one migrates and the others wait.
		await tx.execute(sql`select pg_advisory_xact_lock(hashtext('radslag.migrations'))`);
		await applyMigrations(tx, upTo);
	});
}
