import { readWordCode, type CodeWord, type WordIssue } from '#lib/domain/classes/words.ts';
import { countAttempts, forgiveAttempts, TooMany } from '../auth/limits.ts';
import type { Database } from '../db/client.ts';
import { wordCodeHash } from './codes.ts';
import { tryCode } from './guesses.ts';
import { openShown } from './shown.ts';

/** What came of three words: the address to go on to; which words are wrong; no session has them; or too many were wrong just now. */
export type Joined = { token: string } | { issues: WordIssue[] } | { issue: 'unknown' | 'wait' };

type Row = { id: string; sealed: Uint8Array };

async function sessionWith(db: Database, code: readonly CodeWord[]): Promise<Row | undefined> {
	const [row] = await db.$client<Row[]>`
		select s.id, s.sealed from class_sessions s join consultations c on c.id = s.consultation_id
		where s.code_hash = ${wordCodeHash(code)} and s.state <> 'ended' and s.lives_until > now() and c.state = 'open'`;
	return row;
}

/**
 * From three typed words to the address of the session that has them. Wrong codes are counted by address (in memory) and
 * by the whole city (in the database); a word that is not in the list counts nowhere. Issues: `missing`, `word-unknown`
 * at their words; `unknown`, `wait`.
 */
export async function joinByWords(db: Database, typed: readonly string[], address: string): Promise<Joined> {
	const read = readWordCode(typed);
	if ('issues' in read) return read;
	const attempts = [{ limit: 'classCode' as const, name: address }];
	try {
		await countAttempts(attempts);
	} catch (refused) {
		if (refused instanceof TooMany) return { issue: 'wait' };
		throw refused;
	}
	const found = await tryCode(db, () => sessionWith(db, read.code));
	if (found === 'wait') return { issue: 'wait' };
	if (!found) return { issue: 'unknown' };
	await forgiveAttempts(attempts);
	return { token: openShown(found.id, found.sealed).token };
}
