import { and, asc, count, desc, eq } from 'drizzle-orm';
import { answersAreGone, type Decision } from '#lib/domain/retention/disposal.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import { cases, consultations, disposalDecisions } from '../db/schema/index.ts';

export type DecisionOnFile = Decision & {
	id: string;
	/** Consultations that are under it. */
	uses: number;
};

/** A committee's disposal decisions, the latest first. */
export async function listDecisions(db: Queryable, committeeId: string): Promise<DecisionOnFile[]> {
	const rows = await db
		.select({ decision: disposalDecisions, uses: count(consultations.id) })
		.from(disposalDecisions)
		.leftJoin(consultations, eq(consultations.disposalDecisionId, disposalDecisions.id))
		.where(eq(disposalDecisions.committeeId, committeeId))
		.groupBy(disposalDecisions.id)
		.orderBy(desc(disposalDecisions.decidedOn), asc(disposalDecisions.number));
	return rows.map(({ decision: { id, number, title, decidedOn, covers, months }, uses }) => ({
		id,
		number,
		title,
		decidedOn,
		covers,
		months,
		uses
	}));
}

/** Puts a decision on file. `number-taken`: the committee has one of that number. */
export async function addDecision(
	db: Database,
	committeeId: string,
	decision: Decision,
	userId?: string
): Promise<string | 'number-taken'> {
	return db.transaction(async (tx) => {
		const [added] = await tx
			.insert(disposalDecisions)
			.values({ committeeId, ...decision, addedBy: userId ?? null })
			.onConflictDoNothing()
			.returning({ id: disposalDecisions.id });
		if (!added) return 'number-taken';
		await note(tx, { userId, action: 'disposalDecision.add', subject: added.id });
		return added.id;
	});
}

/** Takes away a decision that no consultation is under, and no case. False when one is, or it is not there. */
export async function removeDecision(
	db: Database,
	committeeId: string,
	id: string,
	userId?: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		// The lock makes a consultation that is just put under it wait, and fail on what is no longer there.
		const [found] = await tx
			.select({ id: disposalDecisions.id })
			.from(disposalDecisions)
			.where(and(eq(disposalDecisions.id, id), eq(disposalDecisions.committeeId, committeeId)))
			.for('update');
		if (!found) return false;
		const used = await tx
			.select({ id: consultations.id })
			.from(consultations)
			.where(eq(consultations.disposalDecisionId, id))
			.limit(1);
		const cased = await tx
			.select({ id: cases.id })
			.from(cases)
			.where(eq(cases.disposalDecisionId, id))
			.limit(1);
		if (used.length > 0 || cased.length > 0) return false;
		await tx.delete(disposalDecisions).where(eq(disposalDecisions.id, id));
		await note(tx, { userId, action: 'disposalDecision.remove', subject: id });
		return true;
	});
}

/** Puts a consultation under a decision of its committee, with the day. False when its answers have left already, or there is no such decision. */
export async function decideDisposal(
	db: Database,
	consultationId: string,
	{ decisionId, day }: { decisionId: string; day: string },
	userId?: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const [found] = await tx
			.select({ committeeId: consultations.committeeId, disposedAt: consultations.disposedAt })
			.from(consultations)
			.where(eq(consultations.id, consultationId))
			.for('update');
		if (!found || answersAreGone(found)) return false;
		const [decision] = await tx
			.select({ id: disposalDecisions.id })
			.from(disposalDecisions)
			.where(and(eq(disposalDecisions.id, decisionId), eq(disposalDecisions.committeeId, found.committeeId)))
			.for('share');
		if (!decision) return false;
		await tx
			.update(consultations)
			.set({ disposalDecisionId: decisionId, disposeOn: day })
			.where(eq(consultations.id, consultationId));
		await note(tx, {
			userId,
			action: 'consultation.decideDisposal',
			subject: consultationId,
			details: { decision: decisionId, day }
		});
		return true;
	});
}
