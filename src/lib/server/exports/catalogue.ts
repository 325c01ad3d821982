import type { LocalText } from '#lib/domain/text/text.ts';
import { passageOf } from '#lib/domain/text/text.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import { formatOf } from '#lib/i18n/format.ts';
import { interfaceLanguages } from '#lib/i18n/languages.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { periodName } from '#lib/i18n/period.ts';

/** What a city has made open: results of dialogues and reports. */
export type OpenData = {
	city: LocalText;
	origin: string;
	results: {
		slug: string;
		title: LocalText;
		summary: LocalText;
		closedOn: string | null;
		releasedOn: string;
	}[];
	reports: { committee: { slug: string; name: LocalText }; period: Period }[];
};

type Node = Record<string, unknown>;
type Translated = { '@language': string; '@value': string }[];

const authority = 'http://publications.europa.eu/resource/authority';
/** Of the languages that the interface has, those that the EU's list of languages names. */
const languages: Record<string, string> = { sv: 'SWE', en: 'ENG' };
const licence = 'http://creativecommons.org/publicdomain/zero/1.0/';
const formats = {
	csv: { file: 'CSV', media: 'text/csv' },
	json: { file: 'JSON', media: 'application/json' }
} as const;

const context = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	xsd: 'http://www.w3.org/2001/XMLSchema#'
};

const ref = (address: string): Node => ({ '@id': address });
const day = (value: string): Node => ({ '@type': 'xsd:date', '@value': value });
const tags = interfaceLanguages.map(({ tag }) => tag).filter((tag) => languages[tag] !== undefined);

/** The interface's own words in every language of the list. */
const inAll = (key: string, values: (tag: string) => Record<string, unknown> = () => ({})): Translated =>
	tags.map((tag) => ({ '@language': tag, '@value': loadedTranslator(tag)(key, values(tag)) }));

/** What people wrote, in the languages that it is there in. */
const ofText = (text: LocalText): Translated =>
	Object.keys(text).map((tag) => ({ '@language': tag, '@value': passageOf(text, tag).text }));

const nameIn = (text: LocalText, tag: string): string => passageOf(text, tag).text;

function distribution(address: string, path: string, kind: keyof typeof formats, conforms?: string): Node {
	const { file, media } = formats[kind];
	return {
		'@id': `${address}#${kind}`,
		'@type': 'dcat:Distribution',
		'dcat:accessURL': ref(path),
		'dcat:downloadURL': ref(path),
		'dct:format': ref(`${authority}/file-type/${file}`),
		'dcat:mediaType': ref(`https://www.iana.org/assignments/media-types/${media}`),
		'dct:license': ref(licence),
		...(conforms ? { 'dct:conformsTo': ref(conforms) } : {})
	};
}

function dataset(address: string, path: string, publisher: Node, own: Node, schema?: string): Node {
	return {
		'@id': address,
		'@type': 'dcat:Dataset',
		...own,
		'dct:identifier': address,
		'dct:publisher': publisher,
		'dct:accessRights': ref(`${authority}/access-right/PUBLIC`),
		'dct:language': tags.map((tag) => ref(`${authority}/language/${languages[tag]}`)),
		'dcat:theme': ['GOVE', 'SOCI'].map((theme) => ref(`${authority}/data-theme/${theme}`)),
		'dcat:landingPage': ref(address),
		'dcat:distribution': [
			distribution(address, `${path}.csv`, 'csv'),
			distribution(address, path, 'json', schema)
		]
	};
}

/** The open data as a catalogue after DCAT-AP, as JSON-LD: what other catalogues gather. */
export function catalogueOf({ city, origin, results, reports }: OpenData): Node {
	const publisher: Node = { '@id': `${origin}/#city`, '@type': 'foaf:Agent', 'foaf:name': ofText(city) };
	const owner = ref(`${origin}/#city`);
	return {
		'@context': context,
		'@id': `${origin}/api/v1/catalogue.jsonld`,
		'@type': 'dcat:Catalog',
		'dct:title': inAll('exports:catalogue.title', (tag) => ({ city: nameIn(city, tag) })),
		'dct:description': inAll('exports:catalogue.about'),
		'dct:publisher': publisher,
		'dct:license': ref(licence),
		'dct:language': tags.map((tag) => ref(`${authority}/language/${languages[tag]}`)),
		'foaf:homepage': ref(origin),
		'dcat:dataset': [
			...results.map(({ slug, title, summary, closedOn, releasedOn }) =>
				dataset(`${origin}/sv/results/${slug}`, `${origin}/api/v1/results/${slug}`, owner, {
					'dct:title': inAll('results:title', (tag) => ({ title: nameIn(title, tag) })),
					'dct:description': ofText(summary),
					'dct:issued': day(releasedOn),
					...(closedOn
						? { 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:endDate': day(closedOn) } }
						: {})
				})
			),
			...reports.map(({ committee, period }) =>
				dataset(
					`${origin}/sv/reports/${committee.slug}/${period.key}`,
					`${origin}/api/v1/reports/${committee.slug}/${period.key}`,
					owner,
					{
						'dct:title': inAll('exports:catalogue.report', (tag) => ({
							committee: nameIn(committee.name, tag),
							period: periodName(loadedTranslator(tag), period)
						})),
						'dct:description': inAll('report:lead', (tag) => ({
							from: formatOf(tag).date(period.from),
							to: formatOf(tag).date(period.to)
						})),
						'dct:temporal': {
							'@type': 'dct:PeriodOfTime',
							'dcat:startDate': day(period.from),
							'dcat:endDate': day(period.to)
						}
					},
					`${origin}/api/v1/report.schema.json`
				)
			)
		]
	};
}
