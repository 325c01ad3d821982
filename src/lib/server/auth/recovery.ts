import { randomBytes } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { grouped, normaliseCode, toCrockford } from '#lib/domain/access/codes.ts';
import type { Queryable } from '../db/client.ts';
import { recoveryCodes } from '../db/schema/index.ts';
import { sha256Hex } from './tokens.ts';

const howMany = 10;

/** Ten new recovery codes of 80 bits, to be shown once; earlier ones stop working. Only hashes are stored. */
export async function newRecoveryCodes(tx: Queryable, userId: string): Promise<string[]> {
	const codes = Array.from({ length: howMany }, () => toCrockford(randomBytes(10)));
	await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
	await tx.insert(recoveryCodes).values(codes.map((code) => ({ userId, codeHash: sha256Hex(code) })));
	return codes.map(grouped);
}

/** Spends a recovery code; false when it is wrong or was used. */
export async function spendRecoveryCode(db: Queryable, userId: string, typed: string): Promise<boolean> {
	const spent = await db
		.update(recoveryCodes)
		.set({ usedAt: sql`now()` })
		.where(
			and(
				eq(recoveryCodes.userId, userId),
				eq(recoveryCodes.codeHash, sha256Hex(normaliseCode(typed))),
				isNull(recoveryCodes.usedAt)
			)
		)
		.returning({ userId: recoveryCodes.userId });
	return spent.length === 1;
}

/** How many recovery codes are left. */
export async function recoveryCodesLeft(db: Queryable, userId: string): Promise<number> {
	return db.$count(recoveryCodes, and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
}
