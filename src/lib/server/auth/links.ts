import { and, eq, gt, sql } from 'drizzle-orm';
import { passwordIssue, type PasswordIssue } from '#lib/domain/access/passwords.ts';
import type { Database, Queryable } from '../db/client.ts';
import { passwordLinks, users } from '../db/schema/index.ts';
import { note } from './audit.ts';
import { hashPassword } from './passwords.ts';
import { endAllSessions } from './sessions.ts';
import { newLinkToken, sha256Hex } from './tokens.ts';

const lifeHours = 48;

/** Where a one-time link leads. */
export const passwordPath = (token: string, lang = 'sv'): string => `/${lang}/staff/password/${token}`;

/** A one-time link by which a person chooses a password, good for 48 hours; earlier links stop working. */
export async function newPasswordLink(tx: Queryable, userId: string): Promise<string> {
	const token = newLinkToken();
	await tx.delete(passwordLinks).where(eq(passwordLinks.userId, userId));
	const expiresAt = new Date(Date.now() + lifeHours * 3_600_000);
	await tx.insert(passwordLinks).values({ tokenHash: sha256Hex(token), userId, expiresAt });
	return token;
}

const usable = (token: string) =>
	and(eq(passwordLinks.tokenHash, sha256Hex(token)), gt(passwordLinks.expiresAt, sql`now()`));

/** Whose link this is, without spending it; undefined when it is used, too old, or nobody's. */
export async function readPasswordLink(
	db: Queryable,
	token: string
): Promise<{ id: string; email: string; name: string } | undefined> {
	const [row] = await db
		.select({ id: users.id, email: users.email, name: users.name, disabledAt: users.disabledAt })
		.from(passwordLinks)
		.innerJoin(users, eq(users.id, passwordLinks.userId))
		.where(usable(token));
	if (!row || row.disabledAt) return undefined;
	return { id: row.id, email: row.email, name: row.name };
}

/** Spends a link and stores the chosen password. Issues: those of passwordIssue, and `link-spent`. */
export async function choosePassword(
	db: Database,
	{ token, password }: { token: string; password: string }
): Promise<PasswordIssue | 'link-spent' | undefined> {
	const user = await readPasswordLink(db, token);
	if (!user) return 'link-spent';
	const issue = passwordIssue(password, user.email);
	if (issue) return issue;
	const passwordHash = await hashPassword(password);
	return db.transaction(async (tx) => {
		const spent = await tx.delete(passwordLinks).where(usable(token)).returning();
		if (spent.length !== 1) return 'link-spent';
		await storePassword(tx, user.id, passwordHash);
	});
}

/** Stores a new password and signs the person out everywhere. */
export async function storePassword(tx: Queryable, userId: string, passwordHash: string): Promise<void> {
	await tx.update(users).set({ passwordHash }).where(eq(users.id, userId));
	await endAllSessions(tx, userId);
	await note(tx, { userId, action: 'user.password', subject: userId });
}
