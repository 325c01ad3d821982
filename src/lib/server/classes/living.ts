import { sha256Hex } from '../auth/tokens.ts';
import type { Database } from '../db/client.ts';

/** Milliseconds that the list is good for what it has, and the least between two fetchings for what it has not. */
const good = 15_000;
const least = 1000;

/**
 * Tells whether a session lives with a token, from a list of all that do (domain/classes/odds.ts: a few hundred), fetched
 * once a second at most: whoever sends invented tokens makes the database do no more than one who sends none. Without the
 * database the old list counts.
 */
export function livingSessions(db: Database): (token: string) => Promise<boolean> {
	let hashes = new Set<string>();
	let fetchedAt = -Infinity;
	let fetching: Promise<void> | undefined;

	async function fetchAll(): Promise<void> {
		try {
			const rows = await db.$client<{ join_hash: string }[]>`
				select join_hash from class_sessions
				where join_hash is not null and state <> 'ended' and lives_until > now()`;
			hashes = new Set(rows.map(({ join_hash: hash }) => hash));
		} catch {
			// What serves the request will say so.
		} finally {
			fetchedAt = Date.now();
			fetching = undefined;
		}
	}

	return async (token) => {
		const hash = sha256Hex(token);
		if (Date.now() - fetchedAt > (hashes.has(hash) ? good : least)) await (fetching ??= fetchAll());
		return hashes.has(hash);
	};
}
