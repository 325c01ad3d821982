import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Person } from '#lib/domain/access/table.ts';
import type { CaseAction } from '#lib/domain/complaints/caseActions.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { caseWithReference, keysFor, type CaseRow, type OpenedCase } from '#lib/server/complaints/open.ts';
import { Unopened } from '#lib/server/complaints/sealing.ts';
import { readForm } from '#lib/server/forms/read.ts';
import { forbiddenIn, keptFields, typedFields, type Issues, type Typed } from '../../typed.ts';

export type CaseEvent = RequestEvent<{ lang: string; case: string }>;

/** The case of an address, or 404. */
export async function caseAt(locals: App.Locals, reference: string): Promise<CaseRow> {
	const row = await caseWithReference(locals.db, reference);
	if (!row) error(404);
	return row;
}

/** The most that is written at once. */
export const longest = { text: 20_000, line: 300 };

const codeOf = (text: string, most: number): string | undefined =>
	text === '' ? 'text-missing' : text.length > most ? 'text-long' : undefined;

/** What is wrong with fields that must be filled in, by name. */
export const missingOrLong = <Name extends string>(
	typed: Typed<Name>,
	most: Partial<Record<Name, number>>
): Issues<Name> =>
	Object.fromEntries(
		Object.entries<number | undefined>(most).flatMap(([name, length]) => {
			const code = codeOf(typed[name as Name], length ?? longest.text);
			return code ? [[name, code]] : [];
		})
	) as Issues<Name>;

export type Refusal = {
	action: CaseAction;
	typed: Record<string, string>;
	/** Boxes that were ticked, by field. */
	ticked?: Record<string, string[]>;
	issues: Record<string, string>;
	/** The keys were locked meanwhile: nothing is lost. */
	locked?: true;
};

export type Asked<Name extends string> = {
	row: CaseRow;
	person: Person;
	typed: Typed<Name>;
	posted: FormData;
	event: CaseEvent;
};
type Outcome = 'done' | 'notNow' | { issues: Record<string, string>; ticked?: Record<string, string[]> };

/** Reads the fields of an action, does it, and comes back to the case; 422 with all that was typed, 409 when it is too late. */
export async function act<Name extends string>(
	event: CaseEvent,
	action: CaseAction,
	names: readonly Name[],
	run: (asked: Asked<Name>) => Promise<Outcome | OutOfKeys>,
	to?: string
) {
	const { request, locals, params, url } = event;
	const posted = await readForm(request);
	const typed = typedFields(posted, names);
	const row = await caseAt(locals, params.case);
	const refuse = (issues: Record<string, string>, more: Partial<Refusal> = {}) =>
		fail(422, { action, typed: keptFields(typed, 30_000), issues, ...more } as Refusal);
	const forbidden = forbiddenIn(typed);
	if (Object.keys(forbidden).length > 0) return refuse(forbidden as Record<string, string>);
	const outcome = await run({ row, person: requirePerson(locals), typed, posted, event });
	if (outcome === 'locked') return refuse({}, { locked: true });
	if (outcome === 'notNow') error(409);
	if (outcome !== 'done') return refuse(outcome.issues, outcome.ticked ? { ticked: outcome.ticked } : {});
	redirect(303, `${to ? `/${locals.lang}/staff/${to}` : url.pathname}?done=${action}`);
}

type OutOfKeys = 'locked';

/** Does something with the case's keys; `locked` when this session has none that open it. */
export async function withKeys<Result>(
	{ row, person, event }: Asked<string>,
	run: (opened: OpenedCase) => Promise<Result>
): Promise<Result | OutOfKeys | 'notNow'> {
	const { db, sessionToken } = event.locals;
	try {
		const opened = await keysFor(db, row, person, sessionToken);
		if (opened === 'locked' || opened === 'notGranted') return 'locked';
		return typeof opened === 'string' ? 'notNow' : await run(opened);
	} catch (cause) {
		if (cause instanceof Unopened) return 'notNow';
		throw cause;
	}
}
