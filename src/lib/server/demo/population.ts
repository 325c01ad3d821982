import type { Queryable } from '../db/client.ts';
import { population } from '../db/schema/index.ts';
import { districts } from './backgrounds.ts';

/** Made up for the demonstration, in round numbers; a real city imports its register's figures. */
const inhabitants: Record<string, number> = {
	bromma: 82_000,
	'enskede-arsta-vantor': 106_000,
	farsta: 61_000,
	'hagersten-alvsjo': 125_000,
	'hasselby-vallingby': 77_000,
	jarva: 91_000,
	kungsholmen: 72_000,
	'norra-innerstaden': 146_000,
	skarpnack: 48_000,
	skarholmen: 38_000,
	sodermalm: 131_000
};
const young: ReadonlySet<string> = new Set(['jarva', 'skarholmen', 'hasselby-vallingby', 'bromma', 'farsta']);

const ages: [group: string, share: number, youngShare: number][] = [
	['0-17', 0.18, 0.25],
	['18-29', 0.16, 0.15],
	['30-44', 0.25, 0.22],
	['45-64', 0.24, 0.23],
	['65-79', 0.125, 0.11],
	['80+', 0.045, 0.04]
];

export const demonstrationSource = 'Demonstration (påhittade tal)';

/** The demonstration's reference population of a year: district by age group by sex. */
export function demonstrationPopulation(year: number): (typeof population.$inferInsert)[] {
	return districts.flatMap(([slug, district]) =>
		ages.flatMap(([ageGroup, share, youngShare]) =>
			['woman', 'man'].map((sex) => ({
				source: demonstrationSource,
				year,
				district,
				ageGroup,
				sex,
				count: Math.round(((inhabitants[slug] ?? 0) * (young.has(slug) ? youngShare : share)) / 2)
			}))
		)
	);
}

export async function loadPopulation(db: Queryable, year: number): Promise<void> {
	await db.insert(population).values(demonstrationPopulation(year));
}
