import { eq } from 'drizzle-orm';
import { isRole, type Grant } from '#lib/domain/access/roles.ts';
import type { Queryable } from '../db/client.ts';
import { userRoles } from '../db/schema/index.ts';

/** The roles that a person holds. A role that this version does not know gives nothing. */
export async function grantsOf(db: Queryable, userId: string): Promise<Grant[]> {
	const rows = await db.select().from(userRoles).where(eq(userRoles.userId, userId));
	return rows.flatMap(({ role, committeeId, councilId }) =>
		isRole(role) ? [{ role, committeeId, councilId }] : []
	);
}
