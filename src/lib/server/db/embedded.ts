import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../root.ts';
import { takeLock } from './lock.ts';

/** Where the embedded database of a data folder listens. Long paths do not fit in a socket address. */
export function socketPath(dataDir: string): string {
	if (process.platform === 'win32')
		return `\\\\.\\pipe\\radslag-${createHash('sha256').update(dataDir).digest('hex').slice(0, 24)}`;
	const path = join(dataDir, 'database.sock');
	if (Buffer.byteLength(path) < 100) return path;
	return join(tmpdir(), `radslag-${createHash('sha256').update(dataDir).digest('hex').slice(0, 24)}.sock`);
}

/** Whether a server of this folder answers on its socket. */
export function isServing(dataDir: string): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(socketPath(dataDir));
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => resolve(false));
	});
}

export type Embedded = { close: () => Promise<void> };

/**
 * Opens the embedded database (PGlite in a worker) of a data folder and serves it on the folder's socket (decision D3).
 * Throws FolderInUse when another process has it: two openers of one folder lose rows silently.
 */
export async function openEmbedded(dataDir: string): Promise<Embedded> {
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
	const giveBack = takeLock(join(dataDir, 'database.lock'));
	const socket = socketPath(dataDir);
	try {
		if (process.platform !== 'win32') rmSync(socket, { force: true });
		const worker = new Worker(join(projectRoot(), 'src/lib/server/db/embedded-worker.ts'), {
			workerData: { folder: join(dataDir, 'database'), socket },
			execArgv: ['--disable-warning=ExperimentalWarning']
		});
		await new Promise<void>((resolve, reject) => {
			worker.once('message', () => resolve());
			worker.once('error', reject);
		});
		// From here on a broken database ends the process, which is started again; it would serve nobody.
		worker.removeAllListeners('error');
		return {
			async close() {
				await new Promise<void>((resolve) => {
					worker.once('exit', () => resolve());
					worker.postMessage('close');
				});
				giveBack();
			}
		};
	} catch (error) {
		giveBack();
		throw error;
	}
}
