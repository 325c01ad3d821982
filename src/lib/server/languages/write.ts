import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { TextStatus } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import { translations } from '../db/schema/index.ts';
import { bumpWords } from './generation.ts';

/** A row of the city's own words. */
export type OwnWords = typeof translations.$inferSelect;

/** What somebody else has written meanwhile: nothing, when they took the city's own words back. */
export type Conflict = { conflict: OwnWords[] };
export type Written = { revision: number } | Conflict;

type Text = { tag: string; key: string };

/** Who wrote, what from, and the revision that they saw (0: none of the city's own). `imported`: it came in with a file. */
type Writing = Text & {
	status: TextStatus;
	sourceHash: string;
	author: string | null;
	reviewer?: string | null;
	was: number;
	imported?: boolean;
};

/** One at a time for a text: two who write its first words at once would not see each other's. */
export const holdText = (tx: Queryable, { tag, key }: Text) =>
	tx.execute(sql`select pg_advisory_xact_lock(hashtext('words'), hashtext(${`${tag} ${key}`}))`);

/** What somebody did with a text, in the log: which text, never its words. */
export const noteText = (
	tx: Queryable,
	{ tag, key }: Text,
	{ by, deed, revision }: { by: string | null; deed: string; revision: number }
): Promise<void> =>
	note(tx, {
		userId: by ?? undefined,
		action: `translation.${deed}`,
		subject: `${tag} ${key}`,
		details: { revision }
	});

const noteWriting = (tx: Queryable, writing: Writing, revision: number): Promise<void> =>
	noteText(tx, writing, { by: writing.author, deed: writing.imported ? 'import' : 'write', revision });

/** The city's own words for a text, by plural form. */
export const ownWords = (db: Queryable, { tag, key }: Text): Promise<OwnWords[]> =>
	db
		.select()
		.from(translations)
		.where(and(eq(translations.tag, tag), eq(translations.key, key)));

/** The revision of a text: that of its form changed last; 0 without words of the city's own. */
export const revisionOf = (rows: readonly OwnWords[]): number =>
	Math.max(0, ...rows.map(({ revision }) => revision));

async function put(
	tx: Queryable,
	{ tag, key, status, sourceHash, author, reviewer = null }: Writing,
	[form, text]: readonly [string, string],
	revision: number
): Promise<void> {
	const row = { text, status, sourceHash, revision, authorId: author, reviewerId: reviewer };
	await tx
		.insert(translations)
		.values({ tag, key, form, ...row })
		.onConflictDoUpdate({
			target: [translations.tag, translations.key, translations.form],
			set: { ...row, updatedAt: sql`now()` }
		});
}

/** Writes a text whole, in all of its plural forms. A conflict when somebody changed any of them meanwhile. */
export const writeText = (
	db: Database,
	{ forms, ...writing }: Writing & { forms: ReadonlyMap<string, string> }
): Promise<Written> =>
	db.transaction(async (tx) => {
		await holdText(tx, writing);
		const now = await ownWords(tx, writing);
		if (revisionOf(now) !== writing.was) return { conflict: now };
		const revision = writing.was + 1;
		for (const form of forms) await put(tx, writing, form, revision);
		await tx
			.delete(translations)
			.where(
				and(
					eq(translations.tag, writing.tag),
					eq(translations.key, writing.key),
					notInArray(translations.form, [...forms.keys()])
				)
			);
		await noteWriting(tx, writing, revision);
		await bumpWords(tx);
		return { revision };
	});
