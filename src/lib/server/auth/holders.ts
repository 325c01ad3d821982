import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Role } from '#lib/domain/access/roles.ts';
import type { Queryable } from '../db/client.ts';
import { userRoles, users } from '../db/schema/index.ts';

export type Holder = { id: string; name: string; email: string; role: Role };

/** People who hold one of some roles now, at a committee when one is named; each once, by name. */
export async function holdersOf(
	db: Queryable,
	roles: readonly Role[],
	committeeId?: string
): Promise<Holder[]> {
	const rows = await db
		.select({ id: users.id, name: users.name, email: users.email, role: userRoles.role })
		.from(userRoles)
		.innerJoin(users, eq(users.id, userRoles.userId))
		.where(
			and(
				inArray(userRoles.role, [...roles]),
				isNull(users.disabledAt),
				committeeId === undefined ? undefined : eq(userRoles.committeeId, committeeId)
			)
		)
		.orderBy(users.name, users.id);
	return [...new Map(rows.map((row) => [row.id, row as Holder])).values()];
}
