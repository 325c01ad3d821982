import { connectSocket, type Database } from '#lib/server/db/client.ts';
import { startServer, type RunningServer } from './server.ts';

export type Site = Pick<RunningServer, 'port' | 'origin' | 'output'> & {
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
	const server = await startServer({
		...(port === undefined ? {} : { port }),
		env: { DEMO: '0', RATE_LIMIT: '1000000', READ_LIMIT: '10000000', ...env }
	});
	const db = connectSocket(server.dataDir);
	const stop = async () => {
		await db.$client.end({ timeout: 5 });
		await server.stop();
	};
	return {
		port: server.port,
		origin: server.origin,
		output: server.output,
		folder: server.dataDir,
		db,
		stop,
		async remove() {
			await db.$client.end({ timeout: 5 });
			await server.close();
		}
	};
}
