import { hash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { SignFilm } from '#lib/domain/questions/media.ts';
import { sourceLanguage } from '#lib/i18n/languages.ts';
import { note } from '../auth/audit.ts';
import { today } from '../clock.ts';
import type { Database, Queryable } from '../db/client.ts';
import { cityPages } from '../db/schema/index.ts';
import { bumpPublicGeneration } from '../http/generation.ts';
import { addMedia, type MediaFault, type MediaKind } from '../media/add.ts';
import { findCityPage, type CityPage } from './pages.ts';

/** What is sent of a film. Without a file, that of the page stays; a new film has its own captions or none. */
export type FilmEdit = { film?: Uint8Array; captions?: Uint8Array; transcript: string };
export type FilmIssue = { field: 'film' | 'captions'; code: MediaFault | 'film-missing' };
type Editing = { slug: string; seen: string; by: string };
type Failed = 'not-found' | 'changed-meanwhile';

/** What an editor has before them, as one mark: another mark means that somebody else has saved since. */
export const markOfFilm = ({ signLanguage }: CityPage): string =>
	hash('sha256', JSON.stringify(signLanguage ?? null)).slice(0, 16);

/** What is signed, in writing: the Swedish is new, what was translated of it stays until somebody reads it again. */
function transcriptOf(film: SignFilm | null, words: string): Pick<SignFilm, 'transcript'> {
	if (words === '') return {};
	return { transcript: { ...film?.transcript, [sourceLanguage]: words } };
}

async function save(
	db: Database,
	{ slug, seen, by }: Editing,
	filmOf: (film: SignFilm | null) => SignFilm | null
): Promise<'saved' | Failed> {
	return db.transaction(async (tx: Queryable) => {
		await tx.select().from(cityPages).where(eq(cityPages.slug, slug)).for('update');
		const page = await findCityPage(tx, slug);
		if (!page) return 'not-found';
		if (markOfFilm(page) !== seen) return 'changed-meanwhile';
		const signLanguage = filmOf(page.signLanguage);
		await tx.update(cityPages).set({ signLanguage, updatedOn: today() }).where(eq(cityPages.slug, slug));
		const action = signLanguage ? 'cityPage.film' : 'cityPage.filmRemove';
		await note(tx, { userId: by, action, subject: slug });
		await bumpPublicGeneration(tx);
		return 'saved' as const;
	});
}

/** Keeps the files of a film that were sent, by what they are; every one that is not what it should be is told. */
async function keepFiles(db: Database, given: FilmEdit, by: string) {
	const issues: FilmIssue[] = [];
	const keep = async (field: FilmIssue['field'], kind: MediaKind) => {
		const bytes = given[field];
		if (!bytes) return undefined;
		const added = await addMedia(db, kind, bytes, by);
		if ('media' in added) return added.media;
		issues.push({ field, code: added.code });
		return undefined;
	};
	const film = await keep('film', 'video');
	const captions = await keep('captions', 'captions');
	return { film, captions, issues };
}

/**
 * Saves the film in Swedish Sign Language of one of the city's pages.
 * `not-found`; `changed-meanwhile`: somebody else has saved since `seen`; issues by field. Then the page is as it was.
 */
export async function editPageFilm(
	db: Database,
	given: FilmEdit,
	editing: Editing
): Promise<'saved' | Failed | FilmIssue[]> {
	const page = await findCityPage(db, editing.slug);
	if (!page) return 'not-found';
	if (!given.film && !page.signLanguage) return [{ field: 'film', code: 'film-missing' }];
	const { film, captions, issues } = await keepFiles(db, given, editing.by);
	if (issues.length > 0) return issues;
	return save(db, editing, (before) => ({
		media: film ?? before?.media ?? '',
		captions: captions ? [{ lang: sourceLanguage, media: captions }] : film ? [] : (before?.captions ?? []),
		...transcriptOf(before, given.transcript)
	}));
}

/** Shows no film with a page any more. */
export const removePageFilm = (db: Database, editing: Editing): Promise<'saved' | Failed> =>
	save(db, editing, () => null);
