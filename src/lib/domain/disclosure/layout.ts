import {
	orderedKinds,
	sensitiveKinds,
	type Answer,
	type Background,
	type Counting
} from '../questions/common.ts';
import { backgroundOf, countingsOf, type AnswerableQuestion } from '../questions/register.ts';
import { answerableOf, type Form } from '../consultations/form.ts';
import type { LocalText } from '../text/text.ts';
import { ANSWERED, NOT_ANSWERED, REST } from './document.ts';

/** One countable thing: an answer, an option, "not answered" or "everybody else". */
export type Slot = { id: string; label?: LocalText; kind: 'answer' | 'answered' | 'notAnswered' | 'rest' };

/** A question as it is counted. `each`: a slot per option plus "not answered", which all its options share. */
export type CountedQuestion = {
	/** The field it is counted from: the question's id, or one part of it (a matrix's row). */
	id: string;
	question: AnswerableQuestion;
	/** The part's own words, where it is one. */
	label?: LocalText;
	counting: 'one' | 'each' | 'answered';
	slots: Slot[];
	ordered: boolean;
	/** Slots that stand outside the order: "don't know" and "not answered". */
	outside: number[];
	/** Slot ids of an answer; a number below the form's first band has none and counts as not answered. */
	idsOf: (answer: Answer) => string[];
};

/** A background as results are broken down by it; one per option where several may be chosen (they intersect). */
export type Breakdown = {
	id: string;
	question: AnswerableQuestion;
	background: Background;
	sensitive: boolean;
	option?: { id: string; label: LocalText };
	/** Two other breakdowns, by index, whose groups it crosses: group g of one and h of two is group g · (groups of two) + h. */
	crossed?: { of: [number, number] };
	groups: Slot[];
	ordered: boolean;
	outside: number[];
};

/** Two breakdowns, by id, that are to be shown crossed. */
export type Crossing = readonly [string, string];

export type Layout = { questions: CountedQuestion[]; breakdowns: Breakdown[] };

const notAnswered: Slot = { id: NOT_ANSWERED, kind: 'notAnswered' };
const asSlots = (categories: { id: string; label: LocalText }[]): Slot[] =>
	categories.map(({ id, label }) => ({ id, label, kind: 'answer' }));

function countedQuestion(question: AnswerableQuestion, counting: Counting): CountedQuestion {
	const own = { id: counting.id, question, ...(counting.label ? { label: counting.label } : {}) };
	if (counting.kind === 'answered')
		return {
			...own,
			counting: 'answered',
			slots: [{ id: ANSWERED, kind: 'answered' }, notAnswered],
			ordered: false,
			outside: [1],
			idsOf: () => [ANSWERED]
		};
	const slots = [...asSlots(counting.categories), notAnswered];
	const last = slots.length - 1;
	if (counting.kind === 'each')
		return { ...own, counting: 'each', slots, ordered: false, outside: [last], idsOf: counting.of };
	const apart = [...slots.keys()].filter((at) => counting.apart.includes(slots[at]!.id));
	return {
		...own,
		counting: 'one',
		slots,
		ordered: counting.ordered,
		outside: [...apart, last],
		idsOf: (answer) => [counting.of(answer) ?? NOT_ANSWERED]
	};
}

function breakdownsOf(question: AnswerableQuestion): Breakdown[] {
	const background = backgroundOf(question);
	if (!background || !('options' in question)) return [];
	const sensitive = background.sensitive ?? sensitiveKinds.has(background.kind);
	const common = { question, background, sensitive: sensitive || sensitiveKinds.has(background.kind) };
	if (question.type !== 'multiple') {
		const groups = [...asSlots(question.options), notAnswered];
		const ordered = orderedKinds.has(background.kind);
		return [{ ...common, id: question.id, groups, ordered, outside: [groups.length - 1] }];
	}
	return question.options.map(({ id, label }) => ({
		...common,
		id: `${question.id}:${id}`,
		option: { id, label },
		groups: [
			{ id, label, kind: 'answer' },
			{ id: REST, kind: 'rest' }
		],
		ordered: false,
		outside: []
	}));
}

export const crossingId = ([one, two]: Crossing): string => `${one}*${two}`;

function crossedBreakdown(breakdowns: readonly Breakdown[], crossing: Crossing): Breakdown[] {
	const [one, two] = crossing.map((id) => breakdowns.findIndex((breakdown) => breakdown.id === id)) as [
		number,
		number
	];
	const [rows, across] = [breakdowns[one], breakdowns[two]];
	if (!rows || !across) return [];
	return [
		{
			id: crossingId(crossing),
			question: rows.question,
			background: rows.background,
			sensitive: rows.sensitive || across.sensitive,
			crossed: { of: [one, two] },
			groups: rows.groups.flatMap((row) =>
				across.groups.map((other): Slot => ({ id: `${row.id}*${other.id}`, kind: 'answer' }))
			),
			ordered: false,
			outside: []
		}
	];
}

/**
 * How a form is counted: its questions, and its background questions as breakdowns, in the form's order; after them the
 * crossings that are planned.
 */
export function layoutOf(form: Form, crossings: readonly Crossing[] = []): Layout {
	const all = answerableOf(form);
	const breakdowns = all.flatMap(breakdownsOf);
	return {
		questions: all
			.filter((question) => !backgroundOf(question))
			.flatMap((question) => countingsOf(question).map((counting) => countedQuestion(question, counting))),
		breakdowns: [...breakdowns, ...crossings.flatMap((crossing) => crossedBreakdown(breakdowns, crossing))]
	};
}
