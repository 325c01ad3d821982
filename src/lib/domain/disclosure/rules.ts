import type { Layout } from './layout.ts';
import type { Row } from './model.ts';
import type { Unknowns } from './unknowns.ts';

const row = (terms: [number, number][], lower: number, upper: number): Row => ({
	indices: terms.map(([index]) => index),
	values: terms.map(([, value]) => value),
	lower,
	upper
});

/** Groups add up to all; a crossing's to the groups that it crosses. */
function sumRows({ sitesOf, width, variable }: Unknowns, { breakdowns }: Layout): Row[] {
	const columns = Array.from({ length: width }, (_, column) => column);
	const addsUp = (parts: number[], whole: number) =>
		columns.map((column) =>
			row(
				[
					...parts.map((site): [number, number] => [variable(site, column), 1]),
					[variable(whole, column), -1]
				],
				0,
				0
			)
		);
	return sitesOf.flatMap((sites, at) => {
		const { crossed } = breakdowns[at]!;
		if (!crossed) return addsUp(sites, 0);
		const [rows, across] = crossed.of.map((index) => sitesOf[index]) as [number[], number[]];
		return [
			...rows.flatMap((whole, group) =>
				addsUp(
					across.map((_, other) => sites[group * across.length + other]!),
					whole
				)
			),
			...across.flatMap((whole, other) =>
				addsUp(
					rows.map((_, group) => sites[group * across.length + other]!),
					whole
				)
			)
		];
	});
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
function severalAnswersRows({ counted, sites, slots, variable }: Unknowns): Row[] {
	if (counted?.counting !== 'each') return [];
	const { exclusive, free, most } = ruleOf(counted.question);
	return sites.flatMap((_, site) => {
		const chosen = (option: number, value: number): [number, number] => [variable(site, option), value];
		const passed = (option: number, value: number): [number, number] => [
			variable(site, slots + option),
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
function severalGroupsRows({ sitesOf, width, variable }: Unknowns, { breakdowns }: Layout): Row[] {
	const byQuestion = Map.groupBy(
		breakdowns.map((breakdown, at) => ({ breakdown, at })).filter(({ breakdown }) => breakdown.option),
		({ breakdown }) => breakdown.question
	);
	return [...byQuestion].flatMap(([question, ways]) => {
		const { exclusive, free, most } = ruleOf(question);
		if (exclusive.length === 0 && most === free.length) return [];
		return Array.from({ length: width }, (_, column) => {
			const member = (option: number, value: number): [number, number] => [
				variable(sitesOf[ways[option]!.at]![0]!, column),
				value
			];
			const all = (value: number): [number, number] => [variable(0, column), value];
			const alone = free.map((option) =>
				row([member(option, 1), ...exclusive.map((other) => member(other, 1)), all(-1)], -Infinity, 0)
			);
			const atMost = row(
				[...free.map((o) => member(o, 1)), ...exclusive.map((o) => member(o, most)), all(-most)],
				-Infinity,
				0
			);
			if (free.length > 0) return [...alone, atMost];
			return exclusive.length > 0
				? [row([...exclusive.map((o) => member(o, 1)), all(-1)], -Infinity, 0)]
				: [];
		}).flat();
	});
}

/** What holds whatever was answered, and everybody knows who has seen the form. */
export function rulesOf(unknowns: Unknowns, layout: Layout): Row[] {
	const rules = [
		...sumRows(unknowns, layout),
		...severalAnswersRows(unknowns),
		...severalGroupsRows(unknowns, layout)
	];
	// Answers from before a rule was in the form may break it; then nobody can conclude anything from it either.
	return rules.filter(({ indices, values, lower, upper }) => {
		const total = indices.reduce((sum, index, at) => sum + values[at]! * unknowns.truth[index]!, 0);
		return total >= lower && total <= upper;
	});
}
