import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { LocalText } from '#lib/domain/text/text.ts';
import { detectLanguage } from '../textLanguage/detect.ts';
import type { Database } from '../db/client.ts';
import { freeTexts } from '../db/schema/index.ts';

export type ShownText = {
	id: string;
	question: string;
	released: string;
	lang: string;
	translations: LocalText;
};
const onPage = 25;

/** Texts of a consultation that are shown, a page at a time (from 1), in the order of their random ids; `more`: there is another page. */
export async function listShownTexts(
	db: Database,
	consultationId: string,
	page = 1
): Promise<{ texts: ShownText[]; more: boolean }> {
	const rows = await db
		.select({
			id: freeTexts.id,
			question: freeTexts.question,
			released: freeTexts.released,
			lang: freeTexts.lang,
			translations: freeTexts.translations
		})
		.from(freeTexts)
		.where(
			and(
				eq(freeTexts.consultationId, consultationId),
				eq(freeTexts.state, 'released'),
				isNotNull(freeTexts.released)
			)
		)
		.orderBy(asc(freeTexts.id))
		.limit(onPage + 1)
		.offset((page - 1) * onPage);
	const texts = rows.slice(0, onPage).map(({ id, question, released, lang, translations }) => ({
		id,
		question,
		released: released ?? '',
		lang: lang ?? detectLanguage(released ?? ''),
		translations: translations ?? {}
	}));
	return { texts, more: rows.length > onPage };
}
