import type { PopulationRow } from '#lib/domain/reports/population.ts';
import type { Database } from '../db/client.ts';
import { population } from '../db/schema/index.ts';
import { demonstrationSource } from '../demo/population.ts';

/** The whole reference population; what was made up for the demonstration is marked. */
export async function readPopulation(db: Database): Promise<PopulationRow[]> {
	const rows = await db.select().from(population);
	return rows.map((row) => ({ ...row, demonstration: row.source === demonstrationSource }));
}
