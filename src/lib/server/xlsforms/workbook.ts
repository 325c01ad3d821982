import { posix } from 'node:path';
import type { Sheet, Workbook } from '#lib/domain/xlsforms/cells.ts';
import { WorkbookRefusal } from './refusal.ts';
import { sheetCells, type Book } from './sheet.ts';
import { sharedStrings } from './strings.ts';
import { dateStyles } from './styles.ts';
import { prefixed, readXml } from './xml.ts';
import { openParts, type Parts } from './zip.ts';

type Relation = { id: string; type: string; part: string };

/** Where the parts are that a part refers to; those outside the file are none. */
async function relationsOf(parts: Parts, part: string): Promise<Relation[]> {
	const folder = posix.dirname(part);
	const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
	const relations: Relation[] = [];
	if (!parts.has(name)) return relations;
	await readXml(name, parts.read(name), {
		open: (element, { Id = '', Type = '', Target = '', TargetMode }) => {
			if (element !== 'Relationship' || TargetMode === 'External') return;
			const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
			relations.push({ id: Id, type: posix.basename(Type), part: posix.normalize(target) });
		}
	});
	return relations;
}

async function mainPart(parts: Parts): Promise<string> {
	const found =
		(await relationsOf(parts, '')).find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
	if (!parts.has(found)) throw new WorkbookRefusal('not-xlsx');
	return found;
}

type Outline = { sheets: { name: string; id: string }[]; from1904: boolean; isWorkbook: boolean };

async function outlineOf(parts: Parts, part: string): Promise<Outline> {
	const outline: Outline = { sheets: [], from1904: false, isWorkbook: false };
	await readXml(part, parts.read(part), {
		open: (element, attributes) => {
			if (element === 'workbook') outline.isWorkbook = true;
			if (element === 'workbookPr') outline.from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
			if (element === 'sheet')
				outline.sheets.push({ name: attributes.name ?? '', id: prefixed(attributes, 'id') ?? '' });
		}
	});
	if (!outline.isWorkbook) throw new WorkbookRefusal('not-xlsx');
	return outline;
}

async function bookOf(parts: Parts, relations: Relation[], from1904: boolean): Promise<Book> {
	const partOf = (type: string) => relations.find((one) => one.type === type && parts.has(one.part))?.part;
	const { handlers, strings } = sharedStrings();
	const shared = partOf('sharedStrings');
	if (shared !== undefined) await readXml(shared, parts.read(shared), handlers);
	const styles = dateStyles();
	const styled = partOf('styles');
	if (styled !== undefined) await readXml(styled, parts.read(styled), styles.handlers);
	return { strings, isDate: styles.isDate, from1904, count: { rows: 0, cells: 0, characters: 0 } };
}

/**
 * Reads the cells of a workbook (.xlsx, ECMA-376) in bounded memory, part by part. Formulas are not computed: what they
 * gave when the workbook was saved is read. Throws `WorkbookRefusal` with the code of what is wrong with the file.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
	const parts = await openParts(bytes);
	const main = await mainPart(parts);
	const outline = await outlineOf(parts, main);
	const relations = await relationsOf(parts, main);
	const book = await bookOf(parts, relations, outline.from1904);
	const sheets: Sheet[] = [];
	for (const { name, id } of outline.sheets) {
		const relation = relations.find((one) => one.id === id);
		if (!relation || !parts.has(relation.part))
			throw new WorkbookRefusal('part-missing', { part: name.slice(0, 120) }, { sheet: name });
		if (relation.type !== 'worksheet') continue;
		const { handlers, cells } = sheetCells(name, book);
		await readXml(relation.part, parts.read(relation.part), handlers);
		sheets.push({ name, cells: cells() });
	}
	return { sheets };
}
