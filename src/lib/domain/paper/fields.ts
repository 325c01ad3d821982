import { withoutSession } from '../classes/asked.ts';
import type { Form } from '../consultations/form.ts';
import { otherField } from '../questions/other.ts';
import type { PaperOption, PaperShape } from '../questions/paper.ts';
import { isAnswerable, onPaper, type AnswerableQuestion } from '../questions/register.ts';
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

const chosen = (typing: Typing, name: string, options: readonly PaperOption[]): PaperField => ({
	name,
	typing,
	choices: options.map(({ id, label }, index) => ({ letter: letterOf(index), id, label }))
});
const written = (typing: Typing, { field }: { field: string }): PaperField[] => [
	{ name: field, typing, choices: [] }
];

/** The line for own words beside an option that has one. */
const ownWords = (field: string, options: readonly PaperOption[]): PaperField[] =>
	options
		.filter(({ other }) => other)
		.slice(0, 1)
		.map(({ label }) => ({ name: otherField(field), typing: 'words', part: label, choices: [] }));

type Points = { points: PaperOption[]; apart?: PaperOption | undefined };
/** What is ticked on a scale, in the order of its letters: what stands apart comes last. */
const columnsOf = ({ points, apart }: Points): PaperOption[] => [...points, ...(apart ? [apart] : [])];

function fieldsOf(shape: PaperShape): PaperField[] {
	switch (shape.kind) {
		case 'reading':
			return [];
		case 'boxes':
			return [
				chosen(shape.many ? 'several' : 'one', shape.field, shape.options),
				...ownWords(shape.field, shape.options)
			];
		case 'scale':
			return [chosen('one', shape.field, columnsOf(shape))];
		case 'rows':
			return shape.rows.map(({ field, label }) => ({
				...chosen('one', field, columnsOf(shape)),
				part: label
			}));
		case 'places':
			return [chosen('order', shape.field, shape.options)];
		case 'number':
			return written('number', shape);
		case 'day':
			return written('date', shape);
		case 'lines':
			return written('lines', shape);
		case 'line':
		case 'contact':
			return written('words', shape);
	}
}

/** Every question of a sheet in the order of the paper, numbered as printed; pages of advice ask nothing. */
export const paperQuestions = (form: Form): PaperQuestion[] =>
	withoutSession(form)
		.pages.filter(({ exit }) => !exit)
		.flatMap((page) => page.questions.filter(isAnswerable))
		.map((question, index) => ({ question, number: index + 1, fields: fieldsOf(onPaper(question)) }));
