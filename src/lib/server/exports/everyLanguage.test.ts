import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '#lib/i18n/languages.ts';
import { directionOf } from '#lib/domain/text/text.ts';
import {
	pdfDocuments,
	table,
	titles,
	wordDocuments,
	workbook
} from '../../../../tests/support/everyDocument.ts';
import { readDocx, readXlsx } from '../../../../tests/support/readExports.ts';
import { readPdf } from '../../../../tests/support/readPdf.ts';

const partial = interfaceLanguages.filter(({ whole }) => !whole).map(({ tag }) => tag);
const tags = interfaceLanguages.map(({ tag }) => tag);
const spoken = (tag: string) => tag.split('-')[0] ?? tag;
/** Characters that a program keeps for its own use, and signs of direction. */
const marks = /[\ufdd0-\ufdef]/;
const bare = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069\u00ad]/g, '').replace(/\s+/g, ' ');
const about = /utkast\. Ingen som talar språket|finns inte än på|luonnok|טעקסט/;

/** Documents in which the title of a consultation stands. */
const titled = ['poster', 'letter', 'form', 'wall', 'guardians', 'children', 'session'];

describe.each(tags)('every document in %s', (tag) => {
	it.each(Object.keys(pdfDocuments))('a PDF that a screen reader reads in its language: %s', async (name) => {
		const pdf = await readPdf(await (pdfDocuments[name] as (lang: string) => Promise<Uint8Array>)(tag));
		expect(pdf.lang).toBe(spoken(tag));
		expect(pdf.roles).toContain('H1');
		expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(pdf.missingFonts).toEqual([]);
		expect(JSON.stringify(pdf)).not.toMatch(marks);
		expect(pdf.text).not.toContain('\ufffd');
		// A reader that goes by the letters' places loses points under them, and not the letters or their order.
		const title = tag === 'yi' ? 'דעצעמבער' : titles[tag];
		if (titled.includes(name)) expect(bare(pdf.text)).toContain(title);
		if (tag === 'yi') expect(pdf.text).not.toContain([...'דעצעמבער'].reverse().join(''));
		// What is not in the language says which one it is in, and the document says so once.
		if (partial.includes(tag)) {
			expect(bare(pdf.text).match(new RegExp(about, 'g'))?.length).toBeGreaterThan(0);
			expect(pdf.langs).toContain('sv');
		} else expect(bare(pdf.text)).not.toMatch(/Ingen som talar språket/);
		if (name === 'poster' || name === 'wall' || name === 'letter') expect(pdf.pages).toBe(1);
	});

	it.each(Object.keys(wordDocuments))('a Word document with its language and direction: %s', async (name) => {
		const word = readDocx(await (wordDocuments[name] as (lang: string) => Promise<Uint8Array>)(tag));
		const locale = { sv: 'sv-SE', en: 'en-GB', fi: 'fi-FI', se: 'se-SE', yi: 'yi-001' }[spoken(tag)];
		expect(word.styles).toContain(`w:lang w:val="${locale ?? tag}"`);
		expect(word.document).not.toMatch(marks);
		const rightToLeft = directionOf(tag) === 'rtl';
		expect(/<w:bidi\/>/.test(word.document)).toBe(rightToLeft);
		expect(/<w:bidiVisual\/>/.test(word.document)).toBe(rightToLeft);
		expect(/<w:rtl\/>/.test(word.document)).toBe(rightToLeft);
		if (partial.includes(tag)) {
			expect(bare(word.paragraphs[0]?.text ?? '')).toMatch(about);
			expect(word.langs).toContain('sv-SE');
		} else expect(word.text).not.toMatch(/Ingen som talar språket/);
	});

	it('a workbook and a table without marks', async () => {
		const sheets = readXlsx(await workbook(tag));
		expect(JSON.stringify(sheets)).not.toMatch(marks);
		expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
		expect(new TextDecoder().decode(await table(tag))).not.toMatch(marks);
	});
});

it('a whole language says nothing of itself', async () => {
	for (const tag of ['sv', 'en']) {
		const word = readDocx(await (wordDocuments['report'] as (lang: string) => Promise<Uint8Array>)(tag));
		expect(word.paragraphs[0]?.style).toBe('Subtitle');
	}
});
