import { formFor } from './variants.ts';
import { schoolYears } from './schoolYears.ts';
import type { Form } from '../consultations/form.ts';
import { pointsOf } from '../questions/scale.ts';
import { backgroundOf, type Question } from '../questions/register.ts';
import { piecesOf } from '../text/inserts.ts';
import { passageOf, type LocalText, type Passage } from '../text/text.ts';

type Worded = { label: LocalText; hint?: LocalText | undefined };

const wordsOf = ({ label, hint }: Worded): LocalText[] => (hint ? [label, hint] : [label]);

/** What there is to choose from or to rate, as it stands below a question. */
function choicesOf(question: Question): Worded[] {
	const rows: Worded[] = 'rows' in question ? question.rows : [];
	if ('points' in question) return [...rows, ...pointsOf(question)];
	return 'options' in question ? question.options : rows;
}

/** A question's texts in the order in which they are read. */
export function textsOf(question: Question): LocalText[] {
	const why = backgroundOf(question)?.why;
	return [
		question.label,
		...('hint' in question && question.hint ? [question.hint] : []),
		...('text' in question && question.text ? [question.text] : []),
		...(why ? [why] : []),
		...choicesOf(question).flatMap(wordsOf)
	];
}

/** A text as it is heard, whatever spaces and lines it is written with. */
export const heard = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a text is the same for everybody: one that names an earlier answer cannot be recorded. */
const isFixed = ({ text }: Passage): boolean => piecesOf(text).every((piece) => 'text' in piece);

/** Every text of a form that can be recorded in a language, in reading order, each once; none of those that are shown in another. */
export function recordable(form: Form, lang: string): string[] {
	const passages = form.pages
		.flatMap(({ questions }) => questions)
		.flatMap(textsOf)
		.map((text) => passageOf(text, lang, []))
		.filter((passage) => passage.lang === lang && isFixed(passage));
	return [...new Set(passages.map(({ text }) => heard(text)))];
}

/** The same of all school years, and of the form as others meet it. */
export const recordableOfAll = (form: Form, lang: string): string[] => [
	...new Set(
		[form, ...schoolYears.map((which) => formFor(form, which))].flatMap((one) => recordable(one, lang))
	)
];
