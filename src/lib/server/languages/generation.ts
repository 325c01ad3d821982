import { sql } from 'drizzle-orm';
import type { Database, Queryable } from '../db/client.ts';
import { settings } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';

const key = 'wordsGeneration';

/** Says that the city's own words have changed: every process reads them anew. In the transaction that makes the change. */
export async function bumpWords(db: Queryable): Promise<void> {
	await db
		.insert(settings)
		.values({ key, value: 1 })
		.onConflictDoUpdate({
			target: settings.key,
			set: { value: sql`to_jsonb((${settings.value})::bigint + 1)` }
		});
	await bumpPublicGeneration(db);
}

/** The number of the words' present state. */
export async function wordsGeneration(db: Database): Promise<string> {
	const [row] = await db.$client`select value::text as value from settings where key = ${key}`;
	return (row?.value as string | undefined) ?? '0';
}
