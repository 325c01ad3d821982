import { eq, inArray } from 'drizzle-orm';
import type { Action } from '#lib/domain/access/actions.ts';
import { roles } from '#lib/domain/access/roles.ts';
import { accessTable } from '#lib/domain/access/table.ts';
import { holdersOf, type Holder } from '../auth/holders.ts';
import type { Queryable } from '../db/client.ts';
import { caseRecusals, committeeKeyGrants } from '../db/schema/index.ts';

const rolesWith = (action: Action) => roles.filter((role) => accessTable[role][action] !== undefined);

/** Who can work on cases of a committee now, by name. */
export const workersAt = (db: Queryable, committeeId: string): Promise<Holder[]> =>
	holdersOf(db, rolesWith('case.write'), committeeId);

/** Who leads that work there. */
export const leadersAt = (db: Queryable, committeeId: string): Promise<Holder[]> =>
	holdersOf(db, rolesWith('case.handOver'), committeeId);

/** Ids of those who have been given a committee's key. */
export async function keyHolders(db: Queryable, keyId: string): Promise<Set<string>> {
	const rows = await db
		.select({ userId: committeeKeyGrants.userId })
		.from(committeeKeyGrants)
		.where(eq(committeeKeyGrants.keyId, keyId));
	return new Set(rows.map(({ userId }) => userId));
}

/** Of some cases: who has recused themselves from which. */
export async function recusedFrom(
	db: Queryable,
	caseIds: readonly string[]
): Promise<Map<string, Set<string>>> {
	const found = new Map(caseIds.map((id) => [id, new Set<string>()]));
	if (caseIds.length === 0) return found;
	const rows = await db
		.select()
		.from(caseRecusals)
		.where(inArray(caseRecusals.caseId, [...caseIds]));
	for (const { caseId, userId } of rows) found.get(caseId)?.add(userId);
	return found;
}

/** To whom a case can be handed: they work at its committee, hold its key, are not recused, and do not have it already. */
export async function takersOf(
	db: Queryable,
	{
		id,
		committeeId,
		keyId,
		assignedTo
	}: { id: string; committeeId: string; keyId: string; assignedTo: string | null }
): Promise<Holder[]> {
	const keyed = await keyHolders(db, keyId);
	const recused = (await recusedFrom(db, [id])).get(id);
	return (await workersAt(db, committeeId)).filter(
		(one) => keyed.has(one.id) && !recused?.has(one.id) && one.id !== assignedTo
	);
}
