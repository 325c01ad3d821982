import { randomBytes, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Role } from '#lib/domain/access/roles.ts';
import type { Person } from '#lib/domain/access/table.ts';
import { startSession } from '#lib/server/auth/sessions.ts';
import { addUser } from '#lib/server/auth/users.ts';
import { newCaseKeys, newReceipt, sealToCommittee, type WholeKeys } from '#lib/server/complaints/caseKeys.ts';
import {
	committeePair,
	grantKey,
	makeCommitteeKey,
	makeOfficerKey,
	sealingKeyOf
} from '#lib/server/complaints/committeeKeys.ts';
import { addEntry } from '#lib/server/complaints/entries.ts';
import { caseWithReference, type CaseRow } from '#lib/server/complaints/open.ts';
import type { KeyPair } from '#lib/server/complaints/sealing.ts';
import { keepUnlocked } from '#lib/server/complaints/unlock.ts';
import type { Database } from '#lib/server/db/client.ts';
import { cases, committees, userRoles } from '#lib/server/db/schema/index.ts';

export type Officer = { person: Person; token: string; pair: KeyPair };

/** A committee of a test's own. */
export async function newCommittee(db: Database, slug: string): Promise<string> {
	const [made] = await db
		.insert(committees)
		.values({ slug, name: { sv: slug }, kind: 'committee' })
		.returning({ id: committees.id });
	return made?.id ?? '';
}

/** Somebody who holds roles at a committee, with unlocked keys of their own, and the committee's: made, or granted by another. */
export async function officerAt(
	db: Database,
	committeeId: string,
	{ roles = ['caseOfficer'], by, keyed = true }: { roles?: Role[]; by?: Officer; keyed?: boolean } = {}
): Promise<Officer> {
	const grants = roles.map((role) => ({ role, committeeId, councilId: null }));
	const email = `${randomUUID()}@stad.example`;
	const { id } = await addUser(db, { email, name: `Person ${email.slice(0, 4)}`, roles: grants });
	const token = await startSession(db, id, { halfway: false, secondFactorPassed: true });
	const pair = await makeOfficerKey(db, id, 'fyra gamla hästar i regn');
	await keepUnlocked(db, token, pair);
	const person = { id, email, name: 'Person', grants };
	if (keyed) await giveKey(db, committeeId, { userId: id, by });
	return { person, token, pair };
}

/** Makes a committee's key, or grants it on. */
export async function giveKey(
	db: Database,
	committeeId: string,
	{ userId, by }: { userId: string; by?: Officer | undefined }
): Promise<void> {
	if (!by) {
		await makeCommitteeKey(db, committeeId, userId);
		return;
	}
	const key = await sealingKeyOf(db, committeeId);
	const pair = key && (await committeePair(db, key.id, by.person.id, by.pair));
	if (!key || !pair) throw new Error('nobody here can grant the key');
	await grantKey(db, { keyId: key.id, pair, userId, by: by.person.id });
}

/** Takes a role away. */
export const dismiss = (db: Database, { person }: Officer) =>
	db.delete(userRoles).where(eq(userRoles.userId, person.id));

/** A case with something written in it, without the slow lock of its receipt. */
export async function newCase(
	db: Database,
	committeeId: string,
	{ text = 'Rampen är borta.', ...more }: { text?: string } & Partial<typeof cases.$inferInsert> = {}
): Promise<{ row: CaseRow; keys: WholeKeys }> {
	const key = await sealingKeyOf(db, committeeId);
	if (!key) throw new Error('the committee has no key');
	const id = randomUUID();
	const keys = newCaseKeys();
	const { reference } = newReceipt();
	const random = () => new Uint8Array(randomBytes(32));
	await db.insert(cases).values({
		id,
		reference,
		receiptSalt: random(),
		receiptVerifier: random(),
		receiptKey: random(),
		committeeId,
		keyId: key.id,
		sealedKeys: sealToCommittee(key.publicKey, keys),
		kinds: ['accessPlace'],
		grounds: ['disability'],
		affected: 'self',
		channel: 'web',
		language: 'sv',
		receivedOn: '2026-03-27',
		...more
	});
	await addEntry(db, id, keys, {
		kind: 'complaint',
		content: { text, lang: more.language ?? 'sv' },
		userId: null
	});
	const row = await caseWithReference(db, reference);
	if (!row) throw new Error('not there');
	return { row, keys };
}

/** The reporter writes in their case. */
export const reporterWrites = (
	db: Database,
	{ row, keys }: { row: CaseRow; keys: WholeKeys },
	text: string
) => addEntry(db, row.id, keys, { kind: 'fromReporter', content: { text, lang: 'sv' }, userId: null });
