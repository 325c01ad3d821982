import type { Layout } from './layout.ts';
import type { Cell } from './linear.ts';
import type { Blocks } from './population.ts';
import { thresholdsOf, type Settings } from './settings.ts';

/**
 * Finest counts from 1 to k−1 (of the margins: groups under the base), of everybody and, where there were releases before,
 * of those who have come since and of those who were there: what one release has more than another is a count of people
 * too. They stand in no table by themselves.
 */
export function finestSmall(
	{ whole, parts, across, truth }: Blocks,
	layout: Layout,
	settings: Settings
): Cell[] {
	const { sites, width, variable, counted } = whole;
	return sites.flatMap(({ breakdown }, site) => {
		if (breakdown < 0 && !counted) return [];
		const { k, base } = thresholdsOf(settings, layout.breakdowns[breakdown]?.sensitive ?? false);
		const below = counted ? k : base;
		const small = (terms: number[]): Cell[] => {
			const count = terms.reduce((total, index) => total + truth[index]!, 0);
			return count > 0 && count < below
				? [{ terms, count, standing: 'primary', width: k, unseen: true }]
				: [];
		};
		return Array.from({ length: width }, (_, column) => variable(site, column)).flatMap((index) => [
			...small(across([index])),
			...parts.flatMap(({ offset }) => small([index + offset]))
		]);
	});
}
