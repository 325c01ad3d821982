import type { Section } from '#lib/domain/reports/document/sections.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { say, type Words } from '#lib/i18n/category.ts';

/** A part of a report that is written, and of which goal, dialogue or row it is. */
export type Place = { key: string; section: Section; name: LocalText | null; written: boolean };

/** What a part is called by itself. */
export function placeName({ key, section, name }: Place, { t, lang }: Pick<Words, 't' | 'lang'>): string {
	const own = t(`writing:section.${section}`);
	if (!key.includes(':')) return own;
	const of = name ? say(name, lang).text : key.slice(key.indexOf(':') + 1);
	return t('writing:section.of', { section: own, name: of });
}
