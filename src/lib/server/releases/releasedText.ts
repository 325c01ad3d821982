import type { ReleasedText } from '#lib/domain/reports/shapes.ts';
import { unclear } from '#lib/domain/text/writtenLanguages.ts';
import type { freeTexts } from '../db/schema/index.ts';

type Row = Pick<typeof freeTexts.$inferSelect, 'text' | 'released' | 'edited' | 'lang' | 'translations'>;

/** What is shown of a text; undefined when nothing is. */
export function releasedText({ text, released, edited, lang, translations }: Row): ReleasedText | undefined {
	if (!released) return undefined;
	return {
		text: released,
		lang: lang ?? unclear,
		edited: edited || released !== text,
		...(translations && Object.keys(translations).length > 0 ? { translations } : {})
	};
}
