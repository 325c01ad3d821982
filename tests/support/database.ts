import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectSocket, type Database } from '#lib/server/db/client.ts';
import { openEmbedded } from '#lib/server/db/embedded.ts';
import { fillFolder } from './templates.ts';

export type TestDatabase = { db: Database; folder: string; close: () => Promise<void> };

/** A fresh embedded database in a folder of its own, migrated or empty, reached the way the server reaches it. */
export async function testDatabase({ migrate = true } = {}): Promise<TestDatabase> {
	const folder = mkdtempSync(join(tmpdir(), 'radslag-test-'));
	await fillFolder(migrate ? 'migrated' : 'empty', folder);
	const embedded = await openEmbedded(folder);
	const db = connectSocket(folder);
	return {
		db,
		folder,
		async close() {
			await db.$client.end({ timeout: 5 });
			await embedded.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
