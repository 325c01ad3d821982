import { strToU8, zipSync, type Zippable } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const inXml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A cell as other programs write it: a text, a number, or the XML of the cell itself without its address. */
export type XlsxCell = string | number | undefined | { xml: string };
export type XlsxSheet = { name: string; rows?: XlsxCell[][]; xml?: string };

const columnOf = (index: number): string =>
	index < 26 ? String.fromCharCode(65 + index) : columnOf(Math.floor(index / 26) - 1) + columnOf(index % 26);

function cellXml(cell: XlsxCell, at: string): string {
	if (cell === undefined || cell === '') return '';
	if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${at}"`);
	if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
	return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${inXml(cell)}</t></is></c>`;
}

const rowsXml = (rows: XlsxCell[][]): string =>
	rows
		.map(
			(row, at) =>
				`<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, `${columnOf(column)}${at + 1}`)).join('')}</row>`
		)
		.join('');

export const sheetXml = (rows: XlsxCell[][], after = ''): string =>
	`${head}<worksheet xmlns="${main}"><sheetData>${rowsXml(rows)}</sheetData>${after}</worksheet>`;

const relation = (id: string, type: string, target: string): string =>
	`<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/** The parts of a workbook, to be put in a zip as they are or spoiled first. */
export function partsOf(sheets: XlsxSheet[], more: Zippable = {}): Zippable {
	const entries = sheets.map(
		({ rows = [], xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(xml ?? sheetXml(rows))] as const
	);
	const has = (name: string) => name in more;
	return {
		'_rels/.rels': strToU8(
			`${head}<Relationships xmlns="${packaged}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`
		),
		'xl/workbook.xml': strToU8(
			`${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
				.map(({ name }, at) => `<sheet name="${inXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
				.join('')}</sheets></workbook>`
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			`${head}<Relationships xmlns="${packaged}">${sheets
				.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
				.join(
					''
				)}${has('xl/sharedStrings.xml') ? relation('rIdS', 'sharedStrings', '/xl/sharedStrings.xml') : ''}${
				has('xl/styles.xml') ? relation('rIdT', 'styles', 'styles.xml') : ''
			}</Relationships>`
		),
		...Object.fromEntries(entries),
		...more
	};
}

/** A workbook in bytes. */
export const xlsxOf = (sheets: XlsxSheet[], more: Zippable = {}): Uint8Array =>
	zipSync(partsOf(sheets, more), { level: 6 });

/** A survey with what people write around it. */
export const surveyOf = (
	rows: XlsxCell[][],
	choices: XlsxCell[][] = [],
	settings: XlsxCell[][] = []
): Uint8Array =>
	xlsxOf([
		{ name: 'survey', rows },
		...(choices.length > 0 ? [{ name: 'choices', rows: choices }] : []),
		...(settings.length > 0 ? [{ name: 'settings', rows: settings }] : [])
	]);
