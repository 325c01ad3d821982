import { asc, eq } from 'drizzle-orm';
import { termsIn, type Term } from '#lib/domain/translations/terms.ts';
import type { Queryable } from '../db/client.ts';
import { terms } from '../db/schema/index.ts';

const columns = { id: terms.id, words: terms.words, note: terms.note, source: terms.source };

/** The term base, in its order. */
export const termBase = (db: Queryable): Promise<Term[]> =>
	db.select(columns).from(terms).orderBy(asc(terms.position), asc(terms.id));

/** The terms that occur in a Swedish text. */
export const termsOfText = async (db: Queryable, swedish: string): Promise<Term[]> =>
	termsIn(swedish, await termBase(db));

export async function termOf(db: Queryable, id: string): Promise<Term | undefined> {
	const [row] = await db.select(columns).from(terms).where(eq(terms.id, id));
	return row;
}

type Words = Omit<Term, 'id'>;
export const mostTerms = 1000;

/** Adds a term at the end. False when there are too many. */
export async function addTerm(db: Queryable, words: Words): Promise<boolean> {
	const count = await db.$count(terms);
	if (count >= mostTerms) return false;
	await db.insert(terms).values({ ...words, position: count });
	return true;
}

/** Changes a term. False when it is gone. */
export async function changeTerm(db: Queryable, id: string, words: Words): Promise<boolean> {
	const done = await db
		.update(terms)
		.set({ ...words, updatedAt: new Date() })
		.where(eq(terms.id, id))
		.returning({ id: terms.id });
	return done.length > 0;
}

/** Takes a term away. False when it is gone already. */
export async function removeTerm(db: Queryable, id: string): Promise<boolean> {
	return (await db.delete(terms).where(eq(terms.id, id)).returning({ id: terms.id })).length > 0;
}
