import type { BackgroundTable } from './document.ts';
import type { Layout } from './layout.ts';
import { thresholdsOf, type Settings } from './settings.ts';
import type { System } from './system.ts';

/** A number nobody may come close to: the sum of some variables, of one breakdown (−1: of all respondents). */
export type Primary = { breakdown: number; terms: number[]; enough: number };

/** Counts from 1 to k−1, at the finest level; for the margins' own system groups under the base. */
function smallCounts(system: System, layout: Layout, settings: Settings): Primary[] {
	return system.sites.flatMap(({ breakdown }, site) => {
		const { k, base } = thresholdsOf(settings, layout.breakdowns[breakdown]?.sensitive ?? false);
		const below = system.counted ? k : base;
		return Array.from({ length: system.width }, (_, column) => system.variable(site, column))
			.filter((variable) => system.truth[variable]! > 0 && system.truth[variable]! < below)
			.map((variable) => ({ breakdown, terms: [variable], enough: k }));
	});
}

/**
 * Group disclosure: one answer that all, or all but one, of a published group gave. What follows from nobody having
 * chosen it, or answered, in the whole city is no group's own.
 */
function groupAnswers(
	system: System,
	layout: Layout,
	backgrounds: BackgroundTable[],
	settings: Settings
): Primary[] {
	if (!system.counted) return [];
	const { slots } = system.counted;
	const all = system.size.reduce((total, column) => total + system.truth[column]!, 0);
	const tellsNothing = (column: number) => column >= slots.length - 1;
	const followsFromAll = (column: number) =>
		tellsNothing(column) &&
		(system.truth[column] === all || (column >= slots.length && system.truth[column - slots.length] === 0));
	const primary = (breakdown: number, sites: number[], column: number): Primary[] => {
		const terms = sites.map((site) => system.variable(site, column));
		const value = terms.reduce((total, index) => total + system.truth[index]!, 0);
		const base = sites.reduce(
			(total, site) =>
				total + system.size.reduce((part, size) => part + system.truth[system.variable(site, size)]!, 0),
			0
		);
		if (base === 0 || value < base - 1 || followsFromAll(column)) return [];
		const { k } = thresholdsOf(settings, layout.breakdowns[breakdown]?.sensitive ?? false);
		return [{ breakdown, terms, enough: k }];
	};
	const columns = Array.from({ length: system.width }, (_, column) => column);
	return [
		...columns.filter((column) => !tellsNothing(column)).flatMap((column) => primary(-1, [0], column)),
		...backgrounds.flatMap(({ groups }, breakdown) =>
			groups.flatMap(({ ids }) => {
				const sites = ids.map((id) =>
					system.siteOf(
						breakdown,
						layout.breakdowns[breakdown]!.groups.findIndex((group) => group.id === id)
					)
				);
				return columns.flatMap((column) => primary(breakdown, sites, column));
			})
		)
	];
}

/** Everything in one system that must stay hidden. */
export const primariesOf = (
	system: System,
	layout: Layout,
	backgrounds: BackgroundTable[],
	settings: Settings
): Primary[] => [
	...smallCounts(system, layout, settings),
	...groupAnswers(system, layout, backgrounds, settings)
];
