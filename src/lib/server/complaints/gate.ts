import { and, eq, gt, lt, max, sql } from 'drizzle-orm';
import {
	askedBits,
	attackMinutes,
	goodFor,
	leastWait,
	nextTime,
	placesAtOnce,
	type GateKind,
	type AskedShown
} from '#lib/domain/complaints/attack.ts';
import { countAttempts, forgiveAttempts, TooMany, type Attempt } from '../auth/limits.ts';
import { sha256Hex } from '../auth/tokens.ts';
import { timeOfDay } from '../clock.ts';
import { config } from '../config.ts';
import type { Database, Queryable } from '../db/client.ts';
import { gatePlaces } from '../db/schema/index.ts';
import { placeOf } from '../http/rateLimit.ts';
import { newChallenge, proves } from './proof.ts';
import { recentOf } from './recent.ts';
import { placesHeld } from './queuePlaces.ts';

/** What the gate has asked of a browser: a task of so many bits; or, without a script, to try again after a time. */
export type Asked = { challenge: string; bits: number; notBefore: Date | null };

/** `asked`: see `askedOf`; `wait`: too much from this address, for so many minutes. Nothing has been done then. */
export type Passage = { to: 'open' } | { to: 'asked' } | { to: 'wait'; minutes: number };

export type Passing = {
	kind: GateKind;
	/** The reporter's own: what is asked is asked of this browser alone. */
	token: string;
	address: string;
	/** The field `proof` of the form. */
	proof: string | undefined;
	/** Asked for whether or not the city is under attack: a task of so many bits, or the shortest wait. */
	asks?: number | undefined;
};

/** How often one address may; looking has a limit of its own (lookUp.ts). */
const limits = { send: 'complaintSent', write: 'complaintWritten', file: 'complaintWritten' } as const;

const attemptsOf = ({ kind, address }: Passing): Attempt[] =>
	kind === 'look' ? [] : [{ limit: limits[kind], name: `${kind} ${placeOf(address)}` }];

const ofBrowser = (token: string, kind: GateKind) =>
	and(
		eq(gatePlaces.idHash, sha256Hex(token)),
		eq(gatePlaces.kind, kind),
		gt(gatePlaces.expiresAt, new Date())
	);

/** What has been asked of a browser and is not done; undefined when nothing is. */
export async function askedOf(db: Queryable, token: string, kind: GateKind): Promise<Asked | undefined> {
	const [row] = await db.select().from(gatePlaces).where(ofBrowser(token, kind));
	return row && { challenge: row.challenge, bits: row.bits, notBefore: row.notBefore };
}

/** What a page shows of what is asked of a browser; undefined when nothing is. */
export async function shownAsked(
	db: Queryable,
	token: string | undefined,
	kind: GateKind
): Promise<AskedShown | undefined> {
	const asked = token ? await askedOf(db, token, kind) : undefined;
	if (!asked) return undefined;
	const { challenge, bits, notBefore } = asked;
	// The minute after: a time that has just begun has not come everywhere.
	const until = notBefore && timeOfDay(new Date(notBefore.getTime() + 59_999));
	return { challenge, bits, until, waited: notBefore !== null && notBefore <= new Date() };
}

/** Whether what was asked has been done; it counts once, however many send it at the same moment. */
async function isDone(db: Queryable, { token, kind, proof = '' }: Passing): Promise<boolean> {
	const asked = await askedOf(db, token, kind);
	if (!asked) return false;
	const waited = asked.notBefore !== null && asked.notBefore <= new Date();
	if (!waited && !proves(asked.challenge, asked.bits, proof)) return false;
	const used = await db
		.delete(gatePlaces)
		.where(and(ofBrowser(token, kind), eq(gatePlaces.challenge, asked.challenge)))
		.returning({ kind: gatePlaces.kind });
	return used.length > 0;
}

/** The time of a new place: in the city's queue the next one; for a single case the shortest wait, which nobody else prolongs. */
async function timeIn(tx: Queryable, kind: GateKind, queued: boolean): Promise<Date> {
	if (!queued) return new Date(Date.now() + leastWait * 1000);
	await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`complaint gate ${kind}`}))`);
	const [last] = await tx
		.select({ at: max(gatePlaces.notBefore) })
		.from(gatePlaces)
		.where(and(eq(gatePlaces.kind, kind), eq(gatePlaces.queued, true)));
	return new Date(nextTime(Date.now(), last?.at?.getTime()));
}

/** Asks a browser for a task or a wait, once: asking again gives neither another task nor a later time. */
async function ask(
	db: Database,
	{ token, kind, address }: Passing,
	bits: number,
	queued: boolean
): Promise<void> {
	if (await askedOf(db, token, kind)) return;
	const mayWait = placesHeld.take(kind, placeOf(address), placesAtOnce);
	await db.transaction(async (tx) => {
		const notBefore = mayWait ? await timeIn(tx, kind, queued) : null;
		const row = {
			challenge: newChallenge(),
			bits,
			notBefore,
			queued: queued && mayWait,
			expiresAt: new Date((notBefore?.getTime() ?? Date.now()) + goodFor * 1000)
		};
		await tx
			.insert(gatePlaces)
			.values({ idHash: sha256Hex(token), kind, ...row })
			.onConflictDoUpdate({
				target: [gatePlaces.idHash, gatePlaces.kind],
				set: row,
				setWhere: lt(gatePlaces.expiresAt, new Date())
			});
	});
}

/**
 * Whether a reporter's browser may do something now. In peace it may, within what one address may in an hour. When more
 * comes in ten minutes than an honest day brings, each is asked for a proof of work or, without a script, to come back
 * after a time of its own; never refused for good. What is kept is by browser and forgotten; addresses are in memory alone.
 */
export async function gate(db: Database, passing: Passing): Promise<Passage> {
	const attempts = attemptsOf(passing);
	try {
		await countAttempts(attempts);
	} catch (refused) {
		if (refused instanceof TooMany)
			return { to: 'wait', minutes: Math.max(1, Math.ceil(refused.seconds / 60)) };
		throw refused;
	}
	const attack = askedBits(
		passing.kind,
		await recentOf(db, passing.kind, attackMinutes),
		config().COMPLAINT_LIMIT
	);
	const bits = attack ?? passing.asks;
	if (bits === undefined || (await isDone(db, passing))) return { to: 'open' };
	await forgiveAttempts(attempts);
	await ask(db, passing, bits, attack !== undefined);
	return { to: 'asked' };
}

/** The job: forgets what was asked and not done in its time. */
export async function forgetAsked(db: Queryable): Promise<void> {
	await db.delete(gatePlaces).where(lt(gatePlaces.expiresAt, new Date()));
}
