import { sql } from 'drizzle-orm';
import type { TransactionSql } from 'postgres';
import type { Database, Queryable } from '../db/client.ts';
import { settings } from '../db/schema/index.ts';

const key = 'publicGeneration';

/**
 * Says that something public has changed: every process drops the pages it keeps in memory, within half a second.
 * Call it in the transaction that makes the change.
 */
export const bumpPublicGeneration = (db: Queryable): Promise<void> => bumpNumber(db, key);

/** Counts a number among the settings up by one, from 1. */
export async function bumpNumber(db: Queryable, name: string): Promise<void> {
	await db
		.insert(settings)
		.values({ key: name, value: 1 })
		.onConflictDoUpdate({
			target: settings.key,
			set: { value: sql`to_jsonb((${settings.value})::bigint + 1)` }
		});
}

/** The same, inside a transaction of postgres.js. */
export async function bumpPublicGenerationIn(tx: TransactionSql): Promise<void> {
	await tx`
		insert into settings (key, value) values (${key}, '1')
		on conflict (key) do update set value = to_jsonb((settings.value)::bigint + 1)`;
}

/** The number of the public pages' present state. */
export async function publicGeneration(db: Database): Promise<string> {
	const [row] = await db.$client`select value::text as value from settings where key = ${key}`;
	return (row?.value as string | undefined) ?? '0';
}
