import { eq } from 'drizzle-orm';
import { sessionMoves, type SessionMove, type SessionState } from '#lib/domain/classes/session.ts';
import type { SessionKind } from '#lib/domain/classes/kinds.ts';
import type { SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import { codeOf, type CodeWord } from '#lib/domain/classes/words.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { config } from '../config.ts';
import type { Database } from '../db/client.ts';
import { classSessions, consultations } from '../db/schema/index.ts';
import { endSession } from './end.ts';
import type { Facilitator } from './facilitator.ts';
import { wordsRefused } from './guesses.ts';
import { openShown } from './shown.ts';

/** What a facilitator sees of their session: how many, never what. */
export type LedSession = {
	slug: string;
	title: LocalText;
	state: SessionState;
	kind: SessionKind;
	years: SchoolYears;
	livesUntil: Date;
	/** How many are answering, have sent and have stopped. */
	answering: number;
	sent: number;
	stopped: number;
	/** The code, and the address that children come by; gone when it has ended. */
	code: CodeWord[];
	token?: string;
	/** Typed words are refused in the whole city for a while; the QR code works. */
	wordsRefused: boolean;
};

/** The session that somebody leads. One whose time is over has ended, whether the job has been there or not. */
export async function ledSession(db: Database, { sessionId }: Facilitator): Promise<LedSession | undefined> {
	const [row] = await db
		.select()
		.from(classSessions)
		.innerJoin(consultations, eq(consultations.id, classSessions.consultationId))
		.where(eq(classSessions.id, sessionId));
	if (!row) return undefined;
	const { kind, years, livesUntil, sealed, ...session } = row.class_sessions;
	const state = livesUntil <= new Date() ? 'ended' : session.state;
	const [begun, sent, stopped] = [session.begun ?? 0, session.sent ?? 0, session.stopped ?? 0];
	const shown = sealed && state !== 'ended' ? openShown(sessionId, sealed) : undefined;
	return {
		slug: row.consultations.slug,
		title: row.consultations.title,
		state,
		kind,
		years,
		livesUntil,
		answering: Math.max(0, begun - sent - stopped),
		sent,
		stopped,
		wordsRefused: await wordsRefused(db),
		code: shown ? codeOf(shown.code) : [],
		...(shown ? { token: shown.token } : {})
	};
}

/** Pauses, goes on, or ends. False when the session's state does not allow it (any more). */
export async function moveSession(db: Database, sessionId: string, move: SessionMove): Promise<boolean> {
	if (move === 'end') return endSession(db, sessionId);
	const { from, to } = sessionMoves[move];
	const { count } = await db.$client`
		update class_sessions set state = ${to}
		where id = ${sessionId} and state in ${db.$client([...from])} and lives_until > now()`;
	return count > 0;
}

/** Where children come by a session's QR code, in a language of the house. */
export const joinAddress = (lang: string, token: string): string =>
	`${config().ORIGIN}/${lang}/class/${token}`;
/** Where its words are typed. */
export const wordsAddress = (lang: string): string => `${config().ORIGIN}/${lang}/class`;
