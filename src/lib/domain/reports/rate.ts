/** Respondents per 1,000 inhabitants, one decimal (two below 1); null without a count or a population. */
export function perThousand(count: number | null, population: number | null): number | null {
	if (count === null || population === null || population <= 0) return null;
	const rate = (1000 * count) / population;
	const step = rate < 1 ? 100 : 10;
	return Math.round(rate * step) / step;
}
