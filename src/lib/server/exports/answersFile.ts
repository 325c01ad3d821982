import { csvOf } from './csv.ts';

/** Raw answers that a registrar hands out: in random order, without ids, texts apart from the answers. */
export type AnswersFile = {
	question: string | null;
	answers: readonly Record<string, unknown>[];
	texts: readonly { field: string; text: string }[];
};

const plain = (value: unknown): string | number | boolean =>
	typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
		? value
		: JSON.stringify(value);

/** One row a field: `answer` numbers the answers of the file, and is empty for texts, which belong to none. */
export const answersCsv = (_slug: string, { answers, texts }: AnswersFile): string =>
	csvOf(
		['answer', 'field', 'value'],
		[
			...answers.flatMap((answer, index) =>
				Object.entries(answer).map(([field, value]) => ({ answer: index + 1, field, value: plain(value) }))
			),
			...texts.map(({ field, text }) => ({ answer: null, field, value: text }))
		]
	);

export const answersJson = (slug: string, { question, answers, texts }: AnswersFile): string =>
	`${JSON.stringify({ consultation: slug, question, answers, texts }, null, '\t')}\n`;
