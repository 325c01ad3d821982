import { withoutSession } from '../classes/asked.ts';
import type { Page, Paged } from '../consultations/page.ts';
import type { PaperShape } from '../questions/paper.ts';
import { backgroundOf, isAnswerable, isRequired, onPaper, type Question } from '../questions/register.ts';
import type { LocalText } from '../text/text.ts';
import { clauseOf, columnsOf, fieldsOfPaper, simplified, type Clause, type Fields } from './clause.ts';
import { directionsOf, type Directions } from './directions.ts';
import { letterOf } from './letters.ts';
import { unitsOf, type Unit } from './units.ts';
import { sayClause, type PaperClause, type Place } from './wording.ts';

export type { PaperOption, PaperShape } from '../questions/paper.ts';
export type { PaperClause } from './wording.ts';

/** A place on the paper that one can be sent to. */
export type Target =
	| { kind: 'section'; letter: string }
	| { kind: 'question'; number: number }
	| { kind: 'reading'; label: LocalText }
	| { kind: 'end' };

/** Whom a part is for, and where everybody else goes; they go on with the next part when it does not say. */
export type Only = { when: PaperClause; otherwise?: Target };
export type Jump = { letters: string[]; to: Target };

export type PaperItem = {
	kind: 'item';
	id: string;
	/** Its number; a text between questions has none. */
	number?: number;
	label: LocalText;
	hint?: LocalText | undefined;
	required: boolean;
	/** Why a background question is asked; it need not be answered. */
	why?: LocalText | undefined;
	shape: PaperShape;
	only?: Only;
	/** Where some answers lead, and then where all others do. */
	jumps: Jump[];
	rest?: Target;
};
export type PaperPart = { kind: 'gate'; only: Only } | PaperItem;

/** `exit`: who comes here reads the advice and is done. */
export type PaperSection = {
	letter?: string;
	title?: LocalText | undefined;
	exit: boolean;
	parts: PaperPart[];
};

/** A whole form as it is printed. `numbers`: the number of each field's question, for texts that name an answer. */
export type PaperForm = { sections: PaperSection[]; numbers: Record<string, number> };

type Section = { exit: boolean; title?: LocalText | undefined; from: number };

/** A new section begins at every page with a heading, at every exit and after one. */
function sectionsOf(units: readonly Unit[]): Section[] {
	const sections: Section[] = [];
	let before: Page | undefined;
	units.forEach(({ page }, from) => {
		if (page === before) return;
		const exit = page.exit === true;
		if (!before || page.title || exit || before.exit) sections.push({ exit, title: page.title, from });
		before = page;
	});
	return sections;
}

function numbered(units: readonly Unit[]): Map<Question, number> {
	const questions = units.flatMap((unit) =>
		unit.kind === 'item' && isAnswerable(unit.question) ? [unit.question] : []
	);
	return new Map(questions.map((question, index) => [question, index + 1]));
}

const lettersOf = (list: readonly { id: string }[]): Map<string, string> =>
	new Map(list.map(({ id }, index) => [id, letterOf(index)]));

/** Where each field stands on the paper, and the letters of its codes. */
function placesOf(shape: PaperShape, number: number): [string, Place][] {
	const at = String(number);
	switch (shape.kind) {
		case 'reading':
			return [];
		case 'rows':
			return shape.rows.map(({ field }, row) => [
				field,
				{ at: at + letterOf(row).toLowerCase(), letters: lettersOf(columnsOf(shape)) }
			]);
		case 'boxes':
			return [
				[shape.field, { at, letters: lettersOf(shape.options) }],
				[`${shape.field}.other`, { at, own: true }]
			];
		case 'places':
			return [[shape.field, { at, letters: lettersOf(shape.options), places: true }]];
		case 'scale':
			return [[shape.field, { at, letters: lettersOf(columnsOf(shape)) }]];
		case 'number':
		case 'day':
		case 'line':
		case 'lines':
		case 'contact':
			return [[shape.field, { at }]];
	}
}

type Setting = {
	units: readonly Unit[];
	fields: Fields;
	numbers: Map<Question, number>;
	places: Map<string, Place>;
	/** The letter of the section that begins at a unit. */
	letters: Map<number, string>;
};

function targetOf(at: number, setting: Setting): Target {
	const { units, numbers, letters } = setting;
	const unit = units[at];
	if (!unit) return { kind: 'end' };
	// Behind a gate that is open to whoever comes this way, the section begins.
	const letter = letters.get(at) ?? (units[at - 1]?.kind === 'gate' ? letters.get(at - 1) : undefined);
	if (letter) return { kind: 'section', letter };
	if (unit.kind !== 'item') return targetOf(at + 1, setting);
	const number = numbers.get(unit.question);
	return number === undefined
		? { kind: 'reading', label: unit.question.label }
		: { kind: 'question', number };
}

function onlyOf({ only }: Directions, setting: Setting): { only?: Only } {
	if (!only) return {};
	const clause: Clause = simplified({ kind: 'all', of: only.rules }, setting.fields);
	const otherwise = only.otherwise === undefined ? {} : { otherwise: targetOf(only.otherwise, setting) };
	return { only: { when: sayClause(clause, setting), ...otherwise } };
}

function itemOf(question: Question, directions: Partial<Directions>, setting: Setting): PaperItem {
	const number = setting.numbers.get(question);
	const shape = onPaper(question);
	const letters = 'field' in shape ? setting.places.get(shape.field)?.letters : undefined;
	const { jumps = [], rest } = directions;
	return {
		kind: 'item',
		id: question.id,
		...(number === undefined ? {} : { number }),
		label: question.label,
		hint: 'hint' in question ? question.hint : undefined,
		required: isRequired(question),
		why: backgroundOf(question)?.why,
		shape,
		...onlyOf({ jumps: [], ...directions }, setting),
		jumps: jumps.map(({ codes, to }) => ({
			letters: codes.flatMap((code) => letters?.get(code) ?? []),
			to: targetOf(to, setting)
		})),
		...(rest === undefined ? {} : { rest: targetOf(rest, setting) })
	};
}

function partsOf(unit: Unit, directions: Directions, setting: Setting): PaperPart[] {
	if (unit.kind === 'item') return [itemOf(unit.question, directions, setting)];
	const { only } = onlyOf(directions, setting);
	const gate: PaperPart[] = only ? [{ kind: 'gate', only }] : [];
	if (unit.kind === 'gate') return gate;
	const { questions } = unit.page;
	const advice = questions.map((question) => {
		// Of a single text the gate has said it already.
		const rules = question.when && questions.length > 1 ? [clauseOf(question.when, setting.fields)] : [];
		return itemOf(question, rules.length > 0 ? { only: { rules } } : {}, setting);
	});
	return [...gate, ...advice];
}

/**
 * A form as it is printed: sections, questions with numbers and lettered options, and directions that lead whoever
 * follows them past exactly the questions that the journey would ask.
 */
export function paperOf(whole: Paged): PaperForm {
	const form = withoutSession(whole);
	const fields = fieldsOfPaper(form);
	const units = unitsOf(form, fields);
	const directions = directionsOf(units, fields);
	const numbers = numbered(units);
	const places = new Map([...numbers].flatMap(([question, number]) => placesOf(onPaper(question), number)));
	const sections = sectionsOf(units);
	const letters = new Map(
		sections.length > 1 ? sections.map(({ from }, index) => [from, letterOf(index)] as const) : []
	);
	const setting = { units, fields, numbers, places, letters };
	return {
		sections: sections.map(({ exit, title, from }, index) => {
			const letter = letters.get(from);
			const to = sections[index + 1]?.from ?? units.length;
			return {
				...(letter ? { letter } : {}),
				title,
				exit,
				parts: units
					.slice(from, to)
					.flatMap((unit, offset) => partsOf(unit, directions[from + offset] as Directions, setting))
			};
		}),
		numbers: Object.fromEntries([...places].map(([field, { at }]) => [field, Number.parseInt(at, 10)]))
	};
}
