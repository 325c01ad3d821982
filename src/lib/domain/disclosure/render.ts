import type {
	BackgroundTable,
	CountTable,
	MergedCategory,
	QuestionRelease,
	ReleaseDocument
} from './document.ts';
import type { Address } from './offered.ts';
import type { Breakdown, Slot } from './layout.ts';
import { flattened, mergedColumns, mergedRows, sumsOf, type Partition } from './partition.ts';
import type { QuestionPlan, TablePlan } from './plan.ts';
import type { Settings } from './settings.ts';
import type { Counts } from './tally.ts';

/** Cells that are published, by address. */
export class Shown {
	readonly #values = new Map<string, number>();
	static #key = (address: Address) =>
		`${address.what} ${address.breakdown} ${address.row} ${'column' in address ? address.column : ''}`;

	add(address: Address, value: number): void {
		this.#values.set(Shown.#key(address), value);
	}
	/** The value, or null where it is hidden. */
	valueOf(address: Address): number | null {
		return this.#values.get(Shown.#key(address)) ?? null;
	}
	has = (address: Address): boolean => this.valueOf(address) !== null;
}

export const withheldTable: CountTable = {
	withheld: true,
	categories: [],
	cells: [],
	percents: [],
	bases: [],
	means: []
};

function kindOf(slots: Slot[]): MergedCategory['kind'] {
	const kinds = new Set(slots.map(({ kind }) => kind));
	return kinds.size === 1 ? slots[0]!.kind : 'mixed';
}

function mergedCategory(slots: Slot[], members: number[], wider?: Breakdown): MergedCategory {
	const chosen = members.map((index) => slots[index]!);
	const ids = chosen.map(({ id }) => id);
	const named = wider?.background.merge?.find(
		({ of }) => of.length === ids.length && of.every((id) => ids.includes(id))
	);
	const labels = named ? [named.label] : chosen.flatMap(({ label }) => (label ? [label] : []));
	return { ids, labels, kind: kindOf(chosen) };
}

/** The groups of a breakdown under a partition; those of a crossing have one part from each of the two. */
function groupsOf(counts: Counts, at: number, groups: Partition): MergedCategory[] {
	const { breakdowns } = counts.layout;
	const breakdown = breakdowns[at]!;
	if (!breakdown.crossed)
		return groups.map((members) => mergedCategory(breakdown.groups, members, breakdown));
	const [rows, across] = breakdown.crossed.of.map((index) => breakdowns[index]!) as [Breakdown, Breakdown];
	const width = across.groups.length;
	const distinct = (indices: number[]) => [...new Set(indices)];
	return groups.map((members) => ({
		ids: members.map((index) => breakdown.groups[index]!.id),
		labels: [],
		kind: 'answer',
		parts: [
			mergedCategory(rows.groups, distinct(members.map((index) => Math.floor(index / width))), rows),
			mergedCategory(across.groups, distinct(members.map((index) => index % width)), across)
		]
	}));
}

const percentOf = (count: number | null, base: number | null, { percentBase }: Settings) =>
	count === null || base === null || base < percentBase ? null : Math.round((100 * count) / base);

/** A scale's mean from two published sums, to one decimal. */
function meanOf(shown: Shown, breakdown: number, row: number): number | null {
	const points = shown.valueOf({ what: 'points', breakdown, row });
	const answered = shown.valueOf({ what: 'answered', breakdown, row });
	return points === null || answered === null || answered === 0
		? null
		: Math.round((10 * points) / answered) / 10;
}

function countTable(
	{ categories }: TablePlan,
	slots: Slot[],
	breakdown: number,
	rows: number[][],
	bases: (number | null)[],
	shown: Shown,
	settings: Settings
): CountTable {
	const cells = mergedColumns(rows, categories).map((counts, row) =>
		counts.map((count, column) => (shown.has({ what: 'count', breakdown, row, column }) ? count : null))
	);
	if (!cells.some((row) => row.some((count) => count !== null && count > 0))) return withheldTable;
	return {
		withheld: false,
		categories: categories.map((members) => mergedCategory(slots, members)),
		cells,
		percents: cells.map((row, at) => row.map((count) => percentOf(count, bases[at]!, settings))),
		bases,
		means: cells.map((_, row) => meanOf(shown, breakdown, row))
	};
}

/** Backgrounds as they are published: groups of `margins`, those that are not shown hidden. */
export function renderMargins(
	counts: Counts,
	margins: readonly (Partition | undefined)[],
	shown: Shown,
	settings: Settings
): BackgroundTable[] {
	const { breakdowns } = counts.layout;
	return breakdowns.map((breakdown, at) => {
		const { id, question, background, sensitive, option, crossed } = breakdown;
		const margin = margins[at] ?? [];
		const sizes = sumsOf(counts.groups(at), margin);
		const categories = groupsOf(counts, at, margin);
		const groups = categories.map((category, row) => {
			const count = shown.has({ what: 'size', breakdown: at, row }) ? sizes[row]! : null;
			return { ...category, count, percent: percentOf(count, counts.respondents, settings) };
		});
		const withheld = !groups.some(({ count }) => count !== null && count > 0);
		return {
			id,
			question: question.id,
			label: question.label,
			...(option ? { option } : {}),
			...(crossed ? { crossed: crossed.of.map((index) => breakdowns[index]!.id) as [string, string] } : {}),
			kind: background.kind,
			sensitive,
			withheld,
			groups: withheld ? [] : groups
		};
	});
}

/** One question as it is published. */
export function renderQuestion(
	counts: Counts,
	at: number,
	margins: readonly (Partition | undefined)[],
	plan: QuestionPlan,
	marginsShown: Shown,
	shown: Shown,
	settings: Settings
): QuestionRelease {
	const { id, question, label, counting, slots } = counts.layout.questions[at]!;
	return {
		question: id,
		type: question.type,
		label: label ?? question.label,
		...(label ? { of: { question: question.id, label: question.label } } : {}),
		...('hint' in question && question.hint ? { hint: question.hint } : {}),
		counting,
		total: plan.total
			? countTable(plan.total, slots, -1, [counts.total(at)], [counts.respondents], shown, settings)
			: withheldTable,
		by: counts.layout.breakdowns.map((breakdown, index) => {
			const table = plan.by[index];
			const margin = margins[index];
			const common = { background: breakdown.id, label: breakdown.question.label };
			if (!table || !margin) return { ...common, groups: [], ...withheldTable };
			const groups = flattened(table.groups, margin);
			const sizes = sumsOf(counts.groups(index), groups);
			const bases = table.groups.map((members, row) =>
				members.every((group) => marginsShown.has({ what: 'size', breakdown: index, row: group }))
					? sizes[row]!
					: null
			);
			const rows = mergedRows(counts.by(at, index), groups);
			const counted = countTable(table, slots, index, rows, bases, shown, settings);
			return { ...common, groups: counted.withheld ? [] : groupsOf(counts, index, groups), ...counted };
		})
	};
}

/** What a document says of its method. */
export const methodOf = ({ k, base, sensitiveK, sensitiveBase }: Settings): ReleaseDocument['method'] => ({
	name: 'cell-suppression',
	version: 1,
	k,
	base,
	sensitiveK,
	sensitiveBase
});

/** A release of too few: nothing is shown, not even how many. */
export function renderNothing(counts: Counts, settings: Settings): ReleaseDocument {
	const none = counts.layout.breakdowns.map(() => undefined);
	const nothing = new Shown();
	return {
		method: methodOf(settings),
		respondents: null,
		backgrounds: renderMargins(counts, none, nothing, settings),
		questions: counts.layout.questions.map((_, at) =>
			renderQuestion(counts, at, none, { total: undefined, by: none }, nothing, nothing, settings)
		)
	};
}
