import type { TransactionSql } from 'postgres';
import type { Database } from '../db/client.ts';

/** Minutes that the facilitator's browser shows the last counts after the end. */
export const lastPageMinutes = 60;

type Sql = TransactionSql | Database['$client'];

/** Ends every session of a consultation that has closed: their codes die with it. */
export async function endSessionsOf(sql: Sql, consultationId: string): Promise<void> {
	await sql`
		update class_sessions set state = 'ended', code_hash = null, sealed = null,
			lives_until = least(lives_until, now())
		where consultation_id = ${consultationId} and state <> 'ended'`;
}

/** Ends one session. False when it had ended. */
export async function endSession(db: Database, sessionId: string): Promise<boolean> {
	const { count } = await db.$client`
		update class_sessions set state = 'ended', code_hash = null, sealed = null,
			lives_until = least(lives_until, now())
		where id = ${sessionId} and state <> 'ended'`;
	return count > 0;
}

/**
 * The job: ends sessions whose time is over or whose consultation has closed, and forgets, an hour after the end of each, who led it, the address
 * that children came by (until then it says that it is over) and how many took part. What stays is that one was held, of which kind, on which day.
 */
export async function endDueSessions(db: Database): Promise<void> {
	await db.$client`
		update class_sessions s set state = 'ended', code_hash = null, sealed = null,
			lives_until = least(s.lives_until, now())
		from consultations c
		where c.id = s.consultation_id and s.state <> 'ended' and (s.lives_until <= now() or c.state <> 'open')`;
	await db.$client`
		update class_sessions set facilitator_hash = null, join_hash = null, begun = null, sent = null, stopped = null
		where state = 'ended' and (facilitator_hash is not null or join_hash is not null)
			and lives_until < now() - ${lastPageMinutes} * interval '1 minute'`;
}
