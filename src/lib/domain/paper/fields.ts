import type { Form } from '../consultations/form.ts';
import { rowField } from '../questions/matrix.ts';
import { otherField } from '../questions/other.ts';
import { isAnswerable, type AnswerableQuestion } from '../questions/register.ts';
import { pointsOf } from '../questions/scale.ts';
import type { LocalText } from '../text/text.ts';
import { letterOf } from './letters.ts';

/** How one field is typed in: a letter, several, letters in order, or what was written. */
export type Typing = 'one' | 'several' | 'order' | 'words' | 'lines' | 'number' | 'date';

/** One field of a sheet, in the order of the paper. */
export type PaperField = {
	/** The answer's field. */
	name: string;
	typing: Typing;
	/** The row of a matrix, or the option that has room for own words. */
	part?: LocalText;
	choices: { letter: string; id: string; label: LocalText }[];
};
export type PaperQuestion = { question: AnswerableQuestion; number: number; fields: PaperField[] };

type Option = { id: string; label: LocalText };

const lettered = (options: readonly Option[]): PaperField['choices'] =>
	options.map(({ id, label }, index) => ({ letter: letterOf(index), id, label }));

/** The room for own words beside an option that has some. */
const ownWords = (id: string, options: readonly (Option & { other?: true | undefined })[]): PaperField[] =>
	options
		.filter(({ other }) => other)
		.slice(0, 1)
		.map(({ label }) => ({ name: otherField(id), typing: 'words', part: label, choices: [] }));

const chosen = (typing: Typing, name: string, options: readonly Option[]): PaperField => ({
	name,
	typing,
	choices: lettered(options)
});
const written =
	(typing: Typing) =>
	(question: { id: string }): PaperField[] => [{ name: question.id, typing, choices: [] }];

/** Each type of question as it is typed in from paper. */
const kinds: {
	[Type in AnswerableQuestion['type']]: (
		question: Extract<AnswerableQuestion, { type: Type }>
	) => PaperField[];
} = {
	single: ({ id, options }) => [chosen('one', id, options), ...ownWords(id, options)],
	multiple: ({ id, options }) => [chosen('several', id, options), ...ownWords(id, options)],
	picture: ({ id, options, most }) => [chosen(most > 1 ? 'several' : 'one', id, options)],
	district: ({ id, options }) => [chosen('one', id, options)],
	scale: (question) => [chosen('one', question.id, pointsOf(question))],
	matrix: (question) =>
		question.rows.map((row) => ({
			...chosen('one', rowField(question.id, row.id), pointsOf(question)),
			part: row.label
		})),
	ranking: ({ id, options }) => [chosen('order', id, options)],
	number: written('number'),
	date: written('date'),
	shortText: written('words'),
	longText: written('lines'),
	contact: written('words')
};

const fieldsOf = (question: AnswerableQuestion): PaperField[] =>
	(kinds[question.type] as (question: AnswerableQuestion) => PaperField[])(question);

/** Every question of a sheet in the order of the paper, numbered as printed; pages of advice ask nothing. */
export const paperQuestions = ({ pages }: Form): PaperQuestion[] =>
	pages
		.filter(({ exit }) => !exit)
		.flatMap((page) => page.questions.filter(isAnswerable))
		.map((question, index) => ({ question, number: index + 1, fields: fieldsOf(question) }));
