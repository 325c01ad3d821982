import type { SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import type { SessionFacts } from '#lib/domain/classes/session.ts';
import { answersFromSession, formFor } from '#lib/domain/classes/variants.ts';
import type { Database } from '../db/client.ts';
import { fieldOf, type Fields } from '../forms/read.ts';
import { moveThrough, submissionKey, type Moved, type ShownStep } from '../responses/journey.ts';
import { isKeyUsed, retireKey } from '../responses/submit.ts';
import { countInSession, type Counted } from './count.ts';
import { childrenAtHome } from './home.ts';
import { sessionWithToken } from './join.ts';

/**
 * What came of a child's move. `stopping`: how one wants to stop is asked; `paused`: what is typed waits in the page;
 * `start`: back to the first page; `ended` and `unknown`: the address opens nothing (any more).
 */
export type MovedInSession =
	| { to: 'step'; shown: ShownStep; stopping: boolean; paused: boolean }
	| Exclude<Moved, { to: 'step' }>
	| { to: 'start' | 'ended' | 'unknown' };

export type PostedInSession = { token: string; lang: string; fields: Fields; address?: string };

type Change = { move?: string; step?: string; without?: string };

/** The same fields with another move, from another step, or without what stands on a page (it is named as its question). */
function changed(fields: Fields, { move, step, without }: Change): URLSearchParams {
	const result = new URLSearchParams();
	for (const [name, value] of fields) {
		const left = without !== undefined && (name === `a.${without}` || name.startsWith(`a.${without}.`));
		// A file is no answer: as in journeys of others it becomes what no text has.
		if (!left) result.append(name, typeof value === 'string' ? value : '\u0000');
	}
	if (move !== undefined) result.set('move', move);
	if (step !== undefined) result.set('step', step);
	return result;
}

/** What a child's move is for a form: skipping goes on without an answer, stopping begins by staying, one may send from there. */
const asMoved: Record<string, (fields: Fields) => Fields> = {
	skip: (fields) => changed(fields, { move: 'continue', without: fieldOf(fields, 'step') ?? '' }),
	stop: (fields) => changed(fields, { move: 'stay' }),
	send: (fields) => changed(fields, { step: 'check' })
};

const formMove = (move: string | undefined, fields: Fields): Fields =>
	move !== undefined && Object.hasOwn(asMoved, move) ? (asMoved[move]?.(fields) ?? fields) : fields;

type Place = {
	consultation: { id: string; slug: string };
	facts: SessionFacts;
	paused: boolean;
	atHome?: true;
	count: (what: Counted) => Promise<void>;
};

/** One move of a child, wherever it answers. */
async function move(
	db: Database,
	{ consultation, facts, paused: isPaused, atHome, count }: Place,
	{ fields, lang, address }: Omit<PostedInSession, 'token'>
): Promise<MovedInSession> {
	const move = fieldOf(fields, 'move');
	const key = submissionKey(fields);
	if (move === 'leave') {
		if (key && (await retireKey(db, consultation.id, key))) await count('stopped');
		return { to: 'start' };
	}
	const used = key !== undefined && (await isKeyUsed(db, key));
	if (key ? used && move !== 'send' : move !== 'stay' || isPaused) return { to: 'start' };
	// What was sent before the pause is answered as the first time; nothing new is taken.
	const paused = isPaused && !used;
	const moved = await moveThrough(db, {
		slug: consultation.slug,
		lang,
		fields: paused ? changed(fields, { move: 'stay' }) : formMove(move, fields),
		...(address === undefined ? {} : { address }),
		kiosk: true,
		session: {
			shape: (form) => formFor(form, facts.years),
			told: (form) => answersFromSession(form, facts),
			...(atHome ? { atHome } : {})
		}
	});
	if (moved.to === 'step') {
		if (!key) await count('begun');
		return { ...moved, stopping: move === 'stop', paused };
	}
	if (moved.to === 'refused') return moved.status === 409 ? { to: 'start' } : moved;
	if (moved.first) await count('sent');
	return moved;
}

/**
 * One move of a child in a class session. A device is used by many, one after the other: a page that the browser still
 * remembers opens nothing once its journey was sent or left (`leave`), with or without JavaScript. A journey is counted
 * once as begun (its first sending mints the key), and once as sent or as stopped.
 */
export async function moveInSession(db: Database, posted: PostedInSession): Promise<MovedInSession> {
	const session = await sessionWithToken(db, posted.token);
	if (!session) return { to: 'unknown' };
	if (session === 'ended') return { to: 'ended' };
	const { id, facts, consultation, state } = session;
	const count = (what: Counted) => countInSession(db, id, what);
	return move(db, { consultation, facts, paused: state === 'paused', count }, posted);
}

/** The same at home, without a session: nobody counts who has begun or stopped. */
export async function moveAtHome(
	db: Database,
	{ slug, years, ...posted }: Omit<PostedInSession, 'token'> & { slug: string; years: SchoolYears }
): Promise<MovedInSession> {
	const found = await childrenAtHome(db, slug);
	if (!found) return { to: 'unknown' };
	if (found === 'ended') return { to: 'ended' };
	if (!found.years.includes(years)) return { to: 'unknown' };
	const facts = { kind: null, years, district: null };
	const count = async () => undefined;
	return move(db, { consultation: found.consultation, facts, paused: false, atHome: true, count }, posted);
}
