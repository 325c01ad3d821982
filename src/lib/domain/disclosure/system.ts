import type { CountedQuestion, Layout } from './layout.ts';
import type { Counts } from './tally.ts';
import type { Row } from './model.ts';

/** Where a count stands: all respondents (`breakdown` −1), or one finest group of one breakdown. */
export type Site = { breakdown: number; group: number };

/**
 * The unknowns of one question, at the finest level: every slot, for all respondents and in every group of every
 * breakdown. Where several answers may be given each option also has those who answered and did not choose it.
 * Breakdowns are not crossed with each other: for a question with one answer that loses nothing, because any tables
 * T₁(group, answer) and T₂(group, answer) with the same answers in all extend to one joint table (given the answer,
 * let the groups be independent). For several answers it is a relaxation; see docs/decisions/release-by-merging.md.
 */
export type System = {
	counted: CountedQuestion | undefined;
	sites: Site[];
	width: number;
	/** Index of a slot's variable at a site. */
	variable(site: number, column: number): number;
	siteOf(breakdown: number, group: number): number;
	/** Columns whose sum is the number of respondents at a site. */
	size: number[];
	truth: Float64Array;
};

/** A site's true values: slots, and for several answers the non-choosers of each option. */
function columnsOf(counted: CountedQuestion | undefined, slots: number[], size: number): number[] {
	if (!counted) return [size];
	if (counted.counting !== 'each') return slots;
	const unanswered = slots.at(-1)!;
	return [...slots, ...slots.slice(0, -1).map((chosen) => size - unanswered - chosen)];
}

function sizeColumns(counted: CountedQuestion | undefined): number[] {
	if (!counted) return [0];
	const slots = counted.slots.length;
	return counted.counting === 'each' ? [0, slots - 1, slots] : [...counted.slots.keys()];
}

/** The system of one question; without a question, of the backgrounds' own margins. */
export function systemOf(counts: Counts, question: number | undefined): System {
	const { questions, breakdowns } = counts.layout;
	const counted = question === undefined ? undefined : questions[question];
	const sites: Site[] = [{ breakdown: -1, group: 0 }];
	const starts: number[] = [];
	const truth = columnsOf(counted, question === undefined ? [] : counts.total(question), counts.respondents);
	const width = truth.length;
	for (const [breakdown, { groups }] of breakdowns.entries()) {
		starts.push(sites.length);
		const sizes = counts.groups(breakdown);
		const rows = question === undefined ? [] : counts.by(question, breakdown);
		for (const group of groups.keys()) {
			sites.push({ breakdown, group });
			truth.push(...columnsOf(counted, rows[group] ?? [], sizes[group]!));
		}
	}
	return {
		counted,
		sites,
		width,
		variable: (site, column) => site * width + column,
		siteOf: (breakdown, group) => starts[breakdown]! + group,
		size: sizeColumns(counted),
		truth: Float64Array.from(truth)
	};
}

const row = (terms: [number, number][], lower: number, upper: number): Row => ({
	indices: terms.map(([index]) => index),
	values: terms.map(([, value]) => value),
	lower,
	upper
});

/** A sum of variables that has a known value. */
export const equals = (indices: number[], value: number): Row => ({
	indices,
	values: indices.map(() => 1),
	lower: value,
	upper: value
});

/** What holds whatever was answered: groups add up to all; several answers follow their question's own rules. */
export function structuralRows(system: System, layout: Layout): Row[] {
	const rows: Row[] = [];
	for (const [breakdown, { groups }] of layout.breakdowns.entries())
		for (let column = 0; column < system.width; column++)
			rows.push(
				row(
					[
						...groups.map((_, group): [number, number] => [
							system.variable(system.siteOf(breakdown, group), column),
							1
						]),
						[system.variable(0, column), -1]
					],
					0,
					0
				)
			);
	return [...rows, ...severalAnswersRows(system), ...severalGroupsRows(system, layout)];
}

type SeveralRule = { exclusive: number[]; free: number[]; most: number };

function ruleOf(question: Layout['questions'][number]['question']): SeveralRule {
	if (question.type !== 'multiple') return { exclusive: [], free: [], most: 0 };
	const all = [...question.options.keys()];
	const exclusive = all.filter((option) => question.options[option]!.exclusive);
	const free = all.filter((option) => !question.options[option]!.exclusive);
	return { exclusive, free, most: Math.min(question.most ?? free.length, free.length) };
}

/** Every answered sheet has an exclusive option alone, or one to `most` of the others. */
function severalAnswersRows(system: System): Row[] {
	const { counted } = system;
	if (counted?.counting !== 'each') return [];
	const { exclusive, free, most } = ruleOf(counted.question);
	const slots = counted.slots.length;
	return system.sites.flatMap((_, site) => {
		const chosen = (option: number, value: number): [number, number] => [
			system.variable(site, option),
			value
		];
		const passed = (option: number, value: number): [number, number] => [
			system.variable(site, slots + option),
			value
		];
		const answered = (value: number) => [chosen(0, value), passed(0, value)];
		const same = [...free, ...exclusive]
			.filter((option) => option > 0)
			.map((option) => row([chosen(option, 1), passed(option, 1), ...answered(-1)], 0, 0));
		const alone = free.map((option) =>
			row([passed(option, 1), ...exclusive.map((other) => chosen(other, -1))], 0, Infinity)
		);
		const collect = (weightOfExclusive: number, perPerson: number) => {
			const terms = new Map<number, number>();
			const add = ([index, value]: [number, number]) => terms.set(index, (terms.get(index) ?? 0) + value);
			for (const option of free) add(chosen(option, 1));
			for (const option of exclusive) add(chosen(option, weightOfExclusive));
			for (const term of answered(-perPerson)) add(term);
			return [...terms].filter(([, value]) => value !== 0);
		};
		const atLeastOne = row(collect(1, 1), 0, Infinity);
		const atMost = free.length > 0 ? [row(collect(most, most), -Infinity, 0)] : [];
		return [...same, ...alone, atLeastOne, ...atMost];
	});
}

/** Groups by the options of one background question: exclusive ones hold nobody of the others. */
function severalGroupsRows(system: System, layout: Layout): Row[] {
	const byQuestion = Map.groupBy(
		layout.breakdowns.map((breakdown, at) => ({ breakdown, at })).filter(({ breakdown }) => breakdown.option),
		({ breakdown }) => breakdown.question
	);
	return [...byQuestion].flatMap(([question, ways]) => {
		const { exclusive, free, most } = ruleOf(question);
		if (exclusive.length === 0 && most === free.length) return [];
		return Array.from({ length: system.width }, (_, column) => {
			const member = (option: number, value: number): [number, number] => [
				system.variable(system.siteOf(ways[option]!.at, 0), column),
				value
			];
			const all = (value: number): [number, number] => [system.variable(0, column), value];
			const apart = free.map((option) =>
				row([member(option, 1), ...exclusive.map((other) => member(other, 1)), all(-1)], -Infinity, 0)
			);
			const atMost = row(
				[...free.map((o) => member(o, 1)), ...exclusive.map((o) => member(o, most)), all(-most)],
				-Infinity,
				0
			);
			return free.length > 0
				? [...apart, atMost]
				: [row([...exclusive.map((o) => member(o, 1)), all(-1)], -Infinity, 0)];
		}).flat();
	});
}
