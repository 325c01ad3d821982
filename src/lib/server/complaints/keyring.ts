import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { accessTable, committeesFor, mayDo, type Person } from '#lib/domain/access/table.ts';
import { roles, type Role } from '#lib/domain/access/roles.ts';
import { passageOf, type LocalText } from '#lib/domain/text/text.ts';
import { holdersOf } from '../auth/holders.ts';
import type { Database, Queryable } from '../db/client.ts';
import { caseLog, committeeKeyGrants, committeeKeys, committees, officerKeys } from '../db/schema/index.ts';
import { committeePair, grantKey } from './committeeKeys.ts';
import { fingerprint, type KeyPair } from './sealing.ts';

export type Colleague = { id: string; name: string; email: string; hasPassphrase: boolean; hasKey: boolean };
export type KeyOfCommittee = {
	id: string;
	fingerprint: string;
	madeAt: Date;
	inEscrow: boolean;
	/** Somebody who had it may no longer read the committee's cases, or had it taken away: time for a new one. */
	exposed: boolean;
	/** Held, if at all, by people who may no longer read the committee's cases. */
	stranded: boolean;
};
export type CommitteeOnRing = {
	id: string;
	slug: string;
	name: LocalText;
	/** Whether this person gives others the key, and makes a new one. */
	grants: boolean;
	key: KeyOfCommittee | null;
	/** Whether this person has it. */
	mine: boolean;
	/** Everybody else who may read the committee's cases. */
	colleagues: Colleague[];
};

const readers: readonly Role[] = roles.filter((role) => accessTable[role]['case.read']);

/** Living keys from which somebody's copy has been taken since they were made. */
async function exposedOf(db: Queryable, keyIds: string[]): Promise<Set<string>> {
	if (keyIds.length === 0) return new Set();
	const key = sql<string>`${caseLog.details} ->> 'key'`;
	const rows = await db
		.selectDistinct({ key })
		.from(caseLog)
		.where(and(eq(caseLog.action, 'keyRevoked'), inArray(key, keyIds)));
	return new Set(rows.map((row) => row.key));
}

async function colleaguesAt(
	db: Queryable,
	committeeId: string,
	except: string,
	has: { passphrase: Set<string>; key: Set<string> }
): Promise<Colleague[]> {
	const people = await holdersOf(db, readers, committeeId);
	return people
		.filter(({ id }) => id !== except)
		.map(({ id, name, email }) => ({
			id,
			name,
			email,
			hasPassphrase: has.passphrase.has(id),
			hasKey: has.key.has(id)
		}));
}

/** The committees whose cases a person may read, each with its key and who has it. */
export async function keyringOf(db: Database, person: Person): Promise<CommitteeOnRing[]> {
	const own = committeesFor(person, 'case.read');
	if (own !== 'any' && own.length === 0) return [];
	const places = await db
		.select({ id: committees.id, slug: committees.slug, name: committees.name })
		.from(committees)
		.where(own === 'any' ? undefined : inArray(committees.id, own));
	const keys = await db.select().from(committeeKeys).where(isNull(committeeKeys.retiredAt));
	const grants = await db
		.select({ keyId: committeeKeyGrants.keyId, userId: committeeKeyGrants.userId })
		.from(committeeKeyGrants);
	const passphrases = await db.select({ userId: officerKeys.userId }).from(officerKeys);
	const passphrase = new Set(passphrases.map(({ userId }) => userId));
	const exposed = await exposedOf(
		db,
		keys.map(({ id }) => id)
	);
	const ring: CommitteeOnRing[] = [];
	for (const place of places) {
		const key = keys.find(({ committeeId }) => committeeId === place.id);
		const holders = new Set(grants.filter(({ keyId }) => keyId === key?.id).map(({ userId }) => userId));
		const colleagues = await colleaguesAt(db, place.id, person.id, { passphrase, key: holders });
		const mine = holders.has(person.id);
		ring.push({
			...place,
			grants: mayDo(person, 'case.grantKey', place.id),
			mine,
			colleagues,
			key: key
				? {
						id: key.id,
						fingerprint: fingerprint(key.publicKey),
						madeAt: key.createdAt,
						inEscrow: key.escrowed !== null,
						exposed: exposed.has(key.id),
						stranded: !mine && !colleagues.some(({ hasKey }) => hasKey)
					}
				: null
		});
	}
	const swedish = ({ name }: CommitteeOnRing) => passageOf(name, 'sv').text;
	return ring.toSorted((a, b) => swedish(a).localeCompare(swedish(b), 'sv'));
}

/** A committee's living key; undefined when it has none. */
async function livingKey(db: Queryable, committeeId: string): Promise<string | undefined> {
	const [row] = await db
		.select({ id: committeeKeys.id })
		.from(committeeKeys)
		.where(and(eq(committeeKeys.committeeId, committeeId), isNull(committeeKeys.retiredAt)));
	return row?.id;
}

/** A committee's living key opened with an officer's own. `noKey`, `notGranted`: there is none, or not for them. */
export async function ownCommitteeKey(
	db: Queryable,
	committeeId: string,
	userId: string,
	officer: KeyPair
): Promise<{ keyId: string; pair: KeyPair } | 'noKey' | 'notGranted'> {
	const keyId = await livingKey(db, committeeId);
	if (!keyId) return 'noKey';
	const pair = await committeePair(db, keyId, userId, officer);
	return pair ? { keyId, pair } : 'notGranted';
}

/**
 * Gives a colleague who may read a committee's cases, and has chosen a passphrase, its key. `notColleague`: they may not;
 * `noPassphrase`: they have chosen none.
 */
export async function grantToColleague(
	db: Database,
	{ committeeId, officer, by, to }: { committeeId: string; officer: KeyPair; by: string; to: string }
): Promise<'granted' | 'noKey' | 'notGranted' | 'notColleague' | 'noPassphrase'> {
	return db.transaction(async (tx) => {
		const own = await ownCommitteeKey(tx, committeeId, by, officer);
		if (typeof own === 'string') return own;
		const people = await holdersOf(tx, readers, committeeId);
		if (!people.some(({ id }) => id === to)) return 'notColleague';
		return (await grantKey(tx, { ...own, userId: to, by })) ? 'granted' : 'noPassphrase';
	});
}
