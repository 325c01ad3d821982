import { asc, eq } from 'drizzle-orm';
import type { LocalText } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import { complaintDuties } from '../db/schema/index.ts';

/** A duty that a complaint may start, besides being answered. */
export type Duty = { id: string; name: LocalText; law: string; says: LocalText };
export type DutyFields = Omit<Duty, 'id'>;

/** How many there can be: an officer reads the whole list. */
export const mostDuties = 40;

/** The city's duties in its order. */
export async function listDuties(db: Queryable): Promise<Duty[]> {
	const { id, name, law, says, position } = complaintDuties;
	return db.select({ id, name, law, says }).from(complaintDuties).orderBy(asc(position), asc(id));
}

const noted = (tx: Queryable, by: string, subject: string) =>
	note(tx, { userId: by, action: 'complaints.duty', subject });

async function idsInOrder(tx: Queryable): Promise<string[]> {
	const rows = await tx
		.select({ id: complaintDuties.id })
		.from(complaintDuties)
		.orderBy(asc(complaintDuties.position), asc(complaintDuties.id))
		.for('update');
	return rows.map(({ id }) => id);
}

async function inPlaces(tx: Queryable, ids: readonly string[]): Promise<void> {
	for (const [position, id] of ids.entries())
		await tx.update(complaintDuties).set({ position }).where(eq(complaintDuties.id, id));
}

/** Adds a duty last; `too-many` where there are `mostDuties`. */
export async function addDuty(db: Database, fields: DutyFields, by: string): Promise<'added' | 'too-many'> {
	return db.transaction(async (tx) => {
		const position = (await idsInOrder(tx)).length;
		if (position >= mostDuties) return 'too-many';
		await tx.insert(complaintDuties).values({ ...fields, position });
		await noted(tx, by, 'added');
		return 'added';
	});
}

/** Writes a duty anew. False where there is none. */
export async function changeDuty(db: Database, id: string, fields: DutyFields, by: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const found = await tx
			.update(complaintDuties)
			.set(fields)
			.where(eq(complaintDuties.id, id))
			.returning({ id: complaintDuties.id });
		if (found.length > 0) await noted(tx, by, id);
		return found.length > 0;
	});
}

/** Moves a duty one place up. False where there is none; the first stays. */
export async function raiseDuty(db: Database, id: string, by: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const ids = await idsInOrder(tx);
		const at = ids.indexOf(id);
		if (at < 0) return false;
		if (at > 0) ids.splice(at - 1, 0, ...ids.splice(at, 1));
		await inPlaces(tx, ids);
		await noted(tx, by, id);
		return true;
	});
}

/** Takes a duty away. False where there is none. */
export async function removeDuty(db: Database, id: string, by: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const ids = await idsInOrder(tx);
		if (!ids.includes(id)) return false;
		await tx.delete(complaintDuties).where(eq(complaintDuties.id, id));
		await inPlaces(
			tx,
			ids.filter((one) => one !== id)
		);
		await noted(tx, by, id);
		return true;
	});
}
