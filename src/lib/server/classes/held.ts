import { z } from 'zod';
import { issueCodes } from '#lib/domain/questions/common.ts';
import { newLinkToken } from '../auth/tokens.ts';
import { openJson, sealJson } from '../crypto.ts';
import type { Database } from '../db/client.ts';
import { partsOf } from '../drafts/code.ts';

const issue = z.object({
	question: z.string(),
	code: z.enum(issueCodes),
	field: z.string().optional(),
	params: z.record(z.string(), z.union([z.string(), z.number()])).optional()
});

/** A child's journey as it is held: what was tapped and typed, where the child is, and the key that makes it count once. */
const held = z.object({
	typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
	key: z.string(),
	/** Of the form that it began with. */
	version: z.number().int(),
	step: z.string(),
	returning: z.boolean(),
	stopping: z.boolean(),
	/** What was wrong when `step` was sent. */
	issues: z.array(issue)
});
export type Held = z.infer<typeof held>;

/** Bytes; larger than any form's longest answers. */
const mostBytes = 300_000;

/** The name of a new journey, which is its key too: 160 bits, in the address and nowhere else. */
export const newJourney = newLinkToken;

/**
 * Holds a journey, sealed under a key that comes from its name. False when it is too large. Never in the same transaction
 * as an answer.
 */
export async function holdJourney(
	db: Database,
	sessionId: string,
	journey: string,
	value: Held
): Promise<boolean> {
	if (Buffer.byteLength(JSON.stringify(value)) > mostBytes) return false;
	const { lookup, key } = partsOf(sessionId, journey);
	await db.$client`
		insert into class_journeys (lookup, session_id, sealed)
		values (${lookup}, ${sessionId}, ${sealJson(key, value, sessionId, 4096)})
		on conflict (lookup) do update set sealed = excluded.sealed`;
	return true;
}

/** The journey that a name opens in a session; undefined when it was sent or left, or never was. */
export async function findJourney(
	db: Database,
	sessionId: string,
	journey: string
): Promise<Held | undefined> {
	if (journey.length > 100) return undefined;
	const { lookup, key } = partsOf(sessionId, journey);
	const [row] = await db.$client<{ sealed: Uint8Array }[]>`
		select sealed from class_journeys where lookup = ${lookup} and session_id = ${sessionId}`;
	return row && held.parse(openJson(key, row.sealed, sessionId));
}

/** Forgets one journey: it was sent, or left. */
export async function forgetJourney(db: Database, sessionId: string, journey: string): Promise<void> {
	await db.$client`delete from class_journeys where lookup = ${partsOf(sessionId, journey).lookup}`;
}

/** The job: forgets journeys of sessions that have ended or outlived their time, and what is left of them on disk. */
export async function forgetEndedJourneys(db: Database): Promise<void> {
	const gone = await db.$client`
		delete from class_journeys j using class_sessions s
		where s.id = j.session_id and (s.state = 'ended' or s.lives_until <= now()) returning 1`;
	if (gone.length > 0) await db.$client`vacuum full class_journeys`;
}
