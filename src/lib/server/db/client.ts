import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { config } from '../config.ts';
import { isServing, openEmbedded, socketPath } from './embedded.ts';
import * as schema from './schema/index.ts';

export type Database = PostgresJsDatabase<typeof schema> & { $client: postgres.Sql };
/** A database or a transaction of it. */
export type Queryable = Database | Parameters<Parameters<Database['transaction']>[0]>[0];

const quiet = { onnotice: () => {} };

function wrap(client: postgres.Sql): Database {
	return drizzle(client, { schema, casing: 'snake_case' }) as Database;
}

/** A client of a real PostgreSQL. */
export function connectUrl(url: string, max = 10): Database {
	return wrap(postgres(url, { ...quiet, max }));
}

/** A client of the embedded database that is served on the folder's socket: one connection, pipelined. */
export function connectSocket(dataDir: string): Database {
	const path = socketPath(dataDir);
	return wrap(
		postgres({
			...quiet,
			path,
			host: path,
			database: 'postgres',
			user: 'postgres',
			max: 1,
			ssl: false
		} as postgres.Options<Record<string, never>>)
	);
}

let current: Database | undefined;

/** This process's database client, made on first use. */
export function database(): Database {
	const { DATABASE_URL, DATA_DIR } = config();
	current ??= DATABASE_URL ? connectUrl(DATABASE_URL) : connectSocket(DATA_DIR);
	return current;
}

export type OpenDatabase = { db: Database; close: () => Promise<void> };

/**
 * For commands: the configured PostgreSQL; or the running server's embedded database through its socket;
 * or, when no server runs, the folder's database opened here. Throws FolderInUse.
 */
export async function openDatabase(): Promise<OpenDatabase> {
	const { DATABASE_URL, DATA_DIR } = config();
	if (DATABASE_URL || (await isServing(DATA_DIR))) {
		const db = database();
		return { db, close: () => closeDatabase() };
	}
	const embedded = await openEmbedded(DATA_DIR);
	return {
		db: database(),
		async close() {
			await closeDatabase();
			await embedded.close();
		}
	};
}

/** Ends this process's client. */
export async function closeDatabase(): Promise<void> {
	const client = current?.$client;
	current = undefined;
	await client?.end({ timeout: 5 });
}
