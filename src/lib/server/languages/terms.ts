import { asc, eq } from 'drizzle-orm';
import { termsIn, type Term } from '#lib/domain/translations/terms.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
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

const noteTerm = (tx: Queryable, deed: 'add' | 'change' | 'remove', subject: string, userId: string) =>
	note(tx, { userId, action: `term.${deed}`, subject });

/** Adds a term at the end. False when there are too many. */
export const addTerm = (db: Database, words: Words, by: string): Promise<boolean> =>
	db.transaction(async (tx) => {
		const count = await tx.$count(terms);
		if (count >= mostTerms) return false;
		const [added] = await tx
			.insert(terms)
			.values({ ...words, position: count })
			.returning({ id: terms.id });
		if (added) await noteTerm(tx, 'add', added.id, by);
		return true;
	});

/** Changes a term. False when it is gone. */
export const changeTerm = (db: Database, id: string, words: Words, by: string): Promise<boolean> =>
	db.transaction(async (tx) => {
		const done = await tx
			.update(terms)
			.set({ ...words, updatedAt: new Date() })
			.where(eq(terms.id, id))
			.returning({ id: terms.id });
		if (done.length > 0) await noteTerm(tx, 'change', id, by);
		return done.length > 0;
	});

/** Takes a term away. False when it is gone already. */
export const removeTerm = (db: Database, id: string, by: string): Promise<boolean> =>
	db.transaction(async (tx) => {
		const gone = await tx.delete(terms).where(eq(terms.id, id)).returning({ id: terms.id });
		if (gone.length > 0) await noteTerm(tx, 'remove', id, by);
		return gone.length > 0;
	});
