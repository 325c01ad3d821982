import writeXlsxFile from 'write-excel-file/node';
import { periodName } from '#lib/i18n/period.ts';
import { printable } from '../printable.ts';
import { heading, type Block, type Cell, type Table } from '../blocks/blocks.ts';
import { aboutLanguage } from '../print/aboutLanguage.ts';
import { speakerOf, type Said, type Speaker } from '../print/speaker.ts';
import { blocksOf, type Progress, type ReportMaterial } from './material.ts';
import { writtenTables } from './writtenTables.ts';

type Listed = { table: Table; under: string; sheet: string };

/** Characters that the name of a sheet may not have, and how long it may be. */
const sheetName = (title: string, number: number): string =>
	`${number} ${printable(title).replace(/[[\]:*?/\\']/g, ' ')}`.slice(0, 31).trim();

/** Every table with the headings that it stands under. */
function tablesOf(blocks: readonly Block[]): Listed[] {
	const path: string[] = [];
	const found: Listed[] = [];
	for (const block of blocks) {
		if (block.kind === 'heading') {
			path.length = block.level - 1;
			path[block.level - 1] = block.said.text;
		} else if (block.kind === 'table')
			found.push({
				table: block,
				under: path.filter(Boolean).join(' › '),
				sheet: sheetName(block.title.text, found.length + 1)
			});
	}
	return found;
}

const formats = {
	number: (decimals: number) => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`),
	percent: (decimals: number) => (decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`)
};

const wordsCell = (text: string, bold = false) => ({
	value: printable(text),
	type: String,
	wrap: true,
	alignVertical: 'top' as const,
	...(bold ? { fontWeight: 'bold' as const } : {})
});

function cellOf({ text, typed }: Cell) {
	const top = { alignVertical: 'top' as const };
	if (!typed) return wordsCell(text);
	if (typed.kind === 'day')
		return { value: new Date(`${typed.value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...top };
	const value = typed.kind === 'percent' ? typed.value / 100 : typed.value;
	return { value, type: Number, format: formats[typed.kind](typed.decimals), ...top };
}

const widthOf = (rows: readonly Cell[][], head: string, column: number): number =>
	Math.min(
		60,
		Math.max(
			12,
			printable(head).length + 2,
			...rows.map((row) => printable(row[column]?.text ?? '').length + 2)
		)
	);

/** As its language is read. */
const sided = (said: Pick<Said, 'dir'> | undefined) => (said?.dir === 'rtl' ? { rightToLeft: true } : {});

function sheetOf({ table, sheet }: Listed) {
	const { head, rows, sources = [] } = table;
	return {
		sheet,
		...sided(head[0]),
		data: [
			head.map(({ text }) => wordsCell(text, true)),
			...rows.map((row) => row.map(cellOf)),
			...(sources.length > 0 ? [[], ...sources.map(({ text }) => [wordsCell(text)])] : [])
		],
		columns: head.map(({ text }, at) => ({ width: widthOf(rows, text, at) })),
		stickyRowsCount: 1
	};
}

function contentsOf(listed: readonly Listed[], material: ReportMaterial, speaker: Speaker) {
	const { t, say, plain, words } = speaker;
	const about = aboutLanguage(
		listed.map(({ table }) => table),
		speaker
	);
	const { committee, period, demonstration } = material.report;
	const title = `${say(committee.name, { quiet: true }).text}. ${periodName(t, period).text}`;
	return {
		sheet: printable(words.t('exports:sheet.contents')),
		...sided(plain('')),
		data: [
			[wordsCell(title, true)],
			...about.map(({ text }) => [wordsCell(text)]),
			...(demonstration ? [[wordsCell(words.t('report:demonstration'))]] : []),
			[wordsCell(words.t('results:hidden'))],
			[],
			['sheet', 'table', 'under', 'source'].map((name) => wordsCell(words.t(`exports:sheet.${name}`), true)),
			...listed.map(({ table, under, sheet }) => [
				wordsCell(sheet),
				wordsCell(table.title.text),
				wordsCell(under),
				wordsCell((table.sources ?? []).map(({ text }) => text).join(' '))
			])
		],
		columns: [{ width: 34 }, { width: 60 }, { width: 60 }, { width: 80 }]
	};
}

/** A report's tables as a workbook, and what is written as two more: one sheet a table, its cells typed, and a first sheet that lists them with their sources. */
export async function reportXlsx(
	material: ReportMaterial,
	lang: string,
	progress: Progress = () => {}
): Promise<Uint8Array> {
	const speaker = speakerOf(lang);
	const listed = tablesOf([
		...blocksOf(material, 'ordinary', speaker),
		heading(1, speaker.t('exports:sheet.written')),
		...writtenTables(material.report, speaker)
	]);
	progress(0, 1);
	const sheets = [contentsOf(listed, material, speaker), ...listed.map(sheetOf)];
	const bytes = new Uint8Array(await writeXlsxFile(sheets).toBuffer());
	progress(1, 1);
	return bytes;
}
