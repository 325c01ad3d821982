import type { Answers, Issue } from '#lib/domain/questions/common.ts';
import { isAnswerable, type AnswerableQuestion } from '#lib/domain/questions/register.ts';
import { answerableOf, type Form } from '#lib/domain/consultations/form.ts';
import { readAnswers } from '#lib/domain/answers/validate.ts';
import type { Fields } from '../forms/read.ts';
import {
	nextStep,
	previousStep,
	questionsOnTheWay,
	stepNamed,
	type Step
} from '#lib/domain/journey/journey.ts';

/** What a respondent has typed, by question: kept as typed, and sent along hidden on every later page. */
export type Typed = Record<string, string | string[]>;

export type Walk =
	{ to: 'step'; step: Step; typed: Typed; issues: Issue[] } | { to: 'send'; answers: Answers; typed: Typed };

const prefix = 'a.';

/** The typed values of a form's questions; NUL cannot be shown or stored and is an issue where it stands. */
export function typedFrom(form: Form, data: Fields): Typed {
	const typed: Typed = {};
	for (const question of answerableOf(form)) {
		const values = [...data.getAll(prefix + question.id)].map((value) =>
			typeof value === 'string' ? value : '\u0000'
		);
		if (question.type === 'multiple') {
			const chosen = values.filter((value) => value !== '');
			if (chosen.length) typed[question.id] = chosen;
		} else if (values.length === 1 && values[0]) typed[question.id] = values[0];
		else if (values.length > 1) typed[question.id] = values;
	}
	return typed;
}

const pageQuestions = (step: Step): AnswerableQuestion[] =>
	step.kind === 'page' ? step.page.questions.filter(isAnswerable) : [];

/** The first page with a fault in the whole form, or undefined. */
function firstFault(form: Form, typed: Typed, answers: Answers): { step: Step; issues: Issue[] } | undefined {
	for (const { id } of form.pages) {
		const step = stepNamed(form, answers, id);
		if (!step) continue;
		const { issues } = readAnswers(pageQuestions(step), typed);
		if (issues.length) return { step, issues };
	}
	return undefined;
}

/** Without the answer to one question: a chosen radio button cannot be let go of by itself. */
const without = (typed: Typed, question: string): Typed =>
	Object.fromEntries(Object.entries(typed).filter(([id]) => id !== question));

/**
 * One move through the form, decided on the server from what was sent: `continue`, `back`, `change:<page>`,
 * `clear:<question>`, `send`, or `stay` (another language). `returning`: one came from the check and goes back there.
 * Undefined when the request names a page or move that this form does not have.
 */
export function walk(
	form: Form,
	typed: Typed,
	from: string,
	move: string,
	returning = false
): Walk | undefined {
	const { answers, issues: allIssues } = readAnswers(answerableOf(form), typed);
	const step = stepNamed(form, answers, from);
	if (!step) return undefined;
	if (move === 'stay') return { to: 'step', step, typed, issues: [] };
	if (move === 'back') return { to: 'step', step: previousStep(form, answers, step), typed, issues: [] };
	if (move.startsWith('change:')) {
		const target = stepNamed(form, answers, move.slice('change:'.length));
		return target && { to: 'step', step: target, typed, issues: [] };
	}
	if (move.startsWith('clear:'))
		return { to: 'step', step, typed: without(typed, move.slice('clear:'.length)), issues: [] };
	if (move === 'continue') {
		const { issues } = readAnswers(pageQuestions(step), typed);
		if (issues.length) return { to: 'step', step, typed, issues };
		const next: Step = returning ? { kind: 'check' } : nextStep(form, answers, step);
		return { to: 'step', step: next, typed, issues: [] };
	}
	if (move !== 'send' || step.kind !== 'check') return undefined;
	const fault = allIssues.length ? firstFault(form, typed, answers) : undefined;
	if (fault) return { to: 'step', typed, ...fault };
	return { to: 'send', answers: readAnswers(questionsOnTheWay(form, answers), typed).answers, typed };
}
