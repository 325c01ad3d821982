import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { ExchangeQueue } from './exchange-queue.ts';

// In a worker, so that a long query never stops the server's own thread.
const { folder, socket } = workerData as { folder: string; socket: string };
const database = await PGlite.create(folder);
const server = new PGLiteSocketServer({ db: database, path: socket, maxConnections: 200 });
(server as unknown as { queryQueue: ExchangeQueue }).queryQueue = new ExchangeQueue(database);
await server.start();
parentPort?.postMessage('ready');
parentPort?.once('message', async () => {
	await server.stop();
	await database.close();
	parentPort?.postMessage('closed');
	parentPort?.close();
});
