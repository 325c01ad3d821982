import { form } from '#lib/domain/consultations/form.ts';
import type { ClassMaterial } from '#lib/domain/paper/classSheet.ts';
import type { Material } from '#lib/domain/paper/material.ts';
import { paperOf } from '#lib/domain/paper/paper.ts';
import type { WallMaterial } from '#lib/domain/reports/wall.ts';
import type { CitySettings } from '#lib/domain/text/city.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { printClassSheet } from '#lib/server/exports/print/classSheet.ts';
import { printPdf } from '#lib/server/exports/print/printPdf.ts';
import { receiptPdf } from '#lib/server/exports/print/receipt.ts';
import { printSessionSheet } from '#lib/server/exports/print/sessionSheet.ts';
import { printWall } from '#lib/server/exports/print/wall.ts';
import { reportFile } from '#lib/server/exports/report/files.ts';
import type { ReportMaterial } from '#lib/server/exports/report/material.ts';
import { everyQuestion } from './everyQuestion.ts';
import { exampleReport } from './exampleReport.ts';

/** A title in each language, of letters that only it has: names of months and of things, as CLDR has them. */
export const titles: Record<string, string> = {
	sv: 'En ny park på Åsögatan',
	'sv-simple': 'En ny park på Åsögatan',
	en: 'A new park',
	fi: 'Uusi puisto: elokuu, syyskuu ja pääkaupunki',
	fit: 'Uusi puisto, Meänkieli',
	se: 'Davvisámegiella: ođđajagemánnu, čakčamánnu, ŋ ja ŧ',
	rom: 'Romani čhib thaj',
	yi: 'ייִדיש: אַפּריל, פֿעברואַר און דעצעמבער 2026 אין Stockholm.'
};

const title: LocalText = Object.fromEntries(
	Object.entries(titles).map(([tag, text]) => [
		tag,
		['sv', 'en'].includes(tag) ? text : { text, status: 'draft' }
	])
) as LocalText;
const inSwedish: LocalText = { sv: 'Svaren avgör vad som ritas. Sedan byggs det.' };
const languages = Object.keys(titles);
const origin = 'https://dialog.stad.example';
const city: CitySettings = {
	name: { sv: 'Exempelstad' },
	residents: { sv: 'invånare' },
	demonstration: false,
	paperAddress: { sv: 'Lådan 1, Exempelstad' },
	enquiries: { sv: 'Ring 08-000' }
};
const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>';
const pictures = Object.fromEntries(['person-walking', 'bicycle', 'bus'].map((name) => [name, { svg }]));

const material: Material = {
	slug: 'en-ny-park',
	title,
	summary: title,
	purpose: inSwedish,
	committee: { sv: 'Farsta stadsdelsnämnd' },
	reach: { whom: 'residents', districts: ['Farsta'] },
	opensOn: '2026-11-15',
	closesOn: '2026-12-13',
	draft: false,
	languages,
	version: 3,
	form: paperOf(form.parse({ ...everyQuestion, languages })),
	city,
	origin,
	pictures
};

const answer = (label: LocalText, count: number | null) => ({
	label: { ids: ['a'], labels: [label], kind: 'answer' as const },
	count
});

const wall: WallMaterial = {
	results: {
		consultation: {
			slug: 'en-ny-park',
			title,
			summary: inSwedish,
			committee: { slug: 'farsta', name: { sv: 'Farsta stadsdelsnämnd' }, color: null } as never,
			openedOn: '2026-11-15',
			closedOn: '2026-12-13'
		},
		releasedOn: '2026-12-20',
		respondents: 120,
		children: true,
		questions: [
			{
				question: 'q1',
				label: title,
				answers: [answer({ sv: 'Gungor' }, 70), answer(title, 40), answer({ sv: 'Vet inte' }, null)],
				most: 70,
				told: [],
				hidden: true,
				several: false,
				ranked: false,
				skipped: null
			},
			{
				question: 'q2',
				label: { sv: 'Känner du dig trygg?' },
				answers: [answer({ sv: 'Ja' }, 72), answer({ sv: 'Nej' }, 48)],
				most: 72,
				told: [{ label: answer({ sv: 'Ja' }, 72).label, of: { kind: 'exactly', tenths: 6 } }],
				hidden: false,
				several: false,
				ranked: false,
				skipped: 0
			}
		],
		withheld: [],
		written: [],
		unread: [],
		outcome: inSwedish,
		replies: []
	},
	pictures: {},
	city,
	origin
};

const classSheet: ClassMaterial = {
	sheet: 'guardians',
	slug: 'en-ny-park',
	city,
	committee: { sv: 'Farsta stadsdelsnämnd' },
	title,
	summary: title,
	purpose: inSwedish,
	heading: { sv: 'Till dig som är vårdnadshavare' },
	body: { sv: 'Klassen får svara.\n\n- Det är frivilligt\n- Ingen ser vem som svarat' },
	own: null,
	contacts: [{ name: { sv: 'Bris' }, phone: '116 111', says: { sv: 'Någon att tala med' } }],
	origin
};

const report: ReportMaterial = { city: { sv: 'Exempelstad' }, report: exampleReport, origin };

type Make = (lang: string) => Promise<Uint8Array>;

/** Everything that is printed or written to a file for people who read, in one language. */
export const pdfDocuments: Record<string, Make> = {
	poster: (language) => printPdf(material, { kind: 'poster', language, size: 'a4' }),
	letter: (language) => printPdf(material, { kind: 'letter', language, size: 'a4' }),
	form: (language) => printPdf(material, { kind: 'form', language, size: '14' }),
	receipt: (lang) => receiptPdf({ reference: '7K3M9QX2', secret: 'B4D8F6H2J9', lang, city, origin } as never),
	wall: (lang) => printWall(wall, lang, 'a4'),
	guardians: (lang) => printClassSheet(classSheet, lang),
	children: (lang) => printClassSheet({ ...classSheet, sheet: 'children' }, lang),
	session: (lang) =>
		printSessionSheet({
			lang,
			city,
			title,
			code: ['sol', 'båt', 'ugn'].map((word) => ({ word, svg })),
			pictures: [{ lang: 'fi', names: ['aurinko', 'vene', 'uuni'] }],
			join: `${origin}/sv/class#x`,
			address: 'dialog.stad.example/sv/class',
			until: '14:30'
		}),
	report: (lang) => reportFile('report.pdf', report, lang),
	largePrint: (lang) => reportFile('report-large.pdf', report, lang)
};

export const wordDocuments: Record<string, Make> = {
	report: (lang) => reportFile('report.docx', report, lang),
	official: (lang) => reportFile('official.docx', report, lang)
};

export const workbook: Make = (lang) => reportFile('report.xlsx', report, lang);
export const table: Make = (lang) => reportFile('report.csv', report, lang);
