import type { Queryable } from '../db/client.ts';
import { terms } from '../db/schema/index.ts';
import { grounds } from './terms/grounds.ts';
import { minorities } from './terms/minorities.ts';
import { municipal } from './terms/municipal.ts';

/** What no public list has is left out, never made up. */
const usualTerms = [...municipal, ...grounds, ...minorities];

/** Puts the usual words where the city's term base is empty. */
export async function seedTerms(db: Queryable): Promise<void> {
	const [any] = await db.select({ id: terms.id }).from(terms).limit(1);
	if (any) return;
	await db.insert(terms).values(usualTerms.map((term, position) => ({ ...term, position })));
}
