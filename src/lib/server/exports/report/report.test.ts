import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'csv-parse/sync';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passagesOf } from '#lib/domain/reports/document/passages.ts';
import { reportFiles, type ReportFile } from '#lib/domain/reports/files.ts';
import { reportModel } from '#lib/domain/reports/shapes.ts';
import { exampleReport, quotedId } from '../../../../../tests/support/exampleReport.ts';
import {
	readDocx,
	readXlsx,
	type ReadDocx,
	type ReadSheet
} from '../../../../../tests/support/readExports.ts';
import { readPdf, type ReadPdf } from '../../../../../tests/support/readPdf.ts';
import { reportFile } from './files.ts';
import type { ReportMaterial } from './material.ts';

const material: ReportMaterial = {
	city: { sv: 'Exempelstad' },
	report: exampleReport,
	origin: 'https://dialog.stad.example'
};
const made = (file: ReportFile, lang = 'sv', report = exampleReport) =>
	reportFile(file, { ...material, report }, lang);

/** Word for word, as domain.md has them. */
const heads = [
	'Indikator',
	'Periodens utfall',
	'Utfall män/pojkar',
	'Utfall kvinnor/flickor',
	'Utfall VB 2025',
	'Prognos helår',
	'Årsmål',
	'KF:s årsmål',
	'Period'
];
const official = [
	'Förslag till beslut',
	'Sammanfattning',
	'Bakgrund',
	'Ärendet',
	'Ärendets beredning',
	'Förvaltningens synpunkter och förslag',
	'Bilagor'
];
/** Without soft hyphens, and on one line. */
const plain = (text: string) =>
	text
		.replace(/\u00ad/g, '')
		.replace(/\s+/g, ' ')
		.replaceAll('/ ', '/');
const numbers = Object.values(exampleReport.numbers);

/** What poppler says of a PDF; undefined where it is not installed. */
function poppler(bytes: Uint8Array): string | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'radslag-pdf-'));
	try {
		writeFileSync(join(folder, 'one.pdf'), bytes);
		return execFileSync('pdfinfo', ['-struct', join(folder, 'one.pdf')], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 50_000_000
		});
	} catch (error) {
		if ((error as { code?: string }).code === 'ENOENT') return undefined;
		throw error;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

it('the example has everything, and a number for each of its passages', () => {
	expect(reportModel.parse(exampleReport)).toEqual(exampleReport);
	expect(numbers).toHaveLength(passagesOf(exampleReport).length);
	for (const list of [
		'prose',
		'goals',
		'indicators',
		'actions',
		'statements',
		'heard',
		'consultations'
	] as const)
		expect(exampleReport[list].length).toBeGreaterThan(1);
});

describe('Word', () => {
	let word: ReadDocx;
	beforeAll(async () => {
		word = readDocx(await made('report.docx'));
	});

	it('has the styles that every template has, and no others', () => {
		const used = new Set(word.paragraphs.map(({ style }) => style));
		used.delete('');
		expect([...used].sort()).toEqual([
			'Caption',
			'Heading1',
			'Heading2',
			'Heading3',
			'Heading4',
			'Heading5',
			'ListParagraph',
			'Quote',
			'Subtitle',
			'Title'
		]);
		for (const name of ['heading 1', 'Title', 'Quote', 'caption', 'Subtitle'])
			expect(word.styles.toLowerCase()).toContain(`<w:name w:val="${name.toLowerCase()}"/>`);
	});

	it('says what it is: its title, and the language of each part', () => {
		expect(word.title).toBe('Järva stadsdelsnämnd: Tertialrapport 2 2026');
		expect(word.styles).toContain('<w:lang w:val="sv-SE"/>');
		expect(word.langs).toEqual(expect.arrayContaining(['sv-SE', 'fi-FI', 'x-none']));
	});

	it('repeats the head of every table, and tells what every picture shows', () => {
		expect(word.tables).toBeGreaterThan(15);
		expect(word.headRows).toBe(word.tables);
		expect(word.alts.length).toBeGreaterThan(5);
		for (const alt of word.alts) expect(alt.length).toBeGreaterThan(40);
	});

	it('shows every passage’s number', () => {
		const starts = word.paragraphs.map(({ text }) => /^(\d+[a-z]*)\s/.exec(text)?.[1]);
		expect(numbers.filter((number) => !starts.includes(number))).toEqual([]);
	});

	it('has the indicators’ heads word for word, hidden values hidden, and says where each number is from', () => {
		const texts = word.paragraphs.map(({ text }) => text);
		const at = texts.indexOf('Indikator');
		expect(texts.slice(at, at + heads.length)).toEqual(heads);
		expect(texts).toContain('Tas fram av nämnd/styrelse');
		expect(texts).toContain('‥ betyder: Dolt för att skydda enskilda.');
		expect(word.text).toContain(
			'Källa: Valnämndens tertialrapport T2, 2024. Valdistrikt är inte stadsdelar.'
		);
	});

	it('says that it is a proposal while it is one, and that a translation is a draft', () => {
		expect(word.text).toContain('Texterna är förvaltningens förslag tills nämnden har beslutat.');
		expect(word.text).toContain('Förvaltningens förslag till svar');
		expect(word.text).toContain('utkast, inte granskat');
	});

	it('no longer says so when the committee has decided', async () => {
		const { document } = exampleReport;
		if (!document) throw new Error('no document');
		const decided = {
			...exampleReport,
			document: { ...document, state: 'decided' as const, proposal: false }
		};
		const { text } = readDocx(await made('report.docx', 'sv', decided));
		expect(text).not.toContain('förslag tills');
		expect(text).toContain('Nämndens svar');
	});

	it('leaves a quotation out that is taken away, and says so', async () => {
		const { text } = readDocx(await made('report.docx', 'sv', { ...exampleReport, quotations: {} }));
		expect(exampleReport.quotations[quotedId]).toBeDefined();
		expect(text).not.toContain('klockan fyra');
		expect(text).toContain('Citatet visas inte längre.');
	});

	it('as a tjänsteutlåtande has the city’s headings in their order, and tells who was heard', async () => {
		const { paragraphs, text } = readDocx(await made('official.docx'));
		const first = paragraphs.filter(({ style }) => style === 'Heading1').map((own) => own.text);
		expect(first).toEqual(official);
		expect(text).toContain('Yttrande lämnat 14 september 2026');
		expect(text).toContain('Inget yttrande lämnades');
	});

	it('stands what no XML can carry', async () => {
		const odd = structuredClone(exampleReport);
		const [action] = odd.actions;
		if (!action) throw new Error('no action');
		action.title = 'Ljus\u0000\u0007 & <bänkar> \ud800';
		const { text } = readDocx(await made('report.docx', 'sv', odd));
		expect(text).toContain('Ljus & <bänkar>');
		await made('report.xlsx', 'sv', odd);
		await made('report.pdf', 'sv', odd);
	});
});

describe.each(['report.pdf', 'report-large.pdf'] as const)('%s', (file) => {
	let bytes: Uint8Array;
	let pdf: ReadPdf;
	beforeAll(async () => {
		bytes = await made(file);
		pdf = await readPdf(bytes);
	});

	it('is PDF/UA-1 with its language, title, fonts, bookmarks and one first heading', () => {
		expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(pdf.lang).toBe('sv');
		expect(pdf.title).toBe('Järva stadsdelsnämnd: Tertialrapport 2 2026');
		expect(pdf.missingFonts).toEqual([]);
		expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
		expect(Buffer.from(bytes).toString('latin1')).toContain('/Outlines');
	});

	it('tags the heads of tables, and tells what every figure shows', () => {
		expect(pdf.roles.filter((role) => role === 'TH').length).toBeGreaterThan(20);
		const figures = pdf.roles.filter((role) => role === 'Figure');
		expect(figures.length).toBeGreaterThan(5);
		expect(pdf.alts).toHaveLength(figures.length);
	});

	it('has everything in its order, with the numbers of the passages and the words of each language', () => {
		const text = plain(pdf.text);
		const places = [
			'Sammanfattning',
			'Bakgrund',
			'Mål',
			'Delaktighet: vilka',
			'Indikatorer',
			'Trappan',
			'Åtgärder',
			'Rådens yttranden',
			'Så är siffrorna skyddade'
		].map((title) => text.indexOf(title));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places.every((place) => place >= 0)).toBe(true);
		for (const head of heads) expect(text).toContain(head);
		expect(text).toContain('Kiitämme tiivistelmästä suomeksi.');
		expect(pdf.langs).toContain('fi');
		const words = new Set(text.split(' '));
		expect(numbers.filter((number) => !words.has(number))).toEqual([]);
	});

	it('is whole in another program’s eyes too (poppler)', ({ skip }) => {
		const tree = poppler(bytes);
		if (tree === undefined) {
			console.warn('poppler is not installed: the structure of the PDF is not looked at by another program');
			skip();
			return;
		}
		for (const role of ['H1', 'H2', 'Table', 'THead', 'TH', 'TD', 'Figure', 'L ', 'LI', 'Link', 'BlockQuote'])
			expect(tree).toMatch(new RegExp(`^\\s*${role}`, 'm'));
	});
});

it('large print is in 18 points and cuts no table', async () => {
	const [usual, large] = [
		await readPdf(await made('report.pdf')),
		await readPdf(await made('report-large.pdf'))
	];
	expect(large.pages).toBeGreaterThan(usual.pages * 1.8);
	expect(plain(large.text)).toContain('Utfall kvinnor/flickor');
});

it('a language that the interface lacks shows what there is, and marks the rest', async () => {
	const pdf = await readPdf(await made('report.pdf', 'so'));
	expect(pdf.lang).toBe('sv');
	expect(plain(pdf.text)).toContain('finns ännu inte på ditt språk');
});

it('a language that the interface has in part shows what there is first, and says once what is not in it', async () => {
	const pdf = await readPdf(await made('report.pdf', 'fi'));
	expect(pdf.lang).toBe('fi');
	const text = plain(pdf.text);
	expect(text.indexOf('Puolet vastaajista')).toBeGreaterThan(0);
	expect(text.indexOf('Puolet vastaajista')).toBeLessThan(text.indexOf('Under perioden har nämnden'));
	expect(text).not.toContain('finns ännu inte på ditt språk');
	expect(pdf.langs).toContain('sv');
});

describe('Excel', () => {
	let sheets: ReadSheet[];
	beforeAll(async () => {
		sheets = readXlsx(await made('report.xlsx'));
	});

	it('has a sheet a table, listed first with where its numbers are from', () => {
		const [contents, ...tables] = sheets;
		expect(contents?.name).toBe('Innehåll');
		const listed = contents?.rows.slice(contents.rows.findIndex(([first]) => first === 'Blad') + 1) ?? [];
		expect(listed.map(([name]) => name)).toEqual(tables.map(({ name }) => name));
		expect(listed.filter((row) => String(row[3]).startsWith('Källa: ')).length).toBeGreaterThan(10);
		expect(tables.every(({ frozen }) => frozen)).toBe(true);
		expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
	});

	it('has numbers as numbers, and what is hidden as words', () => {
		const table = sheets.find(({ rows }) => rows[0]?.[0] === 'Indikator');
		expect(table?.rows[0]).toEqual(heads);
		expect(table?.rows[1]?.slice(1, 8)).toEqual([0.5, 0.56, 0.44, 0.47, 0.52, 0.55, 0.6]);
		expect(table?.rows[2]?.[1]).toBeCloseTo(0.6339);
		expect(table?.rows[3]?.[1]).toBe(1748);
		expect(table?.rows[4]?.slice(1, 4)).toEqual(['‥', '‥', '‥']);
		expect(table?.formats).toEqual(expect.arrayContaining(['0%', '0.00%', '#,##0', 'yyyy-mm-dd']));
	});
});

it('CSV has what is written beside what is released, each number with its source', async () => {
	const rows = parse(new TextDecoder().decode(await made('report.csv')), {
		bom: true,
		columns: true
	}) as Record<string, string>[];
	const of = (section: string) => rows.filter((row) => row['section'] === section);
	expect(
		of('indicators')
			.filter(({ value }) => value !== '')
			.every(({ source }) => source !== '')
	).toBe(true);
	expect(
		of('indicators').find(({ id, measure }) => id === 'inflytande' && measure === 'outcome')
	).toMatchObject({ value: '', hidden: 'true' });
	expect(of('statements').map(({ id }) => id)).toContain('minoritetsradet');
	expect(of('actions')).toHaveLength(2);
	expect(of('goals')).toHaveLength(3);
	expect(of('steps')).toHaveLength(6);
	expect(of('answers').length).toBeGreaterThan(10);
});

it('JSON is the report, as its schema says', async () => {
	const read: unknown = JSON.parse(new TextDecoder().decode(await made('report.json')));
	expect(reportModel.parse(read)).toEqual(exampleReport);
});

it('a report that nobody has written comes in every format too', async () => {
	const empty = {
		...exampleReport,
		document: null,
		prose: [],
		goals: [],
		indicators: [],
		staircase: null,
		actions: [],
		statements: [],
		heard: [],
		quotations: {},
		numbers: {},
		consultations: [],
		programme: []
	};
	for (const file of reportFiles) expect((await made(file, 'en', empty)).length).toBeGreaterThan(100);
});
