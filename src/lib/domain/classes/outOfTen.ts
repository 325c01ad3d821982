/**
 * "Of ten children, six …": the tenth that a shown count of a shown base is nearest to, and how near. `exactly`: within a
 * hundredth of all; `almost`: under it; `more`: over it. `none` and `all`: just that; `few`: somebody, but nearest to none.
 */
export type OutOfTen =
	{ kind: 'none' | 'few' | 'all' } | { kind: 'exactly' | 'almost' | 'more'; tenths: number };

/** How many have to stand behind such a sentence: under it one child is more than a third of a tenth. */
export const leastBase = 30;

/** How far from a tenth, in hundredths of all, "six of ten" is still said without "almost" or "a little more than". */
const near = 1;

/**
 * What can be said of ten. Nothing (undefined) where the count or its base is hidden, or the base is under `leastBase`.
 * Only ever from figures of a release: the sentence tells less than they do.
 */
export function outOfTen(count: number | null, base: number | null): OutOfTen | undefined {
	if (count === null || base === null || base < leastBase || count > base) return undefined;
	if (count === 0) return { kind: 'none' };
	if (count === base) return { kind: 'all' };
	// Whole numbers all the way: a half goes to the tenth above it.
	const tenths = Math.floor((20 * count + base) / (2 * base));
	if (tenths === 0) return { kind: 'few' };
	const off = 100 * count - 10 * tenths * base;
	if (Math.abs(off) <= near * base) return { kind: tenths === 10 ? 'almost' : 'exactly', tenths };
	return { kind: off < 0 ? 'almost' : 'more', tenths };
}
