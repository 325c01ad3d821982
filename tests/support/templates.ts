import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectSocket } from '#lib/server/db/client.ts';
import { openEmbedded } from '#lib/server/db/embedded.ts';
import { migrateDatabase } from '#lib/server/db/migrate.ts';

/** An embedded database as it is before anything is done to it: just made, or with every migration run. */
export type Template = 'empty' | 'migrated';

const variable = 'TEST_DATABASE_TEMPLATES';

/** Vitest's own hook: a folder for the templates of this run, taken away after it. */
export function setup(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'radslag-templates-'));
	process.env[variable] = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}

const copy = (from: string, to: string) =>
	cpSync(join(from, 'database'), join(to, 'database'), { recursive: true });

async function make(template: Template, folder: string): Promise<void> {
	if (template === 'migrated') await fillFolder('empty', folder);
	const embedded = await openEmbedded(folder);
	if (template === 'migrated') {
		const db = connectSocket(folder);
		await migrateDatabase(db);
		await db.$client.end({ timeout: 5 });
	}
	await embedded.close();
}

/**
 * Puts a database into a folder of its own that nothing has opened yet. Making one takes seconds of a processor, copying
 * one a fraction: the first file of a run that asks makes the template, all others copy it.
 */
export async function fillFolder(template: Template, folder: string): Promise<void> {
	const templates = process.env[variable];
	if (!templates) return make(template, folder);
	const kept = join(templates, template);
	if (!existsSync(kept)) {
		const making = mkdtempSync(join(templates, 'making-'));
		await make(template, making);
		try {
			renameSync(making, kept);
		} catch (error) {
			// Another file that ran beside this one was there first.
			if (!existsSync(kept)) throw error;
		}
	}
	copy(kept, folder);
}
