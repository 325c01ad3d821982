import { and, eq, ne, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { classSessions } from '../db/schema/index.ts';

/** What a facilitator sees of children: how many have begun, have sent, have stopped. */
export type Counted = 'begun' | 'sent' | 'stopped';

/**
 * One child more. A statement of its own, after an answer's transaction and outside it (decision D11); nothing is counted
 * in a session that has ended.
 */
export async function countInSession(db: Database, sessionId: string, what: Counted): Promise<void> {
	const column = classSessions[what];
	await db
		.update(classSessions)
		.set({ [what]: sql`coalesce(${column}, 0) + 1` })
		.where(and(eq(classSessions.id, sessionId), ne(classSessions.state, 'ended')));
}
