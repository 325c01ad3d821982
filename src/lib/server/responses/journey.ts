import { randomUUID } from 'node:crypto';
import { asksForCode, needsCode, type Channel } from '#lib/domain/consultations/entry.ts';
import { isPublic, takesAnswers } from '#lib/domain/consultations/lifecycle.ts';
import type { Form } from '#lib/domain/consultations/form.ts';
import { pagesOf, type Step } from '#lib/domain/journey/journey.ts';
import type { Answers, Issue } from '#lib/domain/questions/common.ts';
import { today } from '../clock.ts';
import { checkCode, type CodeIssue } from '../codes/check.ts';
import { splitContacts } from '../contacts/contacts.ts';
import { atVersion, findForSubmission, type ConsultationWithForm } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { readDraftCode } from '../drafts/code.ts';
import { deleteDraft, findDraft, saveDraft } from '../drafts/drafts.ts';
import { fieldOf, type Fields } from '../forms/read.ts';
import { outcomeOfEarlier, submitAnswers, submitWithCode, type SubmitInput } from './submit.ts';
import { typedFrom, walk, type Typed } from './walk.ts';

/** The step that asks for a single-use code, before the form's own pages. */
export const codeStep = 'entry-code';

/** The step that a posted form leads to, with what was typed and the submission key that goes along. */
export type ShownStep = {
	/** A page of the form, `check`, the code, or what is said when answers were saved or could not be found. */
	step: string;
	typed: Typed;
	issues: Issue[];
	key: string;
	/** One came from the check to change an answer, and goes back there. */
	returning: boolean;
	/** Questions that an answer has brought onto the page. */
	appeared: string[];
	/** The single-use code as it was typed, and what is wrong with it. */
	code?: string | undefined;
	codeIssue?: CodeIssue | undefined;
	/** The code that these answers are saved under. */
	resume?: string | undefined;
	/** They have just been saved: until when. */
	saved?: { lastDay: string } | undefined;
	/** The version that one began with, where there is a later one by now: one goes on with it. */
	older?: { version: number; form: Form } | undefined;
	/** Answers were asked for by a code that opens nothing. */
	resumeIssue?: 'missing' | 'unknown' | undefined;
};

/** Whether a step is shown because something in it is wrong. */
export const isWrong = ({ issues, codeIssue, resumeIssue }: ShownStep): boolean =>
	issues.length > 0 || codeIssue !== undefined || resumeIssue !== undefined;

/** What came of a posted form: a step to show; taken (`first`: now, not before); or why not, as a status. */
export type Moved =
	| { to: 'step'; shown: ShownStep }
	| { to: 'sent'; first: boolean }
	| { to: 'refused'; status: 400 | 404 | 409 | 410 | 413 };

export type Posted = {
	slug: string;
	lang: string;
	fields: Fields;
	/** Where it comes from, for the limit on wrong codes; kept nowhere. */
	address?: string;
	/** A device that many use one after the other: nothing is saved for later there. */
	kiosk?: boolean;
	/** Children, in a class session or (`atHome`) without one: how the form is worded for them, and what is said of every answer. */
	session?: { shape: (form: Form) => Form; told: (form: Form) => Answers; atHome?: boolean };
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The submission key of a posted form, when it carries one that can be. */
export function submissionKey(fields: Fields): string | undefined {
	const given = fieldOf(fields, 'key');
	return given && uuid.test(given) ? given : undefined;
}

const refused = (status: 400 | 404 | 409 | 410 | 413): Moved => ({ to: 'refused', status });

/** One posted form, read: where its sender stands and what goes along. */
type Journey = {
	db: Database;
	/** The consultation, with the version of its form that one began with, as it is asked here. */
	found: ConsultationWithForm;
	/** What goes with the answers without having been asked. */
	told: Answers;
	/** A later version has been published since. */
	older: boolean;
	open: boolean;
	posted: Posted;
	given: string | undefined;
	move: string;
	from: string;
	typed: Typed;
	returning: boolean;
	code: string;
	resume: string | undefined;
};

async function readJourney(
	db: Database,
	current: ConsultationWithForm,
	posted: Posted
): Promise<Journey | undefined> {
	const { fields } = posted;
	const given = fieldOf(fields, 'key');
	if (given && !uuid.test(given)) return undefined;
	const version = await atVersion(db, current, fieldOf(fields, 'version'));
	if (!version) return undefined;
	const { session } = posted;
	// Whoever is in a session has been let in by it: it needs no code besides.
	const found: ConsultationWithForm = session
		? { ...version, form: session.shape(version.form), entry: 'open' }
		: version;
	return {
		db,
		found,
		told: session?.told(version.form) ?? {},
		older: version !== current,
		open: takesAnswers(found, today()),
		posted,
		given,
		move: fieldOf(fields, 'move') ?? 'continue',
		from: fieldOf(fields, 'step') ?? '',
		typed: typedFrom(found.form, fields),
		returning: fieldOf(fields, 'returning') !== undefined,
		code: asksForCode(found.entry) ? (fieldOf(fields, 'code') ?? '').slice(0, 100) : '',
		resume: readDraftCode(fieldOf(fields, 'resume') ?? '')
	};
}

/** A step with everything that goes along to the next one. */
function shownAt(journey: Journey, step: string, more: Partial<ShownStep> = {}): Moved {
	const { given, typed, returning, code, resume, found, older } = journey;
	return {
		to: 'step',
		shown: {
			step,
			typed,
			issues: [],
			// The journey's first POST mints the submission key; going back does not change it (decision D10).
			key: given || randomUUID(),
			returning,
			appeared: [],
			...(code ? { code } : {}),
			...(resume ? { resume } : {}),
			...(older ? { older: { version: found.formVersion, form: found.form } } : {}),
			...more
		}
	};
}

const nameOf = (step: Step): string => (step.kind === 'check' ? 'check' : step.page.id);

const firstPage = ({ found: { form } }: Journey): string => pagesOf(form, {})[0]?.id ?? 'check';

const checked = ({ db, found, code, posted }: Journey) =>
	checkCode(db, found.id, code, posted.address ?? 'unknown');

/** A move on the step that asks for the code. Without one, those who may go on without it do. */
async function moveAtCode(journey: Journey): Promise<Moved> {
	const { found, move, from, returning, code } = journey;
	if (move === 'stay' || from !== codeStep) return shownAt(journey, codeStep);
	if (code.trim() !== '' || needsCode(found.entry)) {
		const standing = await checked(journey);
		if (typeof standing === 'string') return shownAt(journey, codeStep, { codeIssue: standing });
	}
	return shownAt(journey, returning ? 'check' : firstPage(journey), { returning: false });
}

/** The earlier of two days; nothing can be gone on with after the last day to answer. */
const earliest = (day: string, other: string | null): string => (other !== null && other < day ? other : day);

/** Keeps the answers so far under a code, and shows it, the only time. */
async function save(journey: Journey, step: string): Promise<Moved> {
	const { db, found, typed, given, code, resume } = journey;
	const key = given || randomUUID();
	const version = found.formVersion;
	const saved = await saveDraft(
		db,
		found.id,
		{ typed, step, key, version, ...(code ? { code } : {}) },
		resume
	);
	if (!saved) return refused(413);
	return shownAt(journey, step, {
		key,
		resume: saved.code,
		saved: { lastDay: earliest(saved.lastDay, found.closesOn) }
	});
}

/** Goes on with answers that were saved. */
async function takeUp(journey: Journey): Promise<Moved> {
	const { db, resume, posted } = journey;
	const missing = (fieldOf(posted.fields, 'resume') ?? '').trim() === '';
	const draft = resume ? await findDraft(db, journey.found.id, resume) : undefined;
	const found = draft && (await atVersion(db, journey.found, String(draft.version)));
	if (!draft || !resume || !found)
		return shownAt(journey, firstPage(journey), { resumeIssue: missing ? 'missing' : 'unknown' });
	const typed = typedFrom(found.form, fieldsOf(draft.typed));
	const stands = walk(found.form, typed, draft.step, 'stay');
	const there = { ...journey, found, older: found !== journey.found };
	return shownAt(there, stands?.to === 'step' ? nameOf(stands.step) : firstPage(there), {
		typed,
		key: draft.key,
		code: draft.code,
		returning: false
	});
}

/** What was typed, as a form would send it. */
function fieldsOf(typed: Typed): URLSearchParams {
	const fields = new URLSearchParams();
	for (const [name, values] of Object.entries(typed))
		for (const value of [values].flat()) fields.append(`a.${name}`, value);
	return fields;
}

const channelOf = ({ posted, code }: Journey): Channel =>
	posted.session
		? posted.session.atHome
			? 'web'
			: 'class'
		: posted.kiosk
			? 'kiosk'
			: code.trim() === ''
				? 'web'
				: 'code';

/** Sends answers that came without a code. What was taken while it was open stays taken, asked again after closing. */
const sendOpen = (journey: Journey, input: SubmitInput) =>
	journey.open ? submitAnswers(journey.db, input) : outcomeOfEarlier(journey.db, input);

/** Whether a code that has been used was used by this very sending, now or before. */
async function spentIssue({ db }: Journey, input: SubmitInput) {
	const earlier = await outcomeOfEarlier(db, input);
	return earlier === 'closed' ? { codeIssue: 'spent' as const } : earlier;
}

/** Sends answers with a code; an issue of the code means that nothing was taken. */
async function sendWithCode(journey: Journey, input: SubmitInput) {
	const { db, open } = journey;
	const earlier = await outcomeOfEarlier(db, input);
	if (!open || earlier !== 'closed') return earlier;
	const standing = await checked(journey);
	if (standing === 'spent') return spentIssue(journey, input);
	if (typeof standing === 'string') return { codeIssue: standing };
	const outcome = await submitWithCode(db, input, standing.hash);
	if (outcome === 'code-spent') return spentIssue(journey, input);
	if (outcome === 'code-unknown') return { codeIssue: 'unknown' as const };
	return outcome;
}

async function send(journey: Journey, answers: Answers): Promise<Moved> {
	const { db, found, told, given, posted, code, resume } = journey;
	const input: SubmitInput = {
		consultationId: found.id,
		version: found.formVersion,
		...splitContacts(found.form, { ...answers, ...told }),
		key: given ?? '',
		language: posted.lang,
		channel: channelOf(journey)
	};
	const withCode = asksForCode(found.entry) && code.trim() !== '';
	const result = await (withCode ? sendWithCode : sendOpen)(journey, input);
	if (typeof result === 'object') return shownAt(journey, codeStep, { ...result, returning: true });
	if (result === 'conflict') return refused(409);
	if (result === 'closed') return refused(410);
	if (resume) await deleteDraft(db, found.id, resume);
	return { to: 'sent', first: result === 'accepted' };
}

/**
 * One move of a respondent through a form, or the sending of it, from the posted fields.
 * Statuses: 400 no such move, 404 no such form, 409 the key has been used for other answers, 410 not open,
 * 413 too much to be saved.
 */
export async function moveThrough(db: Database, posted: Posted): Promise<Moved> {
	const found = await findForSubmission(db, posted.slug);
	if (!found || !isPublic(found.state)) return refused(404);
	const journey = await readJourney(db, found, posted);
	if (!journey) return refused(400);
	const { open, given, move, from, typed, returning, code } = journey;
	const { form, entry } = journey.found;
	const notNow = refused(open ? 400 : 410);

	if (open && move === 'resume' && !posted.kiosk) return takeUp(journey);
	const lacksCode = needsCode(entry) && code.trim() === '';
	if (asksForCode(entry) && (from === codeStep || lacksCode)) return open ? moveAtCode(journey) : notNow;
	const shown = fieldOf(posted.fields, 'shown')?.split(' ');
	const saving = move === 'save' && !posted.kiosk;
	const outcome = walk(form, typed, from, saving ? 'stay' : move, { returning, shown });
	if (!outcome) return notNow;
	if (outcome.to === 'step') {
		if (!open) return notNow;
		if (saving) return save(journey, nameOf(outcome.step));
		const { step, typed: now, issues, appeared = [] } = outcome;
		return shownAt(journey, nameOf(step), {
			typed: now,
			issues,
			appeared,
			returning: step.kind === 'page' && move !== 'back' && (returning || move.startsWith('change:'))
		});
	}
	// Every page before this one handed out the key; without it the same sending could count twice.
	return given ? send(journey, outcome.answers) : notNow;
}
