import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectSocket, type Database } from '#lib/server/db/client.ts';
import { openEmbedded } from '#lib/server/db/embedded.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';

export type TestDatabase = { db: Database; folder: string; close: () => Promise<void> };

/** A fresh embedded database in a folder of its own, migrated, reached the way the server reaches it. */
export async function testDatabase({ migrate = true } = {}): Promise<TestDatabase> {
	const folder = mkdtempSync(join(tmpdir(), 'radslag-test-'));
	const embedded = await openEmbedded(folder);
	const db = connectSocket(folder);
	if (migrate) await migrateDatabase(db);
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
