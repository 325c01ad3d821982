import { readAnswers } from '#lib/domain/answers/validate.ts';
import { answerableOf, type Form } from '#lib/domain/consultations/form.ts';
import {
	lastStep,
	nextStep,
	pageAfter,
	pagesOf,
	previousStep,
	questionsOnTheWay,
	stepNamed,
	type Step
} from '#lib/domain/journey/journey.ts';
import type { Answers, Issue } from '#lib/domain/questions/common.ts';
import { fieldsOf, isAnswerable, type AnswerableQuestion } from '#lib/domain/questions/register.ts';
import type { Fields } from '../forms/read.ts';

/** What a respondent has typed, by field: kept as typed, and sent along hidden on every later page. */
export type Typed = Record<string, string | string[]>;

export type Walk =
	| {
			to: 'step';
			step: Step;
			typed: Typed;
			issues: Issue[];
			/** Questions that an answer has brought onto the page one is still on. */
			appeared?: string[];
	  }
	| { to: 'send'; answers: Answers; typed: Typed };

const prefix = 'a.';

/** The typed values of a form's fields; NUL cannot be shown or stored and is an issue where it stands. */
export function typedFrom(form: Form, data: Fields): Typed {
	// Read through once: looking each field up by itself takes time with the square of a form's length.
	const given = new Map<string, string[]>();
	for (const [name, value] of data) {
		const text = typeof value === 'string' ? value : '\u0000';
		const others = given.get(name);
		if (others) others.push(text);
		else given.set(name, [text]);
	}
	const typed: Typed = {};
	for (const { name, many } of answerableOf(form).flatMap(fieldsOf)) {
		const values = given.get(prefix + name) ?? [];
		if (many) {
			const chosen = values.filter((value) => value !== '');
			if (chosen.length) typed[name] = chosen;
		} else if (values.length === 1 && values[0]) typed[name] = values[0];
		else if (values.length > 1) typed[name] = values;
	}
	return typed;
}

const pageQuestions = (step: Step): AnswerableQuestion[] =>
	step.kind === 'page' ? step.page.questions.filter(isAnswerable) : [];

/** Answers to what is asked on the way; each question is read by itself, so the others take nothing along. */
function onTheWay(form: Form, answers: Answers): Answers {
	const kept: Answers = {};
	for (const { name } of questionsOnTheWay(form, answers).flatMap(fieldsOf)) {
		const answer = answers[name];
		if (answer !== undefined) kept[name] = answer;
	}
	return kept;
}

/** The first page on the way with a fault, or undefined. */
function firstFault(form: Form, typed: Typed, answers: Answers): { step: Step; issues: Issue[] } | undefined {
	for (const page of pagesOf(form, answers)) {
		const { issues } = readAnswers(page.questions.filter(isAnswerable), typed);
		const step = issues.length ? stepNamed(form, answers, page.id) : undefined;
		if (step) return { step, issues };
	}
	return undefined;
}

/** Without the answer to one question: a chosen radio button cannot be let go of by itself. */
function without(form: Form, typed: Typed, question: string): Typed {
	const fields = answerableOf(form)
		.filter(({ id }) => id === question)
		.flatMap(fieldsOf)
		.map(({ name }) => name);
	return Object.fromEntries(Object.entries(typed).filter(([name]) => !fields.includes(name)));
}

export type WalkOptions = {
	/** One came from the check to change an answer, and goes back there. */
	returning?: boolean;
	/** The questions that stood on the page that was sent; all of them when nobody says. */
	shown?: readonly string[] | undefined;
};

function onwards(form: Form, typed: Typed, answers: Answers, step: Step, options: WalkOptions): Walk {
	const { returning = false, shown } = options;
	const here = pageQuestions(step);
	const appeared = shown ? here.map(({ id }) => id).filter((id) => !shown.includes(id)) : [];
	const asked = here.filter(({ id }) => !appeared.includes(id));
	const { issues } = readAnswers(asked, typed);
	if (issues.length || appeared.length) return { to: 'step', step, typed, issues, appeared };
	const next = returning ? lastStep(form, answers) : nextStep(form, answers, step);
	return { to: 'step', step: next, typed, issues: [] };
}

/**
 * One move through the form, decided on the server from what was sent: `continue`, `back`, `change:<page>`,
 * `clear:<question>`, `send`, or `stay` (another language).
 * Undefined when the request names a page or move that this form does not have.
 */
export function walk(
	form: Form,
	typed: Typed,
	from: string,
	move: string,
	options: WalkOptions = {}
): Walk | undefined {
	const { answers, issues: allIssues } = readAnswers(answerableOf(form), typed);
	// Other answers on the page may have taken it off the way: then one goes on from where it was.
	const step =
		stepNamed(form, answers, from) ??
		(form.pages.some(({ id }) => id === from) ? pageAfter(form, answers, from) : undefined);
	if (!step) return undefined;
	if (move === 'stay') return { to: 'step', step, typed, issues: [] };
	if (move === 'back') return { to: 'step', step: previousStep(form, answers, step), typed, issues: [] };
	if (move.startsWith('change:')) {
		const target = stepNamed(form, answers, move.slice('change:'.length));
		return target && { to: 'step', step: target, typed, issues: [] };
	}
	if (move.startsWith('clear:'))
		return { to: 'step', step, typed: without(form, typed, move.slice('clear:'.length)), issues: [] };
	if (move === 'continue') return onwards(form, typed, answers, step, options);
	if (move !== 'send' || step.kind !== 'check') return undefined;
	const fault = allIssues.length ? firstFault(form, typed, answers) : undefined;
	if (fault) return { to: 'step', typed, ...fault };
	const sent = onTheWay(form, answers);
	// A sheet with nothing on it would count as somebody who took part.
	return Object.keys(sent).length === 0
		? { to: 'step', step, typed, issues: [{ question: '', code: 'nothing-answered' }] }
		: { to: 'send', answers: sent, typed };
}
