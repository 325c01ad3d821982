import type { Reach } from '../consultations/reach.ts';
import { ageBand } from './ages.ts';
import { plain } from './plain.ts';
import type { PopulationRow } from './population.ts';

/** Whether an age group lies within the ages; undefined when it lies partly in them, or cannot be read. */
function withinAges(group: string, from: number, to: number): boolean | undefined {
	const band = ageBand(group);
	if (!band) return undefined;
	if (band.to < from || band.from > to) return false;
	return band.from >= from && band.to <= to ? true : undefined;
}

/**
 * The inhabitants that a consultation addressed, out of the reference population. Undefined where the register cannot
 * tell: it is for a group that no register counts, or its ages cut through the register's own.
 */
export function populationWithin(rows: readonly PopulationRow[], reach: Reach): PopulationRow[] | undefined {
	if (reach.whom === 'group') return undefined;
	if (reach.whom === 'everybody') return [...rows];
	const { districts, fromAge, toAge } = reach;
	const wanted = districts && new Set(districts.map(plain));
	const inPlace = rows.filter(({ district }) =>
		wanted ? district !== 'all' && wanted.has(plain(district)) : true
	);
	if (fromAge === undefined && toAge === undefined) return inPlace;
	const placed: PopulationRow[] = [];
	for (const row of inPlace) {
		if (row.ageGroup === 'all') continue;
		const within = withinAges(row.ageGroup, fromAge ?? 0, toAge ?? Infinity);
		if (within === undefined) return undefined;
		if (within) placed.push(row);
	}
	return placed;
}
