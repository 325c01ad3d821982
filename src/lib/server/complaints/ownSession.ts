import { redirect, type Cookies } from '@sveltejs/kit';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import type { Database } from '../db/client.ts';
import { heldByReporter, holdForReporter, readReporterCookie, type HeldCase, type Said } from './reporter.ts';

/** A reporter's own case, open in their browser. */
export type OpenInBrowser = { token: string; held: HeldCase };

type Event = { locals: { db: Database; lang: string }; cookies: Cookies };

/** The case that a reporter's browser has open. Whoever has none is led to where the receipt is typed. */
export async function openInBrowser({ locals: { db, lang }, cookies }: Event): Promise<OpenInBrowser> {
	const token = readReporterCookie(cookies);
	const held = await heldByReporter(db, token);
	if (!token || held?.kind !== 'case')
		redirect(303, `/${lang}/complaints/case${token && !held ? '?ended' : ''}`);
	return { token, held };
}

/** Keeps what the page after this shall say. */
export async function keepSaid(db: Database, { token, held }: OpenInBrowser, said: Said): Promise<void> {
	await holdForReporter(db, { ...held, said }, token);
}

/** What the last page was told to say. What was done is said once; what was typed and not taken stays. */
export async function takeSaid(db: Database, { token, held }: OpenInBrowser): Promise<Said | undefined> {
	const { said, ...rest } = held;
	await holdForReporter(db, said?.done ? rest : held, token);
	return said;
}

/** What somebody typed: with the line ends of a text, without space around it. Undefined when no keyboard gives it. */
export const typedText = (text: string): string | undefined =>
	hasForbiddenCharacter(text) ? undefined : text.replace(/\r\n?/g, '\n').trim();
