import { inArray } from 'drizzle-orm';
import type { Queryable } from '../db/client.ts';
import { users } from '../db/schema/index.ts';

/** Names of people by id; who has no account any more has none. */
export async function namesOfPeople(
	db: Queryable,
	ids: readonly (string | null | undefined)[]
): Promise<Map<string, string>> {
	const known = [...new Set(ids.filter((id): id is string => Boolean(id)))];
	if (known.length === 0) return new Map();
	const rows = await db
		.select({ id: users.id, name: users.name })
		.from(users)
		.where(inArray(users.id, known));
	return new Map(rows.map(({ id, name }) => [id, name]));
}
