import fc from 'fast-check';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { periodOf } from '#lib/domain/reports/period.ts';
import { formatOf } from '#lib/i18n/format.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { reportFeed, type ReportFeed } from './feed.ts';

const words = (lang: string) => ({ t: loadedTranslator(lang), lang, format: formatOf(lang) });
const origin = 'https://dialog.stad.example';
const sports = {
	id: '3f0e8a52-94f0-4c3b-9a53-0d4d4bd1a3c1',
	owner: { slug: 'idrott', name: { sv: 'Idrott & <fritid>' } },
	period: periodOf(2026, 'T2'),
	publishedAt: new Date('2026-11-20T11:00:00Z')
};
const whole = {
	id: '0b7a52a4-94f0-4c3b-9a53-0d4d4bd1a3c1',
	owner: { slug: 'city', name: { sv: 'Hela staden' } },
	period: periodOf(2025, 'city'),
	publishedAt: new Date('2026-05-28T11:00:00Z')
};
const feed = (reports: ReportFeed['reports'], lang = 'sv') =>
	reportFeed({ city: { sv: 'Exempelstad' }, origin, reports }, words(lang));

type Element = { name: string; attributes: Record<string, string>; text: string };

/** Every element with its text, read by a strict parser that refuses what is not well-formed. */
function read(xml: string): Element[] {
	const parser = sax.parser(true, { strictEntities: true } as sax.SAXOptions);
	const [open, found]: [Element[], Element[]] = [[], []];
	parser.onerror = (error) => {
		throw error;
	};
	parser.onopentag = ({ name, attributes }) => {
		const element = { name, attributes: attributes as Record<string, string>, text: '' };
		open.push(element);
		found.push(element);
	};
	parser.ontext = (text) => {
		const last = open.at(-1);
		if (last) last.text += text;
	};
	parser.onclosetag = () => open.pop();
	parser.write(xml).close();
	return found;
}
const texts = (xml: string, name: string) =>
	read(xml)
		.filter((one) => one.name === name)
		.map(({ text }) => text);

describe('the feed of published reports', () => {
	it('tells the newest first, by committee and period, and when the feed last changed', () => {
		const xml = feed([whole, sports]);
		expect(texts(xml, 'title')).toEqual([
			'Exempelstad: rapporter',
			'Idrott & <fritid>: Tertialrapport 2 2026',
			'Hela staden: Stadens rapport om mänskliga rättigheter 2024–2025'
		]);
		expect(texts(xml, 'updated')).toEqual([
			'2026-11-20T11:00:00.000Z',
			'2026-11-20T11:00:00.000Z',
			'2026-05-28T11:00:00.000Z'
		]);
	});

	it('names an entry by the report itself, the same in every language and at every address', () => {
		const ids = texts(feed([sports]), 'id').slice(1);
		expect(ids).toEqual([`urn:uuid:${sports.id}`]);
		expect(texts(feed([sports], 'en'), 'id').slice(1)).toEqual(ids);
	});

	it('links to itself, to the index and to each report in its language', () => {
		const links = read(feed([sports], 'en')).filter(({ name }) => name === 'link');
		expect(links.map(({ attributes: { rel, href } }) => [rel, href])).toEqual([
			['self', `${origin}/en/reports/feed.atom`],
			['alternate', `${origin}/en/reports`],
			['alternate', `${origin}/en/reports/idrott/2026-T2`]
		]);
	});

	it('is a feed before anything is published', () => {
		expect(texts(feed([]), 'updated')).toHaveLength(1);
	});

	it('is well-formed whatever a committee is called', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1 }), (sv) => {
				const xml = feed([{ ...sports, owner: { slug: 'idrott', name: { sv } } }]);
				expect(texts(xml, 'entry')).toHaveLength(1);
				// eslint-disable-next-line no-control-regex
				expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
			}),
			{ endOnFailure: true }
		);
	});
});
