import type { Cell, LinearSystem } from '#lib/domain/disclosure/linear.ts';
import { seeded } from '../load/form.ts';

/** A background with its categories: each by itself, all together, and wider ones. */
type Dimension = { size: number; skew: number; wider?: number };

const dimensions: Dimension[] = [
	{ size: 14, skew: 1.2, wider: 4 },
	{ size: 6, skew: 1.1, wider: 2 },
	{ size: 2, skew: 1 },
	{ size: 3, skew: 1.8 },
	{ size: 6, skew: 1.6 }
];
/** Four linked tables over districts, ages, genders, tenure and answers, as indices of dimensions. */
const tables = [
	[0, 1, 2, 4],
	[0, 1, 3, 4],
	[2, 3, 4],
	[0, 2, 4]
];

function categoriesOf({ size, wider }: Dimension): number[][] {
	const all = Array.from({ length: size }, (_, at) => at);
	const groups = wider
		? [...Map.groupBy(all, (at) => Math.floor(at / wider)).values()].filter(({ length }) => length > 1)
		: [];
	return [all, ...all.map((at) => [at]), ...groups];
}

/**
 * Four linked tables with hierarchies and shared margins, of `people` made-up respondents: about 9,400 cells. Counts from 1
 * to k−1 are primaries. The same every time.
 */
export function linkedTables(people: number, width: number): LinearSystem {
	const strides = dimensions.map((_, at) =>
		dimensions.slice(at + 1).reduce((product, { size }) => product * size, 1)
	);
	const inner = strides[0]! * dimensions[0]!.size;
	const counts = new Array<number>(inner).fill(0);
	const random = seeded(7);
	for (let person = 0; person < people; person++)
		counts[
			dimensions.reduce(
				(index, { size, skew }, at) =>
					index + strides[at]! * Math.min(size - 1, Math.floor(size * random() ** skew)),
				0
			)
		]!++;
	const categories = dimensions.map(categoriesOf);
	const cells = tables.flatMap((table) => {
		const chosen = dimensions.reduce<number[][]>(
			(sums, _, at) =>
				sums.flatMap((sum) =>
					(table.includes(at) ? categories[at]! : [categories[at]![0]!]).map((members) =>
						sum.flatMap((index) => members.map((member) => index + member * strides[at]!))
					)
				),
			[[0]]
		);
		return chosen.map((terms): Cell => {
			const count = terms.reduce((total, index) => total + counts[index]!, 0);
			const primary = count > 0 && count < 5;
			return { terms, count, standing: primary ? 'primary' : 'open', ...(primary ? { width } : {}) };
		});
	});
	return { inner, cells, rules: [], most: people };
}
