import { randomUUID } from 'node:crypto';
import type { CodedFacts } from '#lib/domain/complaints/coded.ts';
import type { Receipt } from '#lib/domain/complaints/receipt.ts';
import { today } from '../clock.ts';
import type { Database, Queryable } from '../db/client.ts';
import { cases } from '../db/schema/index.ts';
import { lockWithReceipt, newCaseKeys, newReceipt, sealToCommittee } from './caseKeys.ts';
import { sealingKeyFor } from './committeeKeys.ts';
import { addEntry, type EntryContent } from './entries.ts';
import { logCase } from './log.ts';
import { tellOfCase } from './tell.ts';

export type Incoming = {
	/** Whom it is about; null: the reporter does not know. */
	committeeId: string | null;
	facts: CodedFacts;
	complaint: EntryContent;
	/** How the reporter may be reached, when they wish. */
	contact?: EntryContent | undefined;
	/** The day it reached the city (YYYY-MM-DD); today, when it came this way. */
	receivedOn?: string;
	/** Of staff's, who entered it. */
	enteredBy?: string;
	/** Of the city's own list, when one was chosen. */
	placeId?: string | null;
	demonstration?: boolean;
};

export type Received = { id: string; receipt: Receipt; committeeId: string; shared: Uint8Array };

/** Stores a complaint in a transaction; undefined when neither the committee nor the central desk has a key any more. */
export type Store = (tx: Queryable) => Promise<Received | undefined>;

/**
 * Makes a complaint's envelope, which is the slow part: a data key of its own, locked with a new receipt. No private key is
 * known here. Undefined when neither the committee nor the central desk has a key. Throws TooBusy.
 */
export async function prepareComplaint(db: Queryable, incoming: Incoming): Promise<Store | undefined> {
	const { committeeId, facts, complaint, contact, receivedOn, enteredBy, placeId, demonstration } = incoming;
	if (!(await sealingKeyFor(db, committeeId))) return undefined;
	const id = randomUUID();
	const keys = newCaseKeys();
	const receipt = newReceipt();
	const locked = await lockWithReceipt(id, receipt.secret, keys.shared);
	return async (tx) => {
		const sealing = await sealingKeyFor(tx, committeeId, 'forSealing');
		if (!sealing) return undefined;
		await tx.insert(cases).values({
			id,
			reference: receipt.reference,
			...locked,
			...facts,
			committeeId: sealing.committeeId,
			keyId: sealing.id,
			sealedKeys: sealToCommittee(sealing.publicKey, keys),
			receivedOn: receivedOn ?? today(),
			placeId: placeId ?? null,
			demonstration: demonstration ?? false
		});
		const userId = enteredBy ?? null;
		await addEntry(tx, id, keys, { kind: 'complaint', content: complaint, userId });
		if (contact) await addEntry(tx, id, keys, { kind: 'contact', content: contact, userId });
		await logCase(tx, { caseId: id, userId, action: 'received', details: { channel: facts.channel } });
		const told = { id, reference: receipt.reference, committeeId: sealing.committeeId };
		await tellOfCase(
			tx,
			{ ...told, assignedTo: null, demonstration: demonstration ?? false, spamAt: null },
			'caseArrived'
		);
		return { id, receipt, committeeId: sealing.committeeId, shared: keys.shared };
	};
}

/**
 * Takes a complaint: everything written sealed under a data key of its own, the key sealed to the committee and to the
 * receipt. Undefined when neither the committee nor the central desk has a key. Throws TooBusy.
 */
export async function receiveComplaint(db: Database, incoming: Incoming): Promise<Received | undefined> {
	const store = await prepareComplaint(db, incoming);
	return store && db.transaction(store);
}
