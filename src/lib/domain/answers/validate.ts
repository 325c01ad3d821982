import type { Answers, Issue } from '../questions/common.ts';
import { readAnswer, type AnswerableQuestion } from '../questions/register.ts';
import { answerableOf, type Form } from '../consultations/form.ts';

export type Validated = { answers: Answers; issues: Issue[] };

/**
 * Reads raw values of the given questions. Answers that fail are left out and named in `issues`.
 * Issues: those of the question's type, and `required` (a background question is never required).
 */
export function readAnswers(
	questions: readonly AnswerableQuestion[],
	raw: Record<string, unknown>
): Validated {
	const answers: Answers = {};
	const issues: Issue[] = [];
	for (const question of questions) {
		const read = readAnswer(question, Object.hasOwn(raw, question.id) ? raw[question.id] : undefined);
		const isBackground = 'background' in question && question.background !== undefined;
		if (read.issue) issues.push({ question: question.id, ...read.issue });
		else if (read.answer !== undefined) answers[question.id] = read.answer;
		else if (question.required && !isBackground) issues.push({ question: question.id, code: 'required' });
	}
	return { answers, issues };
}

/** The whole form at once, as the API takes it: a key that is no question of the form is an issue (`unknown-question`). */
export function validateAnswers(form: Form, raw: Record<string, unknown>): Validated {
	const questions = answerableOf(form);
	const known = new Set(questions.map(({ id }) => id));
	const result = readAnswers(questions, raw);
	const strangers = Object.keys(raw).filter((key) => !known.has(key));
	return {
		answers: result.answers,
		issues: [
			...strangers.map((question): Issue => ({ question, code: 'unknown-question' })),
			...result.issues
		]
	};
}
