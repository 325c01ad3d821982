import { answerableOf, type Form } from '../consultations/form.ts';
import { wayOf } from '../journey/journey.ts';
import { together, type Answers, type Issue, type Raw } from '../questions/common.ts';
import {
	countingsOf,
	fieldsOf,
	isAnswerable,
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

/** One question's answers, and what is wrong with them; each part that must be answered and is not is one issue. */
function readQuestion(question: AnswerableQuestion, raw: Raw): Validated {
	const read = readAnswer(question, raw);
	const missing =
		isRequired(question) && read.issues.length === 0
			? countingsOf(question).filter(({ id }) => read.answers[id] === undefined)
			: [];
	return {
		answers: read.answers,
		issues: [
			...read.issues.map(({ field, ...issue }): Issue => ({
				question: question.id,
				...issue,
				...(field === undefined || field === question.id ? {} : { field })
			})),
			...missing.map(({ id }): Issue => ({
				question: question.id,
				code: 'required',
				...(id === question.id ? {} : { field: id })
			}))
		]
	};
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
	const read = questions.map((question) => readQuestion(question, raw));
	return { answers: together(read).answers, issues: read.flatMap(({ issues }) => issues) };
}

/** The whole form at once, as the API takes it: only what is on the way; a key that is no field is an issue (`unknown-question`). */
export function validateAnswers(form: Form, values: Record<string, unknown>): Validated & { ends?: true } {
	const questions = answerableOf(form);
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
