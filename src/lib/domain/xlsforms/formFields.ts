import { questionsOf, type Form } from '../consultations/form.ts';
import { rowField } from '../questions/matrix.ts';
import { otherField, otherFields } from '../questions/other.ts';
import type { Question } from '../questions/register.ts';
import { pointsOf } from '../questions/scale.ts';
import type { KnownField, Lookup } from './fields.ts';

const among = (options: readonly { id: string }[]): Pick<KnownField, 'choice'> => ({
	choice: (name) => (options.some(({ id }) => id === name) ? name : undefined)
});

type Of<Type extends Question['type']> = Extract<Question, { type: Type }>;
type Fields<Type extends Question['type']> = (question: Of<Type>) => KnownField[];

const chosen =
	(holds: 'one' | 'several') =>
	({ id, options }: { id: string; options: readonly { id: string }[] }): KnownField[] => [
		{ field: id, holds, ...among(options) }
	];
const ownWords = (question: Of<'single' | 'multiple'>): KnownField[] =>
	otherFields(question).map(() => ({ field: otherField(question.id), holds: 'text' }));
const written = ({ id }: Question): KnownField[] => [{ field: id, holds: 'text' }];

/** The answers to a question that an expression of XLSForm's can name. */
const fieldsOf: { [Type in Question['type']]: Fields<Type> } = {
	info: () => [],
	single: (question) => [...chosen('one')(question), ...ownWords(question)],
	multiple: (question) => [...chosen('several')(question), ...ownWords(question)],
	district: chosen('one'),
	picture: (question) => chosen(question.most > 1 ? 'several' : 'one')(question),
	ranking: chosen('several'),
	scale: (question) => chosen('one')({ id: question.id, options: pointsOf(question) }),
	faces: (question) => chosen('one')({ id: question.id, options: pointsOf(question) }),
	matrix: (question) =>
		question.rows.flatMap(({ id }) =>
			chosen('one')({ id: rowField(question.id, id), options: pointsOf(question) })
		),
	number: ({ id, integer }) => [{ field: id, holds: 'number', integer }],
	date: ({ id }) => [{ field: id, holds: 'date' }],
	shortText: written,
	longText: written,
	contact: written
};

const fieldsOfQuestion = (question: Question): KnownField[] =>
	(fieldsOf[question.type] as (question: Question) => KnownField[])(question);

/** The answers of a form as expressions name them. */
export function fieldsOfForm(form: Form): { lookup: Lookup; names: Set<string> } {
	const known = new Map(
		questionsOf(form)
			.flatMap(fieldsOfQuestion)
			.map((one) => [one.field, one])
	);
	return { lookup: (name) => known.get(name) ?? 'unknown', names: new Set(known.keys()) };
}
