import { answerableOf, type Form } from '../consultations/form.ts';
import { wayOf } from '../journey/journey.ts';
import type { Answers, Issue, Raw, Read } from '../questions/common.ts';
import {
	countingsOf,
	fieldsOf,
	isAnswerable,
	isFromSession,
	isRequired,
	readAnswer,
	type AnswerableQuestion
} from '../questions/register.ts';

export type Validated = { answers: Answers; issues: Issue[] };

/** Values by field; what every object has by itself is no field. */
export const rawOf =
	(values: Record<string, unknown>): Raw =>
	(field) =>
		Object.hasOwn(values, field) ? values[field] : undefined;

/** What is wrong with one question's answers; each part that must be answered and is not is one issue. */
function issuesOf(question: AnswerableQuestion, { answers, issues }: Read): Issue[] {
	if (issues.length > 0)
		return issues.map(({ field, ...issue }) => ({
			question: question.id,
			...issue,
			...(field === undefined || field === question.id ? {} : { field })
		}));
	if (!isRequired(question)) return [];
	return countingsOf(question)
		.filter(({ id }) => answers[id] === undefined)
		.map(({ id }) => ({
			question: question.id,
			code: 'required',
			...(id === question.id ? {} : { field: id })
		}));
}

/**
 * Reads raw values of the given questions. Answers that fail are left out and named in `issues`.
 * Issues: those of the question's type, and `required` (a background question is never required).
 */
export function readAnswers(
	questions: readonly AnswerableQuestion[],
	values: Record<string, unknown>
): Validated {
	const raw = rawOf(values);
	const answers: Answers = {};
	const issues: Issue[] = [];
	for (const question of questions) {
		const read = readAnswer(question, raw);
		Object.assign(answers, read.answers);
		issues.push(...issuesOf(question, read));
	}
	return { answers, issues };
}

/** The whole form at once, as the API takes it: only what is on the way; a key that is no field is an issue (`unknown-question`). */
export function validateAnswers(form: Form, values: Record<string, unknown>): Validated & { ends?: true } {
	// What a class session says is nobody else's to answer.
	const questions = answerableOf(form).filter((question) => !isFromSession(question));
	const known = new Set(questions.flatMap((question) => fieldsOf(question).map(({ name }) => name)));
	const { pages, exit } = wayOf(form, readAnswers(questions, values).answers);
	const { answers, issues } = readAnswers(
		pages.flatMap((page) => page.questions.filter(isAnswerable)),
		values
	);
	const strangers = Object.keys(values).filter((key) => !known.has(key));
	return {
		answers,
		issues: [...strangers.map((question): Issue => ({ question, code: 'unknown-question' })), ...issues],
		// The answers lead to advice, where nothing is sent.
		...(exit ? { ends: true as const } : {})
	};
}
