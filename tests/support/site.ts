import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectSocket, type Database } from '#lib/server/db/client.ts';
import { startServer, type RunningServer } from './server.ts';
import { fillFolder } from './templates.ts';

export type Site = Pick<RunningServer, 'port' | 'origin' | 'output' | 'pid'> & {
	folder: string;
	/** A second client of the running server's database. */
	db: Database;
	/** Ends the server and keeps its folder. */
	stop: () => Promise<void>;
	/** Ends the server, if need be, and removes its folder. */
	remove: () => Promise<void>;
};

/** The built server with an empty city of its own and no limits that tests would run into. */
export async function startSite(env: Record<string, string> = {}, port?: number): Promise<Site> {
	const folder = mkdtempSync(join(tmpdir(), 'radslag-server-'));
	await fillFolder('migrated', folder);
	const server = await startServer({
		dataDir: folder,
		...(port === undefined ? {} : { port }),
		env: { DEMO: '0', RATE_LIMIT: '1000000', READ_LIMIT: '10000000', ...env }
	});
	const db = connectSocket(folder);
	const stop = async () => {
		await db.$client.end({ timeout: 5 });
		await server.stop();
	};
	return {
		port: server.port,
		origin: server.origin,
		output: server.output,
		pid: server.pid,
		folder,
		db,
		stop,
		async remove() {
			await db.$client.end({ timeout: 5 });
			await server.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
