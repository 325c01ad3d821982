import { directionOf, passageOf, type LocalText } from '#lib/domain/text/text.ts';
import { placesCompared } from '#lib/domain/translations/placeholders.ts';
import { propose, type Present, type Proposal, type Proposed } from '#lib/domain/translations/proposal.ts';
import type { Incoming, Unit } from '#lib/domain/translations/unit.ts';
import { writeXliff } from '#lib/domain/translations/xliff/write.ts';
import { interfaceLanguages, sourceLanguage } from '#lib/i18n/languages.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import { listCityPages, type CityPage } from '../../city/pages.ts';
import { fieldNames, fields, textIn, wordsOf, writePageWords, type Field } from '../../city/pageWords.ts';
import type { Database } from '../../db/client.ts';
import { digest } from './digest.ts';
import { stateOf, type Shown } from './exportTexts.ts';
import { issuesOfCharacters } from './issues.ts';

/** Languages that the city's pages are translated to. */
export const languagesOfPages: readonly string[] = interfaceLanguages
	.map(({ tag }) => tag)
	.filter((tag) => tag !== sourceLanguage);

const idOf = (slug: string, field: Field): string => `${slug}.${field}`;

type PageText = { page: CityPage; field: Field; text: LocalText; present: Present };

function textsOf(page: CityPage, tag: string): PageText[] {
	return fieldNames.flatMap((field) => {
		const text = textIn(page, field);
		const source = text && wordsOf(text, sourceLanguage);
		if (!source) return [];
		const words = wordsOf(text, tag);
		const present = { id: idOf(page.slug, field), source, hash: digest(source) };
		return [{ page, field, text, present: words === undefined ? present : { ...present, text: words } }];
	});
}

const textsNow = async (db: Database, tag: string): Promise<PageText[]> =>
	(await listCityPages(db)).flatMap((page) => textsOf(page, tag));

/** The texts of the city's own pages in a language as XLIFF 2.0, and how many there are. */
export async function exportPageTexts(
	db: Database,
	{ tag, show }: { tag: string; show: Shown },
	t: Translate
): Promise<{ xliff: string; units: number }> {
	const texts = await textsNow(db, tag);
	const units = texts
		.map(({ page, field, text, present: { text: target, ...source } }): Unit => {
			const place = t('pageTexts:notes.place', { page: passageOf(page.title, sourceLanguage).text });
			return {
				...source,
				was: target === undefined ? '' : digest(target),
				state: target === undefined ? 'initial' : stateOf[passageOf(text, tag).status],
				notes: [{ category: 'place', text: `${place} (${t(`pageTexts:fields.${field}`)})` }],
				...(target === undefined ? {} : { target })
			};
		})
		.filter(({ target }) => show === 'all' || target === undefined);
	const xliff = writeXliff({
		srcLang: sourceLanguage,
		trgLang: tag,
		rightToLeft: directionOf(tag) === 'rtl',
		original: 'radslag/pages',
		notes: [t('pageTexts:notes.file'), t('staff:pages.how')],
		units
	});
	return { xliff, units: units.length };
}

/** How many texts the city's pages have, and how many of them in each language. */
export async function sharesOfPages(db: Database): Promise<{ tag: string; all: number; done: number }[]> {
	const pages = await listCityPages(db);
	return languagesOfPages.map((tag) => {
		const texts = pages.flatMap((page) => textsOf(page, tag));
		const done = texts.filter(({ present }) => present.text !== undefined);
		return { tag, all: texts.length, done: done.length };
	});
}

const fieldOfId = (id: string): Field | undefined => fieldNames.find((field) => id.endsWith(`.${field}`));

/** What would become of texts of the city's pages that came in. */
export async function proposePageTexts(
	db: Database,
	tag: string,
	incoming: readonly Incoming[]
): Promise<Proposal> {
	const now = (await textsNow(db, tag)).map(({ present }) => present);
	return propose(now, incoming, {
		digest,
		issuesOf: ({ id, source }, text) => {
			const characters = issuesOfCharacters(text, fields[fieldOfId(id) ?? 'body']);
			return characters.length > 0 ? characters : placesCompared(source, text);
		}
	});
}

/**
 * Writes texts that were chosen, as drafts, each where what was seen still stands. The ids of those that somebody changed
 * at that very moment are given back, and are as they left them.
 */
export async function writePageTexts(
	db: Database,
	tag: string,
	texts: readonly Proposed[],
	by: string | null
): Promise<string[]> {
	const left: string[] = [];
	const ofPages = Map.groupBy(texts, ({ id }) => id.slice(0, id.lastIndexOf('.')));
	for (const [slug, own] of ofPages) {
		const words = own.flatMap(({ id, text, present }) => {
			const field = fieldOfId(id);
			return field ? [{ field, text, present }] : [];
		});
		const missed = await writePageWords(db, { slug, tag, words }, by);
		left.push(...missed.map((field) => idOf(slug, field)));
	}
	return left;
}
