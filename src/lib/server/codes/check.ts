import { readEntryCode } from '#lib/domain/access/entryCode.ts';
import { countAttempts, forgiveAttempts, TooMany } from '../auth/limits.ts';
import type { Database } from '../db/client.ts';
import { codeHashOf } from './hash.ts';

/** What is wrong with a code that somebody gave. `wait`: too many wrong ones have been tried just now. */
export type CodeIssue = 'missing' | 'mistyped' | 'unknown' | 'spent' | 'wait';

/**
 * Wrong codes that one consultation stands in an hour, whoever sends them. A code has 45 bits of chance: with 10,000
 * codes out, a month of guessing at this pace finds one with odds of 1 to 2,400.
 */
export const wrongMost = 2000;

type Standing = 'fine' | 'spent' | 'unknown';

/** How a code stands: only codes of batches that are not revoked are there to be found. */
export async function codeStanding(db: Database, consultationId: string, hash: Buffer): Promise<Standing> {
	const [found] = await db.$client<{ spent: boolean; known: boolean }[]>`
		select exists (select from spent_codes where code_hash = ${hash} and consultation_id = ${consultationId}) as spent,
			exists (
				select from codes k join code_batches b on b.id = k.batch_id
				where k.code_hash = ${hash} and b.consultation_id = ${consultationId}) as known`;
	if (found?.spent) return 'spent';
	return found?.known ? 'fine' : 'unknown';
}

async function isBarred(db: Database, consultationId: string): Promise<boolean> {
	const [row] = await db.$client<{ count: number }[]>`
		select count from wrong_codes where consultation_id = ${consultationId} and hour = date_trunc('hour', now())`;
	return (row?.count ?? 0) >= wrongMost;
}

async function countWrong(db: Database, consultationId: string): Promise<void> {
	await db.$client`
		insert into wrong_codes (consultation_id, hour, count) values (${consultationId}, date_trunc('hour', now()), 1)
		on conflict (consultation_id, hour) do update set count = wrong_codes.count + 1`;
}

/**
 * Looks at a code as it was typed. Wrong ones are counted by address (in memory) and by consultation (in the database);
 * a mistyped one is found out by its check character and counts nowhere.
 * Issues: `missing`, `mistyped`, `unknown`, `spent`, `wait`.
 */
export async function checkCode(
	db: Database,
	consultationId: string,
	typed: string,
	address: string
): Promise<{ hash: Buffer } | CodeIssue> {
	if (typed.trim() === '') return 'missing';
	const code = readEntryCode(typed);
	if (!code) return 'mistyped';
	const attempts = [{ limit: 'entryCode' as const, name: `${consultationId} ${address}` }];
	try {
		await countAttempts(attempts);
	} catch (refused) {
		if (refused instanceof TooMany) return 'wait';
		throw refused;
	}
	if (await isBarred(db, consultationId)) return 'wait';
	const hash = codeHashOf(consultationId, code);
	const standing = await codeStanding(db, consultationId, hash);
	if (standing === 'unknown') await countWrong(db, consultationId);
	else await forgiveAttempts(attempts);
	return standing === 'fine' ? { hash } : standing;
}

/** The job: forgets the count of wrong codes after a day. */
export async function forgetWrongCodes(db: Database): Promise<void> {
	await db.$client`delete from wrong_codes where hour < now() - interval '1 day'`;
}
