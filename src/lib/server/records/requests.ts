import { and, eq } from 'drizzle-orm';
import { mayMove, requestMoves, type RequestMove } from '#lib/domain/records/request.ts';
import { note } from '../auth/audit.ts';
import { today as todayOf } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { recordRequests } from '../db/schema/index.ts';
import { subjectOf, type RecordRequest } from './find.ts';

export type NewRequest = { registryNumber: string; asked: string; question: string | null };

/** Registers what was asked for. Returns the request's id. */
export async function registerRequest(
	db: Database,
	consultationId: string,
	request: NewRequest,
	userId: string
): Promise<string> {
	return db.transaction(async (tx) => {
		const [made] = await tx
			.insert(recordRequests)
			.values({ consultationId, ...request, askedBy: userId })
			.returning({ id: recordRequests.id });
		if (!made) throw new Error('A request that was just registered is not there');
		await note(tx, {
			userId,
			action: 'record.ask',
			subject: made.id,
			details: { consultation: consultationId }
		});
		return made.id;
	});
}

type Decided = Exclude<RequestMove, 'handOut'>;

/** What a move writes beside the new state. */
function changesOf(move: Decided, userId: string, reason: string, at: Date): Partial<RecordRequest> {
	switch (move) {
		case 'review':
			return { reason, reviewedBy: userId, reviewedAt: at, sentBack: null };
		case 'sendBack':
			return { sentBack: reason };
		case 'approve':
			return { decidedBy: userId, decidedAt: at };
		case 'refuse':
			return { reason, decidedBy: userId, decidedAt: at };
		case 'withdraw':
			return { decidedBy: userId, decidedAt: at };
	}
}

export type MoveOutcome = 'done' | 'not-found' | 'not-now';

/**
 * Moves a request, once, when its state and the person allow it (domain/records), and notes it. `not-now`: somebody was quicker, or it takes somebody else.
 */
export async function moveRequest(
	db: Database,
	{ consultationId, id }: { consultationId: string; id: string },
	move: Decided,
	{ userId, reason = '', at = new Date() }: { userId: string; reason?: string; at?: Date }
): Promise<MoveOutcome> {
	return db.transaction(async (tx) => {
		const [found] = await tx
			.select()
			.from(recordRequests)
			.where(and(eq(recordRequests.consultationId, consultationId), eq(recordRequests.id, id)))
			.for('update');
		if (!found) return 'not-found';
		if (!mayMove(move, subjectOf(found), userId, todayOf(at))) return 'not-now';
		await tx
			.update(recordRequests)
			.set({ state: requestMoves[move].to, ...changesOf(move, userId, reason, at) })
			.where(eq(recordRequests.id, id));
		await note(tx, { userId, action: `record.${move}`, subject: id });
		return 'done';
	});
}
