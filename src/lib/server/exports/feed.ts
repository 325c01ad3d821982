import type { Period } from '#lib/domain/reports/period.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { say, type Words } from '#lib/i18n/category.ts';
import { piecesByLanguage, unmarked } from '#lib/i18n/marks.ts';
import { periodName } from '#lib/i18n/period.ts';

type Entry = {
	id: string;
	owner: { slug: string; name: LocalText };
	period: Period;
	publishedAt: Date;
};
export type ReportFeed = { city: LocalText; origin: string; reports: readonly Entry[] };

/** How many are told of; who wants the older ones has the page. */
const most = 100;

/** What XML 1.0 (2.2) does not take at all, and what it reads as its own. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const spoken = (tag: string): string => tag.split('-')[0] ?? tag;
const xml = (text: string): string =>
	text
		.toWellFormed()
		.replace(forbidden, '')
		.replace(/[&<>"]/g, (mark) => marks[mark] ?? '');

/** A title with its language, where that is another than the feed's. */
function titled(marked: string, lang: string): string {
	const [first] = piecesByLanguage(marked, lang);
	const other = first && first.lang !== spoken(lang) ? ` xml:lang="${xml(first.lang)}"` : '';
	return `<title${other}>${xml(unmarked(marked))}</title>`;
}

function entryOf({ id, owner, period, publishedAt }: Entry, origin: string, { t, lang }: Words): string {
	const name = say(owner.name, lang).text;
	const day = publishedAt.toISOString();
	return `<entry>
<id>urn:uuid:${xml(id)}</id>
${titled(t('report:feed.entry', { name, period: periodName(t, period) }), lang)}
<link rel="alternate" type="text/html" href="${xml(`${origin}/${lang}/reports/${owner.slug}/${period.key}`)}"/>
<published>${day}</published>
<updated>${day}</updated>
</entry>
`;
}

/** The published reports as an Atom feed (RFC 4287), the newest first. A report is published once, so its days are one. */
export function reportFeed({ city, origin, reports }: ReportFeed, words: Words): string {
	const { t, lang } = words;
	const page = `${origin}/${lang}/reports`;
	const shown = reports.toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime()).slice(0, most);
	const updated = (shown[0]?.publishedAt ?? new Date(0)).toISOString();
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(spoken(lang))}">
<id>${xml(`${page}/feed.atom`)}</id>
${titled(t('report:feed.title', { city: say(city, lang).text }), lang)}
<link rel="self" type="application/atom+xml" href="${xml(`${page}/feed.atom`)}"/>
<link rel="alternate" type="text/html" href="${xml(page)}"/>
<updated>${updated}</updated>
<author><name>${xml(say(city, lang).text)}</name></author>
${shown.map((one) => entryOf(one, origin, words)).join('')}</feed>
`;
}
