import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import type { FindingCode } from '#lib/domain/xlsforms/codes.ts';
import { partsOf, sheetXml, surveyOf, xlsxOf } from './xlsx.ts';

export type Hostile = { name: string; code: FindingCode; bytes: () => Uint8Array };

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const before = `<worksheet ${main}><sheetData>`;
const after = '</sheetData></worksheet>';
const head = ['type', 'name', 'label'];
const sound = () => surveyOf([head, ['note', 'a', 'A']]);

/** One part made of the same piece again and again, so that a small file unpacks to a very large one. */
function bomb(part: string, first: string, piece: string, times: number, last: string): Uint8Array {
	const chunks: Uint8Array[] = [];
	const zip = new Zip((error, chunk) => {
		if (error) throw error;
		chunks.push(chunk);
	});
	const add = (name: string, write: (file: ZipDeflate) => void) => {
		const file = new ZipDeflate(name, { level: 6 });
		zip.add(file);
		write(file);
	};
	const parts = partsOf(
		[{ name: 'survey', rows: [head] }],
		part === 'xl/sharedStrings.xml' ? { [part]: new Uint8Array() } : {}
	);
	for (const [name, content] of Object.entries(parts))
		if (name !== part) add(name, (file) => file.push(content as Uint8Array, true));
	add(part, (file) => {
		file.push(strToU8(first));
		const many = strToU8(piece.repeat(Math.ceil(1_000_000 / piece.length)));
		for (let done = 0; done < times * piece.length; done += many.length) file.push(many);
		file.push(strToU8(last), true);
	});
	zip.end();
	return Buffer.concat(chunks);
}

const survey = (xml: string): Uint8Array => xlsxOf([{ name: 'survey', xml }]);
const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A workbook with the bytes of one name changed, in the headers of the zip too. */
function renamed(from: string, to: string): Uint8Array {
	const bytes = Buffer.from(xlsxOf([{ name: 'survey', rows: [head] }], { [from]: strToU8('x') }));
	for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at);
	return bytes;
}

/** A bit of the flags of every part in the zip's directory. */
function flagged(bit: number): Uint8Array {
	const bytes = Buffer.from(sound());
	for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 4))
		bytes[at + 8]! |= bit;
	return bytes;
}

const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join(
	''
);

export const hostileWorkbooks: Hostile[] = [
	{ name: 'nothing', code: 'not-xlsx', bytes: () => new Uint8Array() },
	{ name: 'a list of commas', code: 'not-xlsx', bytes: () => strToU8('type,name,label\ntext,a,A\n') },
	{ name: 'a PDF', code: 'not-xlsx', bytes: () => strToU8('%PDF-1.7 ') },
	{
		name: 'an .xls, or a workbook with a password',
		code: 'file-encrypted',
		bytes: () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])
	},
	{
		name: 'a zip of something else',
		code: 'not-xlsx',
		bytes: () => zipSync({ 'readme.txt': strToU8('hello') })
	},
	{
		name: 'a Word file',
		code: 'not-xlsx',
		bytes: () =>
			zipSync({
				'_rels/.rels': strToU8(
					'<Relationships xmlns="x"><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'
				),
				'word/document.xml': strToU8('<w:document xmlns:w="x"/>')
			})
	},
	{ name: 'two letters of a zip', code: 'zip-broken', bytes: () => strToU8('PK') },
	{ name: 'half of a workbook', code: 'zip-broken', bytes: () => sound().slice(0, 700) },
	{
		name: 'more bytes than a form',
		code: 'file-too-large',
		bytes: () => Buffer.concat([sound(), new Uint8Array(10_000_001)])
	},
	{ name: 'locked parts', code: 'file-encrypted', bytes: () => flagged(1) },
	{ name: 'a path from the root', code: 'zip-path', bytes: () => renamed('aetc/passwd', '/etc/passwd') },
	{
		name: 'a path out of the folder',
		code: 'zip-path',
		bytes: () => renamed('aa/aa/passwd', '../../passwd')
	},
	{ name: 'a path of another system', code: 'zip-path', bytes: () => renamed('aa/passwd', 'C:/passwd') },
	{
		name: 'the same part twice',
		code: 'zip-broken',
		bytes: () => renamed('xl/workbooj.xml', 'xl/workbook.xml')
	},
	{
		name: 'five thousand parts',
		code: 'too-many-parts',
		bytes: () =>
			xlsxOf(
				[{ name: 'survey', rows: [head] }],
				Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`part${at}`, new Uint8Array()]))
			)
	},
	{
		name: 'a sheet that unpacks to 120 MB of spaces',
		code: 'part-too-large',
		bytes: () => bomb('xl/worksheets/sheet1.xml', before, ' ', 120_000_000, after)
	},
	{
		name: 'a directory that unpacks to 60 MB',
		code: 'part-too-large',
		bytes: () => bomb('xl/workbook.xml', `<workbook ${main}>`, '<a/>', 15_000_000, '</workbook>')
	},
	{
		name: 'millions of shared texts',
		code: 'too-many-cells',
		bytes: () => bomb('xl/sharedStrings.xml', `<sst ${main}>`, '<si><t>a</t></si>', 2_000_000, '</sst>')
	},
	{
		name: 'one shared text of 30 MB',
		code: 'too-many-cells',
		bytes: () => bomb('xl/sharedStrings.xml', `<sst ${main}><si><t>`, 'word ', 6_000_000, '</t></si></sst>')
	},
	{
		name: 'a hundred thousand rows',
		code: 'too-many-rows',
		bytes: () =>
			survey(
				sheetXml([head, ...Array.from({ length: 100_000 }, (_, at) => ['text', `q${at}`, `Question ${at}`])])
			)
	},
	{
		name: 'more cells than a form',
		code: 'too-many-cells',
		bytes: () => survey(sheetXml(Array.from({ length: 30 }, () => Array.from({ length: 5000 }, () => 1))))
	},
	{
		name: 'a hundred thousand elements inside one another',
		code: 'xml-too-deep',
		bytes: () => survey(before + '<a>'.repeat(100_000))
	},
	{
		name: 'entities that unfold',
		code: 'xml-doctype',
		bytes: () =>
			survey(`<!DOCTYPE a [<!ENTITY e0 "ha">${entities}]>${before}<row>${inline('A1', '&e9;')}</row>${after}`)
	},
	{
		name: 'an entity from another file',
		code: 'xml-doctype',
		bytes: () =>
			survey(
				`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${before}<row>${inline('A1', '&x;')}</row>${after}`
			)
	},
	{
		name: 'an entity that nobody made',
		code: 'xml-broken',
		bytes: () => survey(`${before}<row r="1">${inline('A1', '&nbsp;')}</row>${after}`)
	},
	{
		name: 'an attribute of 2 MB',
		code: 'xml-broken',
		bytes: () => survey(`${before}<row r="1" x="${'a'.repeat(2_000_000)}"/>${after}`)
	},
	{
		name: 'a page of HTML',
		code: 'xml-broken',
		bytes: () => survey('<html><body><p>Hello<br></body></html>')
	},
	{
		name: 'bytes that are no text',
		code: 'xml-broken',
		bytes: () =>
			zipSync(
				partsOf([{ name: 'survey' }], { 'xl/worksheets/sheet1.xml': new Uint8Array([60, 0xff, 0xfe, 62]) })
			)
	},
	{ name: 'half of a sheet', code: 'xml-broken', bytes: () => survey(`${before}<row r="1">`) },
	{
		name: 'a row beyond all rows',
		code: 'sheet-broken',
		bytes: () => survey(`${before}<row r="99999999"><c r="A99999999"><v>1</v></c></row>${after}`)
	},
	{
		name: 'a column beyond all columns',
		code: 'sheet-broken',
		bytes: () => survey(`${before}<row r="1"><c r="ZZZ1"><v>1</v></c></row>${after}`)
	},
	{
		name: 'a cell in another row',
		code: 'sheet-broken',
		bytes: () => survey(`${before}<row r="1"><c r="A2"><v>1</v></c></row>${after}`)
	},
	{
		name: 'the same cell twice',
		code: 'sheet-broken',
		bytes: () => survey(`${before}<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>${after}`)
	},
	{
		name: 'a shared text that is not there',
		code: 'sheet-broken',
		bytes: () => survey(`${before}<row r="1"><c r="A1" t="s"><v>7</v></c></row>${after}`)
	},
	{
		name: 'a sheet that is not there',
		code: 'part-missing',
		bytes: () =>
			zipSync(
				Object.fromEntries(
					Object.entries(partsOf([{ name: 'survey', rows: [head] }])).filter(
						([name]) => !name.includes('worksheets')
					)
				)
			)
	},
	{
		name: 'a sheet in another file',
		code: 'part-missing',
		bytes: () =>
			xlsxOf([{ name: 'survey', rows: [head] }], {
				'xl/_rels/workbook.xml.rels': strToU8(
					'<Relationships xmlns="x"><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/><Relationship Id="rId1" Type="x/worksheet" Target="https://example.org/a.xml" TargetMode="External"/></Relationships>'
				)
			})
	}
];
