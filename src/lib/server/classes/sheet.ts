import { pictureLanguages, pictureNameOf } from '#lib/domain/classes/words.ts';
import type { SessionSheet } from '#lib/domain/paper/session.ts';
import { citySettings } from '../city/settings.ts';
import { timeOfDay } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { findSign } from '../pictures/signs.ts';
import { joinAddress, wordsAddress, type LedSession } from './lead.ts';

/** What is printed of a session; undefined when it has ended. */
export async function sessionSheet(
	db: Database,
	{ token, code, title, livesUntil }: LedSession,
	lang: string
): Promise<SessionSheet | undefined> {
	if (!token) return undefined;
	return {
		lang,
		city: await citySettings(db),
		title,
		code: await Promise.all(
			code.map(async ({ word, sign }) => ({ word, svg: (await findSign(sign)) ?? '' }))
		),
		pictures: pictureLanguages.map((tag) => ({
			lang: tag,
			names: code.map((word) => pictureNameOf(word, tag) ?? '')
		})),
		join: joinAddress(lang, token),
		address: wordsAddress(lang).replace(/^https?:\/\//, ''),
		until: timeOfDay(livesUntil)
	};
}
