import { finestSmall } from './finest.ts';
import type { Layout } from './layout.ts';
import { Cells, type Address, type Addressed } from './offered.ts';
import type { Partition } from './partition.ts';
import type { QuestionPlan, TablePlan } from './plan.ts';
import { blocksOf, type Population } from './population.ts';
import { thresholdsOf, type Settings, type Thresholds } from './settings.ts';
import { pointsOf, type Unknowns } from './unknowns.ts';

/** The groups' own sizes: a group under the base is hidden (its width is k, as for every count). */
export function marginCells(
	population: Population,
	margins: readonly (Partition | undefined)[],
	settings: Settings
): Addressed {
	const { layout, respondents } = population.counts;
	const blocks = blocksOf(population, undefined);
	const cells = new Cells(blocks, population, undefined);
	cells.offer({ terms: [0], standing: 'published' });
	for (const [breakdown, margin] of margins.entries())
		for (const [row, members] of (margin ?? []).entries()) {
			const { k, base } = thresholdsOf(settings, layout.breakdowns[breakdown]!.sensitive);
			const terms = members.map((group) => blocks.whole.sitesOf[breakdown]![group]!);
			const count = cells.sum(terms);
			const small = count > 0 && count < base;
			cells.offer(
				{ terms, standing: small ? 'primary' : 'open', ...(small ? { width: k } : {}) },
				{ what: 'size', breakdown, row }
			);
		}
	for (const cell of finestSmall(blocks, layout, settings)) cells.put(cell);
	return cells.addressed(respondents);
}

/** One row of a table: a group of respondents, and whether its size is shown. */
type Group = { breakdown: number; row: number; sites: number[]; limits: Thresholds; sizeShown: boolean };

/**
 * Group disclosure: an answer that all, or all but one, of a group gave. What follows from nobody having chosen it, or
 * answered, in the whole city is no group's own.
 */
function tellsOfAll(
	{ truth, slots, size }: Unknowns,
	breakdown: number,
	columns: readonly number[],
	count: number,
	population: number
): boolean {
	if (population === 0 || count < population - 1) return false;
	const onlyUnanswered = columns.every((column) => column === slots - 1);
	if (breakdown < 0) return !onlyUnanswered;
	const everybody = size.reduce((total, column) => total + truth[column]!, 0);
	const passed = columns.every((column) => column >= slots && truth[column - slots] === 0);
	return !(passed || (onlyUnanswered && truth[slots - 1] === everybody));
}

type SizeShown = (breakdown: number, row: number) => boolean;

function rowsOf(
	unknowns: Unknowns,
	{ breakdowns }: Layout,
	plan: QuestionPlan,
	margins: readonly (Partition | undefined)[],
	sizeShown: SizeShown,
	settings: Settings
): { group: Group; table: TablePlan }[] {
	const limits = thresholdsOf(settings, false);
	const whole: Group = { breakdown: -1, row: 0, sites: [0], limits, sizeShown: true };
	return [
		...(plan.total ? [{ group: whole, table: plan.total }] : []),
		...plan.by.flatMap((table, breakdown) => {
			const sites = unknowns.sitesOf[breakdown]!;
			const margin = margins[breakdown];
			if (!table || !margin) return [];
			return table.groups.map((classes, row) => ({
				group: {
					breakdown,
					row,
					sites: classes.flatMap((at) => margin[at]!.map((group) => sites[group]!)),
					limits: thresholdsOf(settings, breakdowns[breakdown]!.sensitive),
					sizeShown: classes.every((at) => sizeShown(breakdown, at))
				},
				table
			}));
		})
	];
}

/** One row's numbers: offered, or hidden by the rule. */
function putRow(
	cells: Cells,
	unknowns: Unknowns,
	{ group, table }: { group: Group; table: TablePlan }
): void {
	const { size, slots, variable, counted } = unknowns;
	const { breakdown, row, sites, limits, sizeShown } = group;
	const { k, base } = limits;
	const several = counted?.counting === 'each';
	const at = (columns: readonly number[]) =>
		sites.flatMap((site) => columns.map((column) => variable(site, column)));
	const population = cells.sum(at(size));
	const tooFew = breakdown >= 0 && (!sizeShown || (population > 0 && population < base));
	const tells = table.categories.map((columns) =>
		tellsOfAll(unknowns, breakdown, columns, cells.sum(at(columns)), population)
	);
	// Where one answer holds nearly all, the rest of the row would tell it.
	const closed = tooFew || (!several && tells.some(Boolean));
	for (const [column, columns] of table.categories.entries()) {
		const terms = at(columns);
		const count = cells.sum(terms);
		const address: Address = { what: 'count', breakdown, row, column };
		const primary = count > 0 && (count < k || tooFew || tells[column]);
		if (primary) cells.offer({ terms, standing: 'primary', width: k }, address);
		else
			cells.offer({ terms, standing: closed || table.left?.includes(column) ? 'hidden' : 'open' }, address);
	}
	if (several)
		for (let option = 0; option < slots - 1; option++) {
			const terms = at([slots + option]);
			const count = cells.sum(terms);
			if (count > 0 && (count < k || tellsOfAll(unknowns, breakdown, [slots + option], count, population)))
				cells.offer({ terms, standing: 'primary', width: k, unseen: true });
		}
	const points = closed ? undefined : pointsOf(unknowns);
	if (!points) return;
	// A mean is a published sum, with the number of those it is the mean of. It must cost no count.
	const inside = points.flatMap((point, column) => (point === undefined ? [] : [column]));
	const terms = at(inside);
	const weights = sites.flatMap(() => inside.map((column) => points[column]!));
	cells.offer({ terms, standing: 'open', unseen: true, last: true }, { what: 'answered', breakdown, row });
	cells.offer(
		{ terms, weights, standing: 'open', unseen: true, last: true },
		{ what: 'points', breakdown, row }
	);
}

/**
 * Everything that could be published of one question, and what must not: counts from 1 to k−1, groups that the margins
 * hide, rows in which (nearly) all gave one answer, and everybody who did not choose an option where those are few.
 */
export function questionCells(
	population: Population,
	question: number,
	plan: QuestionPlan,
	margins: readonly (Partition | undefined)[],
	sizeShown: SizeShown,
	settings: Settings
): Addressed {
	const { layout, respondents } = population.counts;
	const blocks = blocksOf(population, question);
	const { whole } = blocks;
	const cells = new Cells(blocks, population, question);
	const sizeAt = (sites: readonly number[]) =>
		sites.flatMap((site) => whole.size.map((column) => whole.variable(site, column)));
	cells.offer({ terms: sizeAt([0]), standing: 'published' });
	for (const [breakdown, margin] of margins.entries())
		for (const [row, members] of (margin ?? []).entries())
			if (sizeShown(breakdown, row)) {
				const sites = members.map((group) => whole.sitesOf[breakdown]![group]!);
				cells.offer({ terms: sizeAt(sites), standing: 'published' });
			}
	for (const row of rowsOf(whole, layout, plan, margins, sizeShown, settings)) putRow(cells, whole, row);
	const seen = new Set(cells.cells.filter(({ terms }) => terms.length === 1).map(({ terms }) => terms[0]!));
	for (const cell of finestSmall(blocks, layout, settings))
		if (!seen.has(cell.terms[0]!) || cell.terms.length > 1) cells.put(cell);
	return cells.addressed(respondents);
}
