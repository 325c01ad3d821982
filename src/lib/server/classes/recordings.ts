import { and, asc, eq, inArray } from 'drizzle-orm';
import { heard, recordable } from '#lib/domain/classes/aloud.ts';
import type { Form } from '#lib/domain/consultations/form.ts';
import { sha256Hex } from '../auth/tokens.ts';
import type { Database } from '../db/client.ts';
import { recordings } from '../db/schema/index.ts';

/** A recorded reading of a text; `times`: when each of its words begins, in seconds. */
export type Recording = { media: string; times: number[] | null };
export type KeptRecording = Recording & { lang: string; textHash: string; text: string };

export const textHashOf = (text: string): string => sha256Hex(heard(text));

const columns = {
	lang: recordings.lang,
	textHash: recordings.textHash,
	text: recordings.text,
	media: recordings.media,
	times: recordings.times
};

/** The readings of a form's texts by text, as a page shows them: in its own language (the first), else in the next. */
export async function recordingsFor(
	db: Database,
	consultationId: string,
	form: Form,
	languages: readonly string[]
): Promise<Record<string, Recording>> {
	const rows = await rowsOf(db, consultationId, languages);
	if (rows.length === 0) return {};
	const wanted = new Set(languages.flatMap((tag) => recordable(form, tag)));
	// The page's own language last: it stands where another has the same words.
	const ordered = rows.toSorted((a, b) => languages.indexOf(b.lang) - languages.indexOf(a.lang));
	return Object.fromEntries(
		ordered.filter(({ text }) => wanted.has(text)).map(({ text, media, times }) => [text, { media, times }])
	);
}

const remembered = new Map<string, { until: number; rows: Promise<KeptRecording[]> }>();

/** Asked for with every page of a form: remembered for a second, as the form itself is (consultations/find.ts). */
function rowsOf(
	db: Database,
	consultationId: string,
	languages: readonly string[]
): Promise<KeptRecording[]> {
	const key = `${consultationId} ${languages.join(' ')}`;
	const now = Date.now();
	const known = remembered.get(key);
	if (known && known.until > now) return known.rows;
	if (remembered.size > 1000) remembered.clear();
	const rows = db
		.select(columns)
		.from(recordings)
		.where(and(eq(recordings.consultationId, consultationId), inArray(recordings.lang, [...languages])))
		.then((found) => found);
	remembered.set(key, { until: now + 1000, rows });
	rows.catch(() => remembered.delete(key));
	return rows;
}

/** Everything that is recorded for a consultation. */
export const listRecordings = (db: Database, consultationId: string): Promise<KeptRecording[]> =>
	db
		.select(columns)
		.from(recordings)
		.where(eq(recordings.consultationId, consultationId))
		.orderBy(asc(recordings.lang), asc(recordings.text));

/** Keeps the reading of a text, in place of an earlier one. */
export async function keepRecording(
	db: Database,
	consultationId: string,
	{ lang, text, media, times }: Omit<KeptRecording, 'textHash'>
): Promise<void> {
	remembered.clear();
	await db
		.insert(recordings)
		.values({ consultationId, lang, textHash: textHashOf(text), text: heard(text), media, times })
		.onConflictDoUpdate({
			target: [recordings.consultationId, recordings.lang, recordings.textHash],
			set: { media, times }
		});
}

/** Takes a reading away. False when there was none. */
export async function removeRecording(
	db: Database,
	consultationId: string,
	lang: string,
	textHash: string
): Promise<boolean> {
	remembered.clear();
	const gone = await db
		.delete(recordings)
		.where(
			and(
				eq(recordings.consultationId, consultationId),
				eq(recordings.lang, lang),
				eq(recordings.textHash, textHash)
			)
		)
		.returning({ lang: recordings.lang });
	return gone.length > 0;
}
