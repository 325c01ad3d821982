import { randomUUID } from 'node:crypto';
import { pagesOf } from '#lib/domain/journey/journey.ts';
import type { Form } from '#lib/domain/consultations/form.ts';
import { fieldsOf } from '#lib/domain/questions/register.ts';
import type { Issue } from '#lib/domain/questions/common.ts';
import { newLinkToken } from '../auth/tokens.ts';
import type { Database, Queryable } from '../db/client.ts';
import { fieldOf, type Fields } from '../forms/read.ts';
import { typedFrom, walk, type Typed, type Walk } from '../responses/walk.ts';
import type { Asked } from './incoming.ts';
import { forgetReporter, heldByReporter, holdForReporter, type HeldJourney } from './reporter.ts';

/** Longer than any answer may be, so that what is too long is seen to be, and no longer: this much is held of it. */
const mostOfAField = 22_000;

/** Where a move led. `none`: nothing is under way; `send`: everything is answered, and asks to be sent. */
export type Led =
	| { to: 'step'; step: string }
	| { to: 'receipt' | 'none' | 'left' }
	| { to: 'send'; held: HeldJourney; walked: Walk & { to: 'send' } };

const journeyFrom = ({ kind, form }: Asked, typed: Typed): HeldJourney => ({
	kind: 'journey',
	form: kind,
	typed,
	step: pagesOf(form, {})[0]?.id ?? 'check',
	returning: false,
	issues: [],
	key: randomUUID()
});

/**
 * Begins a complaint and forgets one that was begun before. Returns the token of the reporter's cookie; undefined when
 * a receipt waits to be saved, which comes first.
 */
export async function beginComplaint(
	db: Database,
	asked: Asked,
	{ before, typed = {} }: { before: string | undefined; typed?: Typed }
): Promise<{ token: string; step: string } | undefined> {
	const held = await heldByReporter(db, before);
	if (held?.kind === 'case' && held.secret !== undefined) return undefined;
	if (before && held) await forgetReporter(db, before);
	const journey = journeyFrom(asked, typed);
	return { token: await holdForReporter(db, journey, newLinkToken()), step: journey.step };
}

/** What is held, with what was posted from one page in place of that page's own. */
function joined(form: Form, held: HeldJourney, posted: Fields, here: string): Typed {
	const questions = form.pages.find(({ id }) => id === here)?.questions ?? [];
	const replaced = new Set(questions.flatMap(fieldsOf).map(({ name }) => name));
	const kept = Object.entries(held.typed).filter(([name]) => !replaced.has(name));
	const given = Object.entries(typedFrom(form, posted)).filter(([name]) => replaced.has(name));
	const cut = (value: string | string[]) =>
		typeof value === 'string'
			? value.slice(0, mostOfAField)
			: value.slice(0, 100).map((one) => one.slice(0, 200));
	return Object.fromEntries([...kept, ...given.map(([name, value]) => [name, cut(value)] as const)]);
}

/** Without the answers of one page: a child skips it. */
const skipped = (form: Form, typed: Typed, here: string): Typed => {
	const names = new Set(
		(form.pages.find(({ id }) => id === here)?.questions ?? []).flatMap(fieldsOf).map(({ name }) => name)
	);
	return Object.fromEntries(Object.entries(typed).filter(([name]) => !names.has(name)));
};

const nameOf = (walked: Walk & { to: 'step' }): string =>
	walked.step.kind === 'check' ? 'check' : walked.step.page.id;

async function hold(db: Queryable, token: string, held: HeldJourney): Promise<Led> {
	await holdForReporter(db, held, token);
	return { to: 'step', step: held.step };
}

/**
 * One move of a reporter's, worked out on the server from what it holds (decision D28): `continue`, `back`, `skip`, `stop`,
 * `change:<page>`, `clear:<question>`, `stay`, `leave`, `send`. What no page could have asked for stays where it is.
 */
export async function moveComplaint(
	db: Database,
	asked: Asked,
	{ token, step, fields }: { token: string | undefined; step: string; fields: Fields }
): Promise<Led> {
	const held = await heldByReporter(db, token);
	if (!token || !held) return { to: 'none' };
	if (held.kind !== 'journey') return { to: 'receipt' };
	if (held.form !== asked.kind) return { to: 'none' };
	const move = fieldOf(fields, 'move') ?? 'continue';
	if (move === 'leave') {
		await forgetReporter(db, token);
		return { to: 'left' };
	}
	const { form } = asked;
	const isPage = form.pages.some(({ id }) => id === step);
	const filled = isPage ? joined(form, held, fields, step) : held.typed;
	const typed = move === 'skip' && isPage ? skipped(form, filled, step) : filled;
	if (move === 'stop' && asked.kind === 'child') {
		await holdForReporter(db, { ...held, typed, notice: undefined, issues: [] }, token);
		return { to: 'step', step: 'stop' };
	}
	const from = isPage ? step : move === 'send' ? 'check' : held.step;
	const returning = held.returning && move !== 'back';
	const walked =
		walk(form, typed, from, move === 'skip' ? 'continue' : move, { returning }) ??
		walk(form, typed, held.step, 'stay');
	if (!walked) return hold(db, token, journeyFrom(asked, typed));
	if (walked.to === 'send') return { to: 'send', held: { ...held, typed }, walked };
	const changing = move.startsWith('change:');
	const stands = nameOf(walked);
	return hold(db, token, {
		...held,
		typed: walked.typed,
		step: stands,
		returning: stands !== 'check' && (changing || move === 'send' || (returning && stands === from)),
		issues: walked.issues,
		notice: undefined
	});
}

/** A step as it is shown. */
export type ShownStep = {
	step: string;
	typed: Typed;
	issues: Issue[];
	notice: string | undefined;
};

/** What an address of the journey shows; `elsewhere`: the step that the answers lead to instead. */
export async function stepOfComplaint(
	db: Queryable,
	{ kind, form }: Asked,
	token: string | undefined,
	step: string
): Promise<ShownStep | { elsewhere: string } | 'receipt' | 'none'> {
	const held = await heldByReporter(db, token);
	if (!held) return 'none';
	if (held.kind !== 'journey') return 'receipt';
	if (held.form !== kind) return 'none';
	if (step === 'stop' && kind === 'child') return { step, typed: held.typed, issues: [], notice: undefined };
	const walked = walk(form, held.typed, step, 'stay') ?? walk(form, held.typed, held.step, 'stay');
	const there = walked?.to === 'step' ? nameOf(walked) : 'check';
	if (there !== step) return { elsewhere: there };
	const last = held.step === step;
	return {
		step,
		typed: held.typed,
		issues: last ? (held.issues as Issue[]) : [],
		notice: last ? held.notice : undefined
	};
}
