import { asc, eq } from 'drizzle-orm';
import type { LocalText } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import { helpContacts } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';

/** What is written of a contact. */
export type HelpFields = { name: LocalText; phone: string | null; says: LocalText };

/** How many contacts there can be: a child in need reads a short list. */
export const mostContacts = 8;

const inOrder = (tx: Queryable) =>
	tx
		.select({ id: helpContacts.id })
		.from(helpContacts)
		.orderBy(asc(helpContacts.position), asc(helpContacts.id))
		.for('update');

async function changed(tx: Queryable, by: string, subject: string): Promise<void> {
	await note(tx, { userId: by, action: 'help.edit', subject });
	await bumpPublicGeneration(tx);
}

async function inPlaces(tx: Queryable, ids: readonly string[]): Promise<void> {
	for (const [position, id] of ids.entries())
		await tx.update(helpContacts).set({ position }).where(eq(helpContacts.id, id));
}

/** Adds a contact at the end; `too-many` where there are as many as a child can take in. */
export async function addHelp(db: Database, fields: HelpFields, by: string): Promise<'added' | 'too-many'> {
	return db.transaction(async (tx) => {
		const known = await inOrder(tx);
		if (known.length >= mostContacts) return 'too-many';
		await tx.insert(helpContacts).values({ ...fields, position: known.length });
		await changed(tx, by, 'added');
		return 'added';
	});
}

/** Writes a contact anew. False where there is none. */
export async function changeHelp(db: Database, id: string, fields: HelpFields, by: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const found = await tx
			.update(helpContacts)
			.set(fields)
			.where(eq(helpContacts.id, id))
			.returning({ id: helpContacts.id });
		if (found.length === 0) return false;
		await changed(tx, by, id);
		return true;
	});
}

/** Moves a contact one place up. False where there is none; the first stays where it is. */
export async function raiseHelp(db: Database, id: string, by: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const ids = (await inOrder(tx)).map((row) => row.id);
		const at = ids.indexOf(id);
		if (at < 0) return false;
		if (at > 0) ids.splice(at - 1, 0, ...ids.splice(at, 1));
		await inPlaces(tx, ids);
		await changed(tx, by, id);
		return true;
	});
}

/** Takes a contact away. `last`: one must stay, and does; `not-found`. */
export async function removeHelp(
	db: Database,
	id: string,
	by: string
): Promise<'removed' | 'last' | 'not-found'> {
	return db.transaction(async (tx) => {
		const ids = (await inOrder(tx)).map((row) => row.id);
		if (!ids.includes(id)) return 'not-found';
		if (ids.length === 1) return 'last';
		await tx.delete(helpContacts).where(eq(helpContacts.id, id));
		await inPlaces(
			tx,
			ids.filter((one) => one !== id)
		);
		await changed(tx, by, id);
		return 'removed';
	});
}
