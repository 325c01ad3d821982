import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { mostOpen } from '#lib/domain/classes/odds.ts';
import { lifeHours, type FactsOfSession } from '#lib/domain/classes/session.ts';
import { codeText } from '#lib/domain/classes/words.ts';
import { newLinkToken, sha256Hex } from '../auth/tokens.ts';
import { today } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { classSessions } from '../db/schema/index.ts';
import { newWordCode, wordCodeHash } from './codes.ts';
import { newFacilitatorSecret } from './facilitator.ts';
import { livedLately } from './guesses.ts';
import { spendInvitation } from './invitations.ts';
import { sealShown } from './shown.ts';

/** How long a session may be asked to live, in minutes. */
export const minutesLeast = 15;
export const minutesMost = lifeHours * 60;

export type Opened = { secret: string } | 'spent' | 'closed' | 'full';

type Cause = { code?: string; constraint_name?: string };
/** Two of 75 million codes were the same: another is drawn. */
const sameCode = (error: unknown): boolean => {
	const { code, constraint_name: name } = ((error as { cause?: Cause }).cause ?? error) as Cause;
	return code === '23505' && name === 'class_sessions_code';
};

class Refused extends Error {
	why: 'spent' | 'closed';
	constructor(why: 'spent' | 'closed') {
		super(why);
		this.why = why;
	}
}

async function open(db: Database, token: string, facts: FactsOfSession, minutes: number): Promise<string> {
	const [id, code, join] = [randomUUID(), newWordCode(), newLinkToken()];
	const { secret, hash } = newFacilitatorSecret();
	await db.transaction(async (tx) => {
		const consultationId = await spendInvitation(tx, token);
		if (!consultationId) throw new Refused('spent');
		const [consultation] = await tx.execute<{ state: string }>(
			// Held until the session is there: whoever closes the consultation at this moment ends it too.
			sql`select state from consultations where id = ${consultationId} for share`
		);
		if (consultation?.state !== 'open') throw new Refused('closed');
		await tx.insert(classSessions).values({
			id,
			consultationId,
			...facts,
			openedOn: today(),
			livesUntil: new Date(Date.now() + minutes * 60_000),
			codeHash: wordCodeHash(code),
			joinHash: sha256Hex(join),
			facilitatorHash: hash,
			sealed: sealShown(id, { code: codeText(code), token: join }),
			begun: 0,
			sent: 0,
			stopped: 0
		});
	});
	return secret;
}

/**
 * Uses a one-time link up and opens the session that it is for: all of it, or nothing. `spent`: the link has been used,
 * taken back or is too old; `closed`: the consultation takes no answers; `full`: so many sessions lived lately that codes
 * would be too easily guessed.
 */
export async function openSession(
	db: Database,
	given: { token: string; facts: FactsOfSession; minutes: number }
): Promise<Opened> {
	if ((await livedLately(db)) >= mostOpen) return 'full';
	for (let tries = 0; ; tries++)
		try {
			return { secret: await open(db, given.token, given.facts, given.minutes) };
		} catch (error) {
			if (error instanceof Refused) return error.why;
			if (!sameCode(error) || tries >= 5) throw error;
		}
}
