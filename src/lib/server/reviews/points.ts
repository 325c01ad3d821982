import { asc, eq, sql } from 'drizzle-orm';
import { sha256Hex } from '../auth/tokens.ts';
import type { Database, Queryable } from '../db/client.ts';
import { reviewComments, statementPoints, statements } from '../db/schema/index.ts';
import { changing, grow, StatementError } from './statement.ts';

/** What a form brings back, to tell whether a point is still as it was when it was read. */
export const seenOf = ({ passage, text }: { passage: string | null; text: string }): string =>
	sha256Hex(JSON.stringify([passage, text])).slice(0, 32);

type NewPoint = { passage: string | null; text: string };

async function append(tx: Queryable, statementId: string, point: NewPoint): Promise<void> {
	await tx.insert(statementPoints).values({
		statementId,
		...point,
		position: sql`(select coalesce(max(position), 0) + 1 from ${statementPoints} where statement_id = ${statementId})`
	});
	await grow(tx, statementId);
}

/** Adds a point at the end. Throws StatementError. */
export async function addPoint(
	db: Database,
	of: { reviewId: string; lang?: string },
	point: NewPoint
): Promise<void> {
	await changing(db, of, (tx, { id }) => append(tx, id, point));
}

/** Takes what a member has commented as a point. Throws StatementError `gone` when there is no such comment. */
export async function takeComment(
	db: Database,
	of: { reviewId: string; lang?: string },
	commentId: string
): Promise<void> {
	await changing(db, of, async (tx, { id }) => {
		const [comment] = await tx.select().from(reviewComments).where(eq(reviewComments.id, commentId));
		if (!comment || comment.reviewId !== of.reviewId) throw new StatementError('gone');
		await append(tx, id, { passage: comment.passage || null, text: comment.text });
	});
}

const inOrder = (tx: Queryable, statementId: string) =>
	tx
		.select()
		.from(statementPoints)
		.where(eq(statementPoints.statementId, statementId))
		.orderBy(asc(statementPoints.position));

async function pointOf(tx: Queryable, statementId: string, pointId: string) {
	const found = (await inOrder(tx, statementId)).find(({ id }) => id === pointId);
	if (!found) throw new StatementError('gone');
	return found;
}

/**
 * Rewrites a point. `seen`: what it was when the writer read it; somebody else's words are never written over unread.
 * Throws StatementError `changed-meanwhile`, `gone`, `sent`, `decided`.
 */
export async function changePoint(
	db: Database,
	{ reviewId, pointId, seen }: { reviewId: string; pointId: string; seen: string },
	point: NewPoint
): Promise<void> {
	await changing(db, { reviewId }, async (tx, { id }) => {
		const before = await pointOf(tx, id, pointId);
		if (before.text === point.text && before.passage === point.passage) return;
		if (seenOf(before) !== seen) throw new StatementError('changed-meanwhile');
		await tx.update(statementPoints).set(point).where(eq(statementPoints.id, pointId));
		await grow(tx, id);
	});
}

/** Takes a point away, when it is still as it was read. Throws StatementError. */
export async function removePoint(
	db: Database,
	{ reviewId, pointId, seen }: { reviewId: string; pointId: string; seen: string }
): Promise<void> {
	await changing(db, { reviewId }, async (tx, { id }) => {
		if (seenOf(await pointOf(tx, id, pointId)) !== seen) throw new StatementError('changed-meanwhile');
		await tx.delete(statementPoints).where(eq(statementPoints.id, pointId));
		await grow(tx, id);
	});
}

/** Moves a point one place up or down; at the end it stays. Throws StatementError. */
export async function movePoint(
	db: Database,
	{ reviewId, pointId, way }: { reviewId: string; pointId: string; way: 'up' | 'down' }
): Promise<void> {
	await changing(db, { reviewId }, async (tx, { id }) => {
		const points = await inOrder(tx, id);
		const from = points.findIndex((point) => point.id === pointId);
		const one = points[from];
		const other = points[from + (way === 'up' ? -1 : 1)];
		if (!one) throw new StatementError('gone');
		if (!other) return;
		const place = (pointId: string, position: number) =>
			tx.update(statementPoints).set({ position }).where(eq(statementPoints.id, pointId));
		// No two may have one position, not for a moment.
		await place(one.id, -1);
		await place(other.id, one.position);
		await place(one.id, other.position);
		await grow(tx, id);
	});
}

/** Says which language the statement is written in. Throws StatementError. */
export async function setStatementLanguage(db: Database, reviewId: string, lang: string): Promise<void> {
	await changing(db, { reviewId, lang }, async (tx, { id }) => {
		const [changed] = await tx
			.update(statements)
			.set({ lang })
			.where(sql`${statements.id} = ${id} and ${statements.lang} <> ${lang}`)
			.returning({ id: statements.id });
		if (changed) await grow(tx, id);
	});
}
