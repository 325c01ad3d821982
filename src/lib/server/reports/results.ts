import { buildResults } from '#lib/domain/reports/results.ts';
import type { ConsultationHead, Results } from '#lib/domain/reports/shapes.ts';
import type { Database } from '../db/client.ts';
import { publicConsultations } from './known.ts';
import { readPopulation } from './population.ts';
import { earlierRounds } from './rounds.ts';
import { releasedOf } from './released.ts';

export type FoundResults =
	{ state: 'released'; results: Results } | { state: 'waiting'; consultation: ConsultationHead };

/** A consultation's results; `waiting` while it has no release; undefined when the public knows no such consultation. */
export async function findResults(db: Database, slug: string): Promise<FoundResults | undefined> {
	const [known] = await publicConsultations(db, { slug, withComplaints: true });
	if (!known) return undefined;
	const [released] = await releasedOf(db, [known]);
	if (!released) return { state: 'waiting', consultation: known.head };
	const rounds = await earlierRounds(db, released);
	return { state: 'released', results: buildResults(released, await readPopulation(db), rounds) };
}
