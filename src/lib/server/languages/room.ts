import { eq } from 'drizzle-orm';
import {
	anyLanguageOf,
	draftLanguages,
	draftOf,
	interfaceLanguages,
	sourceLanguage,
	type Language
} from '#lib/i18n/languages.ts';
import { respondentFiles } from '#lib/i18n/respondents.ts';
import type { InterfaceText } from '#lib/i18n/shares.ts';
import { sourceHash } from '#lib/i18n/status.ts';
import type { Standing } from '#lib/domain/translations/waiting.ts';
import type { Queryable } from '../db/client.ts';
import { translations } from '../db/schema/index.ts';
import { shippedOf } from './texts.ts';
import { ownWords, revisionOf, type OwnWords } from './write.ts';

/** A text of the interface as a translator meets it: its Swedish of today, what stands there now, and what was shipped. */
export type RoomText = Standing & {
	key: string;
	file: string;
	source: ReadonlyMap<string, string>;
	sourceHash: string;
	forms: ReadonlyMap<string, string>;
	shipped: ReadonlyMap<string, string>;
	revision: number;
	reviewerId: string | null;
};

/** The languages that can be worked on, drafts too. */
export const roomLanguages = (): Language[] => [...interfaceLanguages, ...draftLanguages];

export const roomLanguage = (tag: string): Language | undefined => anyLanguageOf(tag);

export const fileOf = (key: string): string => key.split(':')[0] ?? '';

export const isOfRespondents = ({ file }: { file: string }): boolean => respondentFiles.includes(file);

async function rowsOf(db: Queryable, tag: string): Promise<Map<string, OwnWords[]>> {
	const rows = await db.select().from(translations).where(eq(translations.tag, tag));
	return Map.groupBy(rows, ({ key }) => key);
}

const formsIn = (rows: readonly OwnWords[]): Map<string, string> =>
	new Map(rows.map(({ form, text }) => [form, text]));

/** A city that says a thing otherwise in Swedish says it otherwise in every language. */
function roomText(shipped: InterfaceText, own: readonly OwnWords[], swedish: readonly OwnWords[]): RoomText {
	const source = swedish.length > 0 ? formsIn(swedish) : shipped.source;
	const hash = swedish.length > 0 ? sourceHash(source) : shipped.sourceHash;
	const [first] = own;
	const made = first?.sourceHash ?? shipped.sourceHash;
	return {
		key: shipped.key,
		file: fileOf(shipped.key),
		source,
		sourceHash: hash,
		forms: first ? formsIn(own) : shipped.forms,
		shipped: shipped.forms,
		own: first !== undefined,
		status: first?.status ?? shipped.status,
		outdated: first ? made !== hash : shipped.forms.size > 0 && (shipped.outdated || made !== hash),
		revision: revisionOf(own),
		authorId: first?.authorId ?? null,
		reviewerId: first?.reviewerId ?? null
	};
}

/** Every text of a language that is worked on in the room: residents' first, then staff's, each by file. */
export async function roomTexts(db: Queryable, tag: string): Promise<RoomText[]> {
	const own = await rowsOf(db, tag);
	const swedish = tag === sourceLanguage ? new Map<string, OwnWords[]>() : await rowsOf(db, sourceLanguage);
	const files = draftOf(tag)?.files;
	const texts = [...shippedOf(tag).values()]
		.filter(({ key }) => !files || files.includes(fileOf(key)))
		.map((text) => roomText(text, own.get(text.key) ?? [], swedish.get(text.key) ?? []));
	return [...texts.filter(isOfRespondents), ...texts.filter((text) => !isOfRespondents(text))];
}

/** One text of a language, or undefined where there is no such text in it. */
export async function roomTextOf(db: Queryable, tag: string, key: string): Promise<RoomText | undefined> {
	const shipped = shippedOf(tag).get(key);
	const files = draftOf(tag)?.files;
	if (!shipped || (files && !files.includes(fileOf(key)))) return undefined;
	const swedish = tag === sourceLanguage ? [] : await ownWords(db, { tag: sourceLanguage, key });
	return roomText(shipped, await ownWords(db, { tag, key }), swedish);
}
