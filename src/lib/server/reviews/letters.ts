import { eq } from 'drizzle-orm';
import { passageOf, type LocalText } from '#lib/domain/text/text.ts';
import { languageOf, sourceLanguage } from '#lib/i18n/languages.ts';
import { config } from '../config.ts';
import type { Queryable } from '../db/client.ts';
import { committees, councils, reports, reviews } from '../db/schema/index.ts';
import { writeLetters, type LetterName } from '../letters/outbox.ts';
import type { Seat } from './members.ts';

/** Languages that pages have; whoever reads another comes to the Swedish page. */
export const pageLanguage = (lang: string | null): string => languageOf(lang ?? '')?.tag ?? sourceLanguage;

/** What letters of a review name. */
export async function namedIn(db: Queryable, reviewId: string) {
	const [row] = await db
		.select({
			council: councils.name,
			slug: councils.slug,
			councilId: councils.id,
			committee: committees.name,
			committeeId: reports.committeeId,
			period: reports.period,
			dueOn: reviews.dueOn
		})
		.from(reviews)
		.innerJoin(councils, eq(councils.id, reviews.councilId))
		.innerJoin(reports, eq(reports.id, reviews.reportId))
		.leftJoin(committees, eq(committees.id, reports.committeeId))
		.where(eq(reviews.id, reviewId));
	return row;
}

/** `T2 2026`, as committees themselves call it. */
const periodText = (period: string): string => {
	const [year = '', kind = ''] = period.split('-');
	return /^\d/.test(kind) ? period.replace('-', '–') : `${kind} ${year}`.trim();
};

/** A report as letters name it. */
export const reportText = (
	{ committee, period }: { committee: LocalText | null; period: string },
	lang: string
): string => `${passageOf(committee ?? wholeCityName, lang).text}, ${periodText(period)}`;

const wholeCityName: LocalText = { sv: 'Hela staden', en: 'The whole city' };

/** Writes a letter of a review to some who sit in the council, each in their own language. */
export async function writeReviewLetters(
	tx: Queryable,
	reviewId: string,
	letter: LetterName,
	to: readonly Pick<Seat, 'email' | 'lang'>[],
	page = ''
): Promise<void> {
	const named = await namedIn(tx, reviewId);
	if (!named) return;
	await writeLetters(
		tx,
		to.map(({ email, lang: own }) => {
			const lang = pageLanguage(own);
			return {
				address: email,
				lang,
				letter,
				values: {
					council: passageOf(named.council, lang).text,
					report: reportText(named, lang),
					due: named.dueOn,
					link: `${config().ORIGIN}/${lang}/council/${named.slug}/reviews/${reviewId}${page}`
				}
			};
		})
	);
}
