import { and, desc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { RequestSubject } from '#lib/domain/records/request.ts';
import { today } from '../clock.ts';
import type { Queryable } from '../db/client.ts';
import { recordRequests, users } from '../db/schema/index.ts';

export type RecordRequest = typeof recordRequests.$inferSelect;
/** With the names of those who have handled it. */
export type NamedRequest = RecordRequest & { asker: string; reviewer: string | null; decider: string | null };

/** What the rules need to know of a stored request. */
export const subjectOf = ({
	state,
	askedBy,
	reviewedBy,
	decidedAt
}: Pick<RecordRequest, 'state' | 'askedBy' | 'reviewedBy' | 'decidedAt'>): RequestSubject => ({
	state,
	askedBy,
	reviewedBy,
	decidedOn: decidedAt && today(decidedAt)
});

const [askers, reviewers, deciders] = [
	alias(users, 'askers'),
	alias(users, 'reviewers'),
	alias(users, 'deciders')
];

const named = (db: Queryable) =>
	db
		.select({
			request: recordRequests,
			asker: askers.name,
			reviewer: reviewers.name,
			decider: deciders.name
		})
		.from(recordRequests)
		.innerJoin(askers, eq(askers.id, recordRequests.askedBy))
		.leftJoin(reviewers, eq(reviewers.id, recordRequests.reviewedBy))
		.leftJoin(deciders, eq(deciders.id, recordRequests.decidedBy));

/** A consultation's requests, the latest first. */
export async function listRequests(db: Queryable, consultationId: string): Promise<NamedRequest[]> {
	const rows = await named(db)
		.where(eq(recordRequests.consultationId, consultationId))
		.orderBy(desc(recordRequests.askedAt));
	return rows.map(({ request, ...names }) => ({ ...request, ...names }));
}

/** One request of a consultation, or undefined. */
export async function findRequest(
	db: Queryable,
	consultationId: string,
	id: string
): Promise<NamedRequest | undefined> {
	const [row] = await named(db).where(
		and(eq(recordRequests.consultationId, consultationId), eq(recordRequests.id, id))
	);
	return row && { ...row.request, asker: row.asker, reviewer: row.reviewer, decider: row.decider };
}

/** Requests of some consultations that somebody still has to do something about. */
export async function openRequests(
	db: Queryable,
	consultationIds: readonly string[]
): Promise<RecordRequest[]> {
	if (consultationIds.length === 0) return [];
	return db
		.select()
		.from(recordRequests)
		.where(
			and(
				inArray(recordRequests.consultationId, [...consultationIds]),
				inArray(recordRequests.state, ['asked', 'reviewed', 'approved'])
			)
		);
}
