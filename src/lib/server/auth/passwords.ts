import { hash, verify } from '@node-rs/argon2';
import { normalisePassword } from '#lib/domain/access/passwords.ts';
import { createTurns } from './turns.ts';

/** Argon2id with 64 MiB and three passes: above what OWASP's password storage sheet asks for. */
const cost = { algorithm: 2 as const, memoryCost: 65_536, timeCost: 3, parallelism: 1 };

/** Each hash takes 64 MiB and a thread of the pool: two at a time, some in a queue, the rest are asked to come back. */
const inTurn = createTurns({ atOnce: 2, longestQueue: 40 });

/** A password as a PHC string. Throws TooBusy. */
export const hashPassword = (password: string): Promise<string> =>
	inTurn(() => hash(normalisePassword(password), cost));

let decoy: Promise<string> | undefined;

/**
 * Whether a password is the stored one. Without a stored one the same work is done on a decoy,
 * so that the time tells nobody who has an account. Throws TooBusy.
 */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
	decoy ??= hashPassword('a password that nobody has');
	const against = stored ?? (await decoy);
	const matches = await inTurn(() => verify(against, normalisePassword(password)));
	return matches && typeof stored === 'string';
}
