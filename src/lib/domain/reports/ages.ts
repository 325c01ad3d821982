/** Ages in years, both ends included. */
export type Band = { from: number; to: number };

const under = /^(under|below|yngre än|<)/i;
const andOlder = /(\+|plus|äldre|older|over|över|and up|-$|–$|w$)/i;

/** Reads an age group as people write it: `16–24 år`, `65+`, `a16-24`, `under 18`, `17`. */
export function ageBand(text: string): Band | undefined {
	const numbers = [...text.matchAll(/\d{1,3}/g)].map(Number);
	const [first, second] = numbers;
	if (first === undefined || numbers.length > 2) return undefined;
	if (second !== undefined) return second >= first ? { from: first, to: second } : undefined;
	if (under.test(text.trim())) return first > 0 ? { from: 0, to: first - 1 } : undefined;
	return { from: first, to: andOlder.test(text.trim()) ? Infinity : first };
}

/** The sum of the bands that together fill the wanted one exactly; undefined when they leave a hole or stick out. */
export function tile(wanted: Band, bands: readonly { band: Band; count: number }[]): number | undefined {
	const inside = bands
		.filter(({ band }) => band.from >= wanted.from && band.to <= wanted.to)
		.sort((a, b) => a.band.from - b.band.from || b.band.to - a.band.to);
	let next = wanted.from;
	let sum = 0;
	for (const { band, count } of inside) {
		if (band.from < next) continue;
		if (band.from > next) return undefined;
		sum += count;
		next = band.to + 1;
	}
	return next === wanted.to + 1 ? sum : undefined;
}
