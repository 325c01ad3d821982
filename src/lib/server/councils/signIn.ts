import { randomBytes, randomInt } from 'node:crypto';
import { and, eq, gt, isNotNull, isNull, lt, lte, sql } from 'drizzle-orm';
import { note } from '../auth/audit.ts';
import { emailOf } from '../auth/email.ts';
import { countAttempts, TooMany } from '../auth/limits.ts';
import { endSession, startSession } from '../auth/sessions.ts';
import { sha256Hex } from '../auth/tokens.ts';
import { config } from '../config.ts';
import type { Database, Queryable } from '../db/client.ts';
import { outbox, signInRequests, userRoles, users } from '../db/schema/index.ts';
import { pageLanguage } from '../reviews/letters.ts';
import { writeLetters } from '../letters/outbox.ts';

export const lifeMinutes = 15;
const mostTries = 5;
/** Every answer to an address takes as long as this, whether a letter is written or not. */
const leastMs = 250;

const newCode = (): string => String(randomInt(100_000_000)).padStart(8, '0');
/** As a letter writes it, to be read off in two breaths. */
const readable = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;
const hashOf = (browser: string, code: string): string => sha256Hex(`${browser} ${code}`);

/** Who in a council has an address: nobody else is let in by a letter. */
async function memberWith(db: Queryable, email: string) {
	const [user] = await db
		.select({ id: users.id, email: users.email, lang: users.lang })
		.from(users)
		.innerJoin(userRoles, eq(userRoles.userId, users.id))
		.where(and(eq(users.email, email), isNull(users.disabledAt), isNotNull(userRoles.councilId)))
		.limit(1);
	return user;
}

export type Asked = { ok: true; browser: string } | { ok: false; issue: 'code-too-many'; seconds: number };

/**
 * Sends a letter with a link and a code to somebody in a council. The answer, its time and what is stored are the same for
 * an address that nobody has. `browser` is the secret that the browser keeps: without it the code is worth nothing.
 */
export async function askForCode(
	db: Database,
	given: { email: string; address: string; lang: string }
): Promise<Asked> {
	const email = emailOf(given.email);
	const patience = new Promise((resolve) => setTimeout(resolve, leastMs));
	try {
		await countAttempts([
			{ limit: 'letterAsked', name: `${email} ${given.address}` },
			{ limit: 'letterTo', name: email },
			{ limit: 'lettersFrom', name: given.address }
		]);
		const [browser, code] = [randomBytes(24).toString('base64url'), newCode()];
		await db.transaction(async (tx) => {
			const member = await memberWith(tx, email);
			await tx.insert(signInRequests).values({
				browserHash: sha256Hex(browser),
				codeHash: hashOf(browser, code),
				userId: member?.id ?? null,
				expiresAt: new Date(Date.now() + lifeMinutes * 60_000)
			});
			if (!member) return;
			const lang = member.lang ? pageLanguage(member.lang) : given.lang;
			const link = `${config().ORIGIN}/${lang}/council/code?code=${code}`;
			const values = { code: readable(code), link };
			await writeLetters(tx, [{ address: member.email, lang, letter: 'councilSignIn', values }]);
		});
		return { ok: true, browser };
	} catch (refused) {
		if (!(refused instanceof TooMany)) throw refused;
		return { ok: false, issue: 'code-too-many', seconds: refused.seconds };
	} finally {
		await patience;
	}
}

const live = (browser: string) =>
	and(
		eq(signInRequests.browserHash, sha256Hex(browser)),
		gt(signInRequests.expiresAt, sql`now()`),
		lt(signInRequests.tries, mostTries)
	);

/** Whether this browser has asked for a code that can still be used. Spends nothing: mail scanners open links. */
export async function hasAsked(db: Queryable, browser: string | undefined): Promise<boolean> {
	if (!browser || browser.length > 100) return false;
	return (await db.$count(signInRequests, live(browser))) === 1;
}

export type Entered =
	| { ok: true; token: string; lang: string | null }
	| { ok: false; issue: 'code-wrong' | 'code-spent' }
	| { ok: false; issue: 'code-too-many'; seconds: number };

/**
 * Takes the code in the browser that asked, once, and starts a session that gives what is held at a council. Issues:
 * `code-wrong`; `code-spent` (too old, tried five times, used, or asked for in another browser); `code-too-many`.
 */
export async function enterCode(
	db: Database,
	given: {
		browser: string | undefined;
		code: string;
		address: string;
		previousToken?: string | undefined;
	}
): Promise<Entered> {
	const { browser } = given;
	const code = given.code.replace(/[^0-9]/g, '');
	try {
		await countAttempts([{ limit: 'codeTyped', name: given.address }]);
	} catch (refused) {
		if (!(refused instanceof TooMany)) throw refused;
		return { ok: false, issue: 'code-too-many', seconds: refused.seconds };
	}
	if (!browser || browser.length > 100) return { ok: false, issue: 'code-spent' };
	return db.transaction(async (tx): Promise<Entered> => {
		// Counted before it is compared: of many at once no more than five are looked at.
		const [asked] = await tx
			.update(signInRequests)
			.set({ tries: sql`${signInRequests.tries} + 1` })
			.where(live(browser))
			.returning();
		if (!asked) return { ok: false, issue: 'code-spent' };
		if (asked.codeHash !== hashOf(browser, code) || asked.userId === null)
			return { ok: false, issue: asked.tries >= mostTries ? 'code-spent' : 'code-wrong' };
		await tx.delete(signInRequests).where(eq(signInRequests.browserHash, asked.browserHash));
		const [user] = await tx.select().from(users).where(eq(users.id, asked.userId));
		const member = user && !user.disabledAt ? await memberWith(tx, user.email) : undefined;
		if (!user || !member) return { ok: false, issue: 'code-spent' };
		if (given.previousToken) await endSession(tx, given.previousToken);
		await note(tx, { userId: user.id, action: 'user.signInByLink', subject: user.id });
		const token = await startSession(tx, user.id, {
			halfway: false,
			secondFactorPassed: true,
			byLink: true
		});
		return { ok: true, token, lang: user.lang };
	});
}

/** The job: forgets requests whose time is out, and letters whose code no longer works. */
export async function forgetOldRequests(db: Database): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.delete(signInRequests).where(lte(signInRequests.expiresAt, sql`now()`));
		await tx
			.delete(outbox)
			.where(
				and(
					eq(outbox.letter, 'councilSignIn'),
					lte(outbox.createdAt, sql`now() - ${lifeMinutes} * interval '1 minute'`)
				)
			);
	});
}
