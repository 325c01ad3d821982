import { eq } from 'drizzle-orm';
import { passwordIssue, type PasswordIssue } from '#lib/domain/access/passwords.ts';
import type { Database } from '../db/client.ts';
import { users } from '../db/schema/index.ts';
import { countAttempts, forgiveAttempts, TooMany, type Attempt } from './limits.ts';
import { storePassword } from './links.ts';
import { hashPassword, verifyPassword } from './passwords.ts';
import { TooBusy } from './turns.ts';

export type OwnPasswordIssue = 'password-wrong' | 'password-too-many';

/** Asks a signed-in person for their password before something that matters. Issues: `password-wrong`, `password-too-many`. */
export async function confirmOwnPassword(
	db: Database,
	userId: string,
	password: string
): Promise<OwnPasswordIssue | undefined> {
	const attempts: Attempt[] = [{ limit: 'ownPassword', name: userId }];
	try {
		await countAttempts(attempts);
		const [user] = await db.select({ stored: users.passwordHash }).from(users).where(eq(users.id, userId));
		if (!(await verifyPassword(user?.stored, password))) return 'password-wrong';
		await forgiveAttempts(attempts);
		return undefined;
	} catch (refused) {
		if (refused instanceof TooMany || refused instanceof TooBusy) return 'password-too-many';
		throw refused;
	}
}

/** Changes one's own password and signs out everywhere. The present one has been asked for. Issues: those of passwordIssue. */
export async function changeOwnPassword(
	db: Database,
	{ id, email }: { id: string; email: string },
	password: string
): Promise<PasswordIssue | undefined> {
	const issue = passwordIssue(password, email);
	if (issue) return issue;
	const passwordHash = await hashPassword(password);
	await db.transaction((tx) => storePassword(tx, id, passwordHash));
}
