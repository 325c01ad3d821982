import { formFor } from '#lib/domain/classes/variants.ts';
import type { Form } from '#lib/domain/consultations/form.ts';
import { pagesOf } from '#lib/domain/journey/journey.ts';
import { fieldsOf } from '#lib/domain/questions/register.ts';
import { atVersion } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { fieldOf, type Fields } from '../forms/read.ts';
import type { ShownStep } from '../responses/journey.ts';
import { walk } from '../responses/walk.ts';
import { findJourney, forgetJourney, holdJourney, newJourney, type Held } from './held.ts';
import { sessionWithToken, type LivingSession } from './join.ts';
import { moveInSession, type MovedInSession } from './journey.ts';

/** Where a child is in a session: its address, the name of its journey there, and the step. */
export type Place = { token: string; journey: string; step: string };

/** Where a move led: a step of a journey, or what `moveInSession` says besides. */
export type Led = { to: 'step'; journey: string; step: string } | Exclude<MovedInSession, { to: 'step' }>;

/** A step as it is shown, worked out from what is held. */
export type HeldStep = {
	session: LivingSession;
	shown: Pick<ShownStep, 'step' | 'typed' | 'issues' | 'key' | 'returning'> & {
		stopping: boolean;
		paused: boolean;
		older?: { version: number; form: Form } | undefined;
	};
};

/** The form of a session in the version that a journey began with. */
async function formOf(db: Database, session: LivingSession, version: number): Promise<Form | undefined> {
	if (version === session.consultation.formVersion) return session.form;
	const earlier = await atVersion(db, session.consultation, String(version));
	return earlier && formFor(earlier.form, session.facts.years);
}

const heldFrom = ({ shown, stopping }: MovedInSession & { to: 'step' }, version: number): Held => ({
	typed: shown.typed,
	key: shown.key,
	version: shown.older?.version ?? version,
	step: shown.step,
	returning: shown.returning,
	stopping,
	issues: shown.issues
});

/** Keeps what a move led to, and says where that is. */
async function keep(
	db: Database,
	session: LivingSession,
	journey: string,
	moved: MovedInSession & { to: 'step' }
): Promise<Led> {
	const value = heldFrom(moved, session.consultation.formVersion);
	if (!(await holdJourney(db, session.id, journey, value))) return { to: 'refused', status: 413 };
	return { to: 'step', journey, step: value.step };
}

/** A child begins: a new journey, at the form's first step. */
export async function beginJourney(
	db: Database,
	{ token, lang, address }: { token: string; lang: string; address?: string }
): Promise<Led> {
	const session = await sessionWithToken(db, token);
	if (!session) return { to: 'unknown' };
	if (session === 'ended') return { to: 'ended' };
	const first = pagesOf(session.form, {})[0]?.id ?? 'check';
	const fields = new URLSearchParams({ move: 'stay', step: first });
	const moved = await moveInSession(db, { token, lang, fields, ...(address ? { address } : {}) });
	return moved.to === 'step' ? keep(db, session, newJourney(), moved) : moved;
}

/** What is held with what was posted in place of one question's; other questions' answers are never taken from a page. */
function joined(held: Held, form: Form, posted: Fields, step: string): URLSearchParams {
	const fields = new URLSearchParams({ key: held.key, version: String(held.version), step });
	fields.set('move', fieldOf(posted, 'move') ?? 'continue');
	if (held.returning && held.step === step) fields.set('returning', 'check');
	const here = form.pages.find(({ id }) => id === fieldOf(posted, 'here'))?.questions ?? [];
	const replaced = new Set(here.flatMap(fieldsOf).map(({ name }) => name));
	for (const [name, values] of Object.entries(held.typed))
		if (!replaced.has(name)) for (const value of [values].flat()) fields.append(`a.${name}`, value);
	for (const name of replaced)
		for (const value of posted.getAll(`a.${name}`))
			fields.append(`a.${name}`, typeof value === 'string' ? value : '\u0000');
	return fields;
}

/**
 * One move of a child. What was answered before is held on the server, sealed under the journey's name, and never travels
 * back to the device in a form (decision D28). `start`: the journey was sent or left, or never was.
 */
export async function moveInJourney(
	db: Database,
	{ token, journey, step }: Place,
	{ lang, fields, address }: { lang: string; fields: Fields; address?: string }
): Promise<Led> {
	const session = await sessionWithToken(db, token);
	if (!session) return { to: 'unknown' };
	if (session === 'ended') return { to: 'ended' };
	const held = await findJourney(db, session.id, journey);
	const form = held && (await formOf(db, session, held.version));
	if (!held || !form) return { to: 'start' };
	const moved = await moveInSession(db, {
		token,
		lang,
		fields: joined(held, form, fields, step),
		...(address ? { address } : {})
	});
	if (moved.to === 'step') return keep(db, session, journey, moved);
	if (moved.to === 'sent' || moved.to === 'start') await forgetJourney(db, session.id, journey);
	return moved;
}

/**
 * The step of a journey that an address names, for reading: `elsewhere` when the answers do not lead there (any more),
 * with the step that they do lead to.
 */
export async function stepOfJourney(
	db: Database,
	{ token, journey, step }: Place
): Promise<HeldStep | { elsewhere: string } | 'start' | 'ended' | 'unknown'> {
	const session = await sessionWithToken(db, token);
	if (!session) return 'unknown';
	if (session === 'ended') return 'ended';
	const held = await findJourney(db, session.id, journey);
	const form = held && (await formOf(db, session, held.version));
	if (!held || !form) return 'start';
	const stands = walk(form, held.typed, step, 'stay') ?? walk(form, held.typed, held.step, 'stay');
	const there =
		stands?.to === 'step' ? (stands.step.kind === 'check' ? 'check' : stands.step.page.id) : 'check';
	if (there !== step) return { elsewhere: there };
	const last = held.step === step;
	return {
		session,
		shown: {
			step,
			typed: held.typed,
			key: held.key,
			issues: last ? held.issues : [],
			returning: last && held.returning,
			stopping: last && held.stopping,
			paused: session.state === 'paused',
			...(form === session.form ? {} : { older: { version: held.version, form } })
		}
	};
}
