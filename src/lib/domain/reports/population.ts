import type { BackgroundKind, Category } from '../questions/common.ts';
import { ageBand, tile, type Band } from './ages.ts';
import { plain } from './plain.ts';

/** A row of the reference population. `all` in a column: the total over it. */
export type PopulationRow = {
	source: string;
	year: number;
	district: string;
	ageGroup: string;
	sex: string;
	count: number;
	/** Made up, for a demonstration: no real answers are compared with it. */
	demonstration?: boolean;
};
type Dimension = 'district' | 'ageGroup' | 'sex';

const dimensionOf: Partial<Record<BackgroundKind, Dimension>> = {
	district: 'district',
	age: 'ageGroup',
	gender: 'sex'
};

/** Kinds that a population register can count. For every other kind there is none, and none is made up. */
export const hasRegister = (kind: BackgroundKind): boolean => dimensionOf[kind] !== undefined;

/** Inhabitants of each option of a background question, with where the figures are from. */
export type Reference = { source: string; year: number; counts: Map<string, number> };

const sexWords: readonly (readonly string[])[] = [
	['woman', 'women', 'female', 'f', 'kvinna', 'kvinnor', 'k'],
	['man', 'men', 'male', 'm', 'män']
];

function sexOf(text: string): string {
	const word = plain(text);
	return sexWords.find((words) => words.some((known) => plain(known) === word))?.[0] ?? word;
}

/** The names an option goes by: its id and its label in each language. */
const namesOf = ({ id, label }: Category): string[] => [
	...Object.values(label).map((value) => (typeof value === 'string' ? value : value.text)),
	id
];

/** One column's totals, over rows that are totals of the other columns (or, without such rows, summed over them). */
function marginOf(rows: readonly PopulationRow[], dimension: Dimension): Map<string, number> {
	let chosen = rows.filter((row) => row[dimension] !== 'all');
	for (const other of Object.values(dimensionOf)) {
		if (other === dimension) continue;
		const totals = chosen.filter((row) => row[other] === 'all');
		if (totals.length > 0) chosen = totals;
	}
	const margin = new Map<string, number>();
	for (const row of chosen) margin.set(row[dimension], (margin.get(row[dimension]) ?? 0) + row.count);
	return margin;
}

function ageCounts(margin: Map<string, number>, options: readonly Category[]): Map<string, number> {
	const bands = [...margin].flatMap(([name, count]) => {
		const band = ageBand(name);
		return band ? [{ band, count }] : [];
	});
	const named = namedCounts(margin, options, plain);
	const counts = new Map<string, number>();
	for (const option of options) {
		const wanted = namesOf(option)
			.map(ageBand)
			.find((band): band is Band => band !== undefined);
		const count = named.get(option.id) ?? (wanted && tile(wanted, bands));
		if (count !== undefined) counts.set(option.id, count);
	}
	return counts;
}

function namedCounts(
	margin: Map<string, number>,
	options: readonly Category[],
	key: (text: string) => string
) {
	const byKey = new Map([...margin].map(([name, count]) => [key(name), count]));
	const counts = new Map<string, number>();
	for (const option of options) {
		const name = namesOf(option).find((candidate) => byKey.has(key(candidate)));
		if (name !== undefined) counts.set(option.id, byKey.get(key(name)) ?? 0);
	}
	return counts;
}

function countsOf(rows: readonly PopulationRow[], dimension: Dimension, options: readonly Category[]) {
	const margin = marginOf(rows, dimension);
	if (dimension === 'ageGroup') return ageCounts(margin, options);
	return namedCounts(margin, options, dimension === 'sex' ? sexOf : plain);
}

/**
 * The inhabitants to compare a background's groups with: the register that knows most of its options,
 * and of several years the latest that is not after `year`. Undefined when fewer than two options are found.
 */
export function referenceFor(
	kind: BackgroundKind,
	options: readonly Category[],
	rows: readonly PopulationRow[],
	year: number
): Reference | undefined {
	const dimension = dimensionOf[kind];
	if (!dimension) return undefined;
	const registers = Map.groupBy(rows, (row) => JSON.stringify([row.source, row.year]));
	const age = (reference: Reference) =>
		reference.year <= year ? year - reference.year : 1000 + reference.year - year;
	return [...registers.values()]
		.flatMap((own): Reference[] => {
			const first = own[0];
			if (!first) return [];
			return [{ source: first.source, year: first.year, counts: countsOf(own, dimension, options) }];
		})
		.filter(({ counts }) => counts.size >= 2)
		.sort((a, b) => b.counts.size - a.counts.size || age(a) - age(b))[0];
}
