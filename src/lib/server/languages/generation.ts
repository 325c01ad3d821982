import type { Database, Queryable } from '../db/client.ts';
import { bumpNumber, bumpPublicGeneration } from '../http/generation.ts';

const key = 'wordsGeneration';

/** Says that the city's own words have changed: every process reads them anew. In the transaction that makes the change. */
export async function bumpWords(db: Queryable): Promise<void> {
	await bumpNumber(db, key);
	await bumpPublicGeneration(db);
}

/** The number of the words' present state. */
export async function wordsGeneration(db: Database): Promise<string> {
	const [row] = await db.$client`select value::text as value from settings where key = ${key}`;
	return (row?.value as string | undefined) ?? '0';
}
