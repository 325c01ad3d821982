import { error } from '@sveltejs/kit';
import { formsNeeded } from '#lib/domain/translations/check.ts';
import type { Language } from '#lib/i18n/languages.ts';
import { pluralFormsOf } from '#lib/i18n/plurals.ts';
import { roomLanguage, roomTextOf, type RoomText } from '#lib/server/languages/room.ts';

export type Found = { language: Language; text: RoomText; needed: readonly string[] };

/** The text that an address names, with the plural forms that its language needs. */
export async function textAt(
	db: App.Locals['db'],
	{ tag, key }: { tag: string; key: string }
): Promise<Found> {
	const language = roomLanguage(tag);
	const text = language && (await roomTextOf(db, tag, key));
	if (!text) error(404);
	return { language, text, needed: formsNeeded(text.source, pluralFormsOf(language.plural)) };
}
