import { unanswered, type Clause, type Fields } from './clause.ts';
import {
	allHold,
	either,
	holds,
	learn,
	mayHold,
	nothingKnown,
	passedBy,
	type Knowledge
} from './knowledge.ts';
import type { Unit } from './units.ts';

/**
 * What is printed around one unit, with places as indexes of units (their number: the end of the form).
 * `only`: what must be true for whoever stays, and where everybody else goes on (the next unit when it is missing).
 * `jumps`: where some answers lead; `rest`: where all others do (the next unit when it is missing).
 */
export type Directions = {
	only?: { rules: Clause[]; otherwise?: number };
	jumps: { codes: string[]; to: number }[];
	rest?: number;
};

type Arrivals = (Knowledge | undefined)[];

/** The first unit from a place on that is not certainly for others, and what is known when one comes there. */
function nextStop(units: readonly Unit[], from: number, known: Knowledge): { at: number; known: Knowledge } {
	let now = known;
	for (let at = from; at < units.length; at++) {
		const unit = units[at] as Unit;
		if (allHold(unit.rules, now) !== false) return { at, known: now };
		now = passedBy(now, unit.fields);
	}
	return { at: units.length, known: now };
}

const all = (rules: Clause[]): Clause => ({ kind: 'all', of: rules });

/** Fields that later rules look at: only there does it matter what was answered. */
function fieldsThatMatter(units: readonly Unit[]): Set<string> {
	const found = new Set<string>();
	const note = (clause: Clause): void => {
		if ('of' in clause) clause.of.forEach(note);
		else found.add(clause.field);
	};
	for (const { rules } of units) rules.forEach(note);
	return found;
}

/**
 * The directions of every unit. Who follows them stops at exactly the units whose rules hold for their answers: a unit
 * is passed over only where it is certain that its rules do not hold, and has no condition printed above it only where
 * it is certain, on every way that leads there, that they do.
 */
export function directionsOf(units: readonly Unit[], fields: Fields): Directions[] {
	const arrivals: Arrivals = Array.from({ length: units.length + 1 }, () => undefined);
	const matters = fieldsThatMatter(units);
	const arrive = (at: number, known: Knowledge): void => {
		arrivals[at] = either(arrivals[at], known);
	};
	const goOn = (from: number, known: Knowledge): number => {
		const stop = nextStop(units, from, known);
		arrive(stop.at, stop.known);
		return stop.at;
	};
	const unlessNext = (at: number, to: number) => (to === at + 1 ? undefined : to);

	/** What one knows after a question, for each way of answering it that may lead elsewhere. */
	function answersOf(unit: Unit, known: Knowledge): [code: string, known: Knowledge][] {
		const open = unit.fields.reduce((so, field) => {
			const held = fields.get(field);
			return mayHold(so, field, held?.kind === 'one' ? [...held.codes, unanswered] : undefined);
		}, known);
		const split = unit.kind === 'item' ? unit.splits : undefined;
		if (!split || !matters.has(split.field)) return [[unanswered, open]];
		return [...split.codes, unanswered].map((code) => [code, mayHold(open, split.field, [code])]);
	}

	function after(at: number, unit: Unit, known: Knowledge): Pick<Directions, 'jumps' | 'rest'> {
		const ways = answersOf(unit, known).map(([code, then]) => ({ code, to: goOn(at + 1, then) }));
		const rest = ways.at(-1)?.to ?? at + 1;
		const places = [...new Set(ways.map(({ to }) => to))].filter((to) => to !== rest);
		const jumps = places.map((to) => ({
			to,
			codes: ways.flatMap((way) => (way.to === to ? [way.code] : []))
		}));
		const stays = places.length === 0 ? unlessNext(at, rest) : rest;
		return { jumps, ...(stays === undefined ? {} : { rest: stays }) };
	}

	arrive(0, nothingKnown);
	return units.map((unit, at) => {
		let known = arrivals[at] ?? nothingKnown;
		const asked = unit.rules.filter((rule) => holds(rule, known) !== true);
		let only: Directions['only'];
		if (asked.length > 0) {
			const otherwise = arrivals[at]
				? unlessNext(at, goOn(at + 1, passedBy(learn(known, all(unit.rules), false), unit.fields)))
				: undefined;
			only = { rules: asked, ...(otherwise === undefined ? {} : { otherwise }) };
			known = learn(known, all(unit.rules), true);
		}
		const shown = only ? { only } : {};
		if (unit.kind === 'exit') return { ...shown, jumps: [] };
		if (unit.kind === 'item') return { ...shown, ...after(at, unit, known) };
		arrive(at + 1, known);
		return { ...shown, jumps: [] };
	});
}
