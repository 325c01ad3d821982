import { formatOf } from '#lib/i18n/format.ts';
import { translatorOfPage } from '#lib/i18n/load.ts';
import { citySettings } from '#lib/server/city/settings.ts';
import { config } from '#lib/server/config.ts';
import { reportFeed } from '#lib/server/exports/feed.ts';
import { publishedReports } from '#lib/server/reports/published.ts';

/** The published reports, to be followed. */
export async function GET({ locals: { db, lang } }) {
	const [city, reports] = [await citySettings(db), await publishedReports(db)];
	return new Response(
		reportFeed(
			{ city: city.name, origin: config().ORIGIN, reports },
			{ t: translatorOfPage(lang), lang, format: formatOf(lang) }
		),
		{
			headers: {
				'content-type': 'application/atom+xml; charset=utf-8',
				'cache-control': 'public, max-age=60'
			}
		}
	);
}
