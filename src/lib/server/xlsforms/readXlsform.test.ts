import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { form as formSchema } from '#lib/domain/consultations/form.ts';
import { findingCodes } from '#lib/domain/xlsforms/codes.ts';
import { styles } from '../../../../tests/support/xlsformStyles.ts';
import { readXlsform } from './readXlsform.ts';

const attribute = (tag: string, name: string) =>
	new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const elements = (xml: string, name: string) =>
	[
		...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g'))
	].map(([, attributes = '', inner = '']) => ({ attributes, inner }));
const letters = (column: number): string =>
	(column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The addresses of all cells that hold something, read by nothing that the reader is made of. */
function cellsOf(bytes: Uint8Array): string[] {
	const files = unzipSync(bytes);
	const text = (name: string) => (files[name] ? strFromU8(files[name]) : '');
	const strings = elements(text('xl/sharedStrings.xml'), 'si').map(({ inner }) =>
		inner.replace(/<[^>]*>/g, '')
	);
	const targets = new Map(
		elements(text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
			attribute(attributes, 'Id'),
			attribute(attributes, 'Target').replace(/^\/xl\//, '')
		])
	);
	return elements(text('xl/workbook.xml'), 'sheet').flatMap(({ attributes }) => {
		const sheet = attribute(attributes, 'name');
		const xml = text(`xl/${targets.get(/(?:r|rel):id="([^"]*)"/.exec(attributes)?.[1] ?? '')}`);
		return elements(xml, 'row').flatMap((row, at) =>
			elements(row.inner, 'c').flatMap((cell, column) => {
				const value = elements(cell.inner, 'v')[0]?.inner ?? '';
				const shared = attribute(cell.attributes, 't') === 's' ? (strings[Number(value)] ?? '') : value;
				const inline = elements(cell.inner, 't')
					.map(({ inner }) => inner)
					.join('');
				const isFilled = shared !== '' || inline !== '' || /<f\b/.test(cell.inner);
				return isFilled
					? [`${sheet}!${attribute(cell.attributes, 'r') || `${letters(column)}${at + 1}`}`]
					: [];
			})
		);
	});
}

async function checked(bytes: Uint8Array) {
	const read = await readXlsform(bytes);
	const addresses = read.account.map(({ sheet, row, column }) => `${sheet}!${column}${row}`);
	expect(addresses.toSorted()).toEqual(cellsOf(bytes).toSorted());
	// Nothing is passed over: a cell that nobody looked at would be told as not read.
	expect(read.findings.filter(({ code }) => code === 'not-read')).toEqual([]);
	for (const { fate, codes } of read.account) {
		expect(['kept', 'changed', 'refused']).toContain(fate);
		if (fate !== 'kept') expect(codes.map((code) => findingCodes[code].fate)).toContain(fate);
	}
	expect(read.form === undefined).toBe(read.findings.some(({ stops }) => stops));
	if (read.form) expect(formSchema.parse(read.form)).toEqual(read.form);
	return read;
}

describe('workbooks as they are found', () => {
	it.each(styles)('$name', async ({ bytes, told, form, check, wanted }) => {
		const read = await checked(bytes);
		const codes = new Set(read.findings.map(({ code }) => code));
		expect([...codes].toSorted()).toEqual(expect.arrayContaining(told.toSorted()));
		const stopping = read.findings.filter(({ stops, code }) => stops && !told.includes(code));
		expect(stopping).toEqual([]);
		expect(read.form !== undefined).toBe(form);
		if (check && read.form) expect(check(read.form)).toEqual(wanted);
	});
	it('are many', () => expect(styles.length).toBeGreaterThanOrEqual(25));
});

const folder = '../shared/data/xlsforms';
const given = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.xlsx')) : [];
/** What must stop each of the given workbooks; the others become forms. */
const stopped: Record<string, string[]> = {
	'attribute_columns_test.xlsx': [
		'type-calculation',
		'repeat',
		'media',
		'expression-function',
		'constraint-not-supported'
	],
	'constraint_example.xlsx': ['constraint-not-supported'],
	'duplicate_columns.xlsx': ['column-repeated'],
	'household-energy-english-igbo.xlsx': ['type-calculation', 'choice-filter', 'type-place'],
	'or_other.xlsx': ['choice-filter'],
	'sample_cascading_select.xlsx': ['choice-filter'],
	'tutorial_xlsform.xlsx': ['type-file', 'type-place']
};

describe('workbooks that nobody here wrote', () => {
	it.skipIf(given.length > 0)(`are not there: ${folder} is missing`, (context) => context.skip());
	it.each(given)('%s', async (file) => {
		const read = await checked(readFileSync(`${folder}/${file}`));
		const codes = read.findings.filter(({ stops }) => stops).map(({ code }) => code as string);
		expect(codes).toEqual(expect.arrayContaining(stopped[file] ?? []));
		if (!stopped[file]) expect(read.form).toBeDefined();
	});
});
