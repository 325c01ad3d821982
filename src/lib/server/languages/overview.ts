import { isShown } from '#lib/domain/translations/waiting.ts';
import { sharesOf, type Shares } from '#lib/i18n/shares.ts';
import type { Queryable } from '../db/client.ts';
import { countNewRemarks } from './remarks.ts';
import { isOfRespondents, roomLanguages, roomTexts } from './room.ts';

/** How far a language has come, and what somebody can do in it: all texts, and those that residents meet. */
export type LanguageStanding = {
	tag: string;
	whole: boolean;
	residents: Shares;
	all: Shares;
	waiting: number;
	own: number;
};

/** Every language of the room with what it lacks and what waits for a person. */
export async function languageStandings(db: Queryable, personId: string): Promise<LanguageStanding[]> {
	const standings: LanguageStanding[] = [];
	for (const { tag, whole } of roomLanguages()) {
		const texts = await roomTexts(db, tag);
		standings.push({
			tag,
			whole,
			residents: sharesOf(texts.filter(isOfRespondents)),
			all: sharesOf(texts),
			waiting: texts.filter((text) => isShown.waiting(text, personId)).length,
			own: texts.filter(({ own }) => own).length
		});
	}
	return standings;
}

/** What waits for a translator, for their first page. */
export async function translationsWaiting(
	db: Queryable,
	personId: string
): Promise<{
	review: { tag: string; count: number }[];
	outdated: { tag: string; count: number }[];
	remarks: number;
}> {
	const standings = await languageStandings(db, personId);
	return {
		review: standings.flatMap(({ tag, waiting }) => (waiting > 0 ? [{ tag, count: waiting }] : [])),
		outdated: standings.flatMap(({ tag, all }) => (all.outdated > 0 ? [{ tag, count: all.outdated }] : [])),
		remarks: await countNewRemarks(db)
	};
}
