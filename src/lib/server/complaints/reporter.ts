import { and, eq, gt, lt } from 'drizzle-orm';
import type { Cookies } from '@sveltejs/kit';
import { z } from 'zod';
import { fileFaults } from '#lib/domain/complaints/files.ts';
import { cookieAttributes, cookieName } from '../auth/cookie.ts';
import { newLinkToken, sha256Hex } from '../auth/tokens.ts';
import type { Queryable } from '../db/client.ts';
import { reporterSessions } from '../db/schema/index.ts';
import { keyFrom, openValue, sealValue } from './sealing.ts';

/** What a complaint that is being written holds until it is sent. */
const journey = z.object({
	kind: z.literal('journey'),
	/** Which questionnaire: the ordinary one, a child's own, or one that staff fill in. */
	form: z.string(),
	typed: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
	step: z.string(),
	returning: z.boolean(),
	issues: z.array(z.unknown()),
	/** Makes a sending count once. */
	key: z.string()
});

/** What was done or typed last on a page of one's own case, and what was wrong with it: shown by the page after it. */
const said = z.object({
	part: z.enum(['receipt', 'write', 'contact', 'withdraw', 'files']),
	text: z.string().optional(),
	lang: z.string().optional(),
	issue: z.string().optional(),
	/** Minutes until one may try again, where that is what is wrong. */
	minutes: z.number().optional(),
	done: z.string().optional(),
	faults: z.array(z.object({ name: z.string(), code: z.enum(fileFaults) })).optional()
});

/** A reporter's own case, opened with the receipt. The receipt's secret is held only until it is confirmed as saved. */
const opened = z.object({
	kind: z.literal('case'),
	caseId: z.string(),
	/** The shared data key, base64. */
	shared: z.string(),
	secret: z.string().optional(),
	said: said.optional()
});

/** A receipt that was typed and did not open a case (yet). */
const looking = z.object({
	kind: z.literal('look'),
	reference: z.string(),
	secret: z.string(),
	issue: z.string(),
	minutes: z.number().optional()
});

const held = z.discriminatedUnion('kind', [journey, opened, looking]);
export type HeldJourney = z.infer<typeof journey>;
export type HeldCase = z.infer<typeof opened>;
export type HeldLook = z.infer<typeof looking>;
export type Said = z.infer<typeof said>;
export type HeldByReporter = z.infer<typeof held>;

/** Minutes without use after which it is forgotten. */
export const reporterMinutes = { journey: 120, case: 30, look: 30 };

const name = (): string => cookieName('radslag-complaint');
export const readReporterCookie = (cookies: Cookies): string | undefined => cookies.get(name());
/** It goes when the browser closes. */
export const setReporterCookie = (cookies: Cookies, token: string): void =>
	cookies.set(name(), token, { ...cookieAttributes(), sameSite: 'strict' });
export const deleteReporterCookie = (cookies: Cookies): void => cookies.delete(name(), cookieAttributes());

const bound = (idHash: string) => ({ caseId: idHash, id: idHash, field: 'reporter' });

/** Holds what a reporter has under way, sealed under the token of their cookie; a new token where there is none. Returns the token. */
export async function holdForReporter(
	db: Queryable,
	value: HeldByReporter,
	token = newLinkToken()
): Promise<string> {
	const idHash = sha256Hex(token);
	const row = {
		caseId: value.kind === 'case' ? value.caseId : null,
		sealed: sealValue(keyFrom(token, 'reporter'), value, bound(idHash)),
		expiresAt: new Date(Date.now() + reporterMinutes[value.kind] * 60_000)
	};
	await db
		.insert(reporterSessions)
		.values({ idHash, ...row })
		.onConflictDoUpdate({ target: reporterSessions.idHash, set: row });
	return token;
}

/** What a token holds; undefined when it was forgotten, or never was. */
export async function heldByReporter(
	db: Queryable,
	token: string | undefined
): Promise<HeldByReporter | undefined> {
	if (!token || token.length > 100) return undefined;
	const idHash = sha256Hex(token);
	const [row] = await db
		.select({ sealed: reporterSessions.sealed })
		.from(reporterSessions)
		.where(and(eq(reporterSessions.idHash, idHash), gt(reporterSessions.expiresAt, new Date())));
	return row && held.parse(openValue(keyFrom(token, 'reporter'), row.sealed, bound(idHash)));
}

/** What a token holds is in use: it is kept for its time from now. */
export async function stillThere(db: Queryable, token: string, { kind }: HeldByReporter): Promise<void> {
	await db
		.update(reporterSessions)
		.set({ expiresAt: new Date(Date.now() + reporterMinutes[kind] * 60_000) })
		.where(eq(reporterSessions.idHash, sha256Hex(token)));
}

/** Forgets what a token holds. */
export async function forgetReporter(db: Queryable, token: string): Promise<void> {
	await db.delete(reporterSessions).where(eq(reporterSessions.idHash, sha256Hex(token)));
}

/** The job: forgets what nobody has touched for its time. */
export async function forgetIdleReporters(db: Queryable): Promise<void> {
	await db.delete(reporterSessions).where(lt(reporterSessions.expiresAt, new Date()));
}
