import type { Queryable } from '../db/client.ts';
import { seedHelp } from '../classes/usualHelp.ts';
import { today } from '../clock.ts';
import { seedDuties } from '../complaints/usualDuties.ts';
import { seedCityPages } from './pages.ts';
import { seedProgramme } from './programme.ts';
import { seedTerms } from './usualTerms.ts';

/**
 * What every city starts with, on every start: the programme's terms, the city's own pages, whom a
 * child can turn to, the duties that a complaint may start and the term base, where they are missing.
 */
export async function seedCity(db: Queryable, day = today()): Promise<void> {
	await seedProgramme(db);
	await seedCityPages(db, day);
	await seedHelp(db);
	await seedDuties(db);
	await seedTerms(db);
}
