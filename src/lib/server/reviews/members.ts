import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Role } from '#lib/domain/access/roles.ts';
import type { Queryable } from '../db/client.ts';
import { userRoles, users } from '../db/schema/index.ts';

export type Seat = {
	/** Of the grant. */
	id: string;
	userId: string;
	name: string;
	email: string;
	lang: string | null;
	role: Role;
};

/** Who sits in a council now, by name; with `roles`, only those. */
export async function seatsOf(
	db: Queryable,
	councilId: string,
	roles: readonly Role[] = ['councilMember', 'ombudsman']
): Promise<Seat[]> {
	const rows = await db
		.select({
			id: userRoles.id,
			userId: users.id,
			name: users.name,
			email: users.email,
			lang: users.lang,
			role: userRoles.role
		})
		.from(userRoles)
		.innerJoin(users, eq(users.id, userRoles.userId))
		.where(
			and(eq(userRoles.councilId, councilId), inArray(userRoles.role, [...roles]), isNull(users.disabledAt))
		)
		.orderBy(users.name, users.id);
	return rows as Seat[];
}

/** Its members, and its secretary where it has one: each once. */
export async function everybodyIn(db: Queryable, councilId: string): Promise<Seat[]> {
	const seats = await seatsOf(db, councilId, ['councilMember', 'ombudsman', 'secretary']);
	return [...new Map(seats.map((seat) => [seat.userId, seat])).values()];
}
