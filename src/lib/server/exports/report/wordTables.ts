import {
	AlignmentType,
	BorderStyle,
	LineRuleType,
	Paragraph,
	Tab,
	Table as WordTable,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType,
	type FileChild
} from 'docx';
import { printable } from '../printable.ts';
import type { BlockOf, Cell, Table } from '../blocks/blocks.ts';
import { columnShares, endsOf } from '../blocks/columns.ts';
import { colours, numberRuns, runsOf, saidRuns } from './wordText.ts';

/** The width of a page's text, in twentieths of a point. */
const pageWidth = 9354;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
const thick = { style: BorderStyle.SINGLE, size: 8, color: colours.quiet };
const noBorders = {
	top: none,
	bottom: none,
	left: none,
	right: none,
	insideHorizontal: none,
	insideVertical: none
};

type Look = { size: number; bold?: boolean; ends?: boolean };

const cellOf = (cell: Cell, width: number, { size, bold = false, ends = false }: Look): TableCell =>
	new TableCell({
		width: { size: width, type: WidthType.DXA },
		borders: { bottom: bold ? thick : thin, top: none, left: none, right: none },
		children: [
			new Paragraph({
				alignment: ends ? AlignmentType.END : AlignmentType.START,
				spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO },
				...(cell.dir === 'rtl' ? { bidirectional: true } : {}),
				...(bold ? { keepNext: true } : {}),
				children: [
					...(cell.number === undefined
						? []
						: runsOf({ ...cell, text: `${cell.number}  ` }, { size: size - 2, color: colours.quiet })),
					...saidRuns(cell, { size, bold })
				]
			})
		]
	});

const nameOf = ({ title, number }: Table & { number?: string }): Paragraph =>
	new Paragraph({
		style: 'Caption',
		children: [...numberRuns(number), ...saidRuns(title)],
		...(title.dir === 'rtl' ? { bidirectional: true } : {})
	});

/** A table under its name, its head repeated on every page, with its sources under it. */
export function wordTable(table: Table & { number?: string }): FileChild[] {
	const { title, head, rows, sources, number, named } = table;
	const widths = columnShares(table).map((share) => Math.floor(share * pageWidth));
	const size = head.length > 6 ? 15 : 19;
	const ends = endsOf(table);
	return [
		...(named || number !== undefined ? [nameOf(table)] : []),
		new WordTable({
			width: { size: pageWidth, type: WidthType.DXA },
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			borders: noBorders,
			visuallyRightToLeft: title.dir === 'rtl',
			margins: { left: 70, right: 70, top: 0, bottom: 0 },
			rows: [
				new TableRow({
					tableHeader: true,
					cantSplit: true,
					children: head.map((said, at) =>
						cellOf(said, widths[at] ?? 0, { size, bold: true, ends: ends[at] ?? false })
					)
				}),
				...rows.map(
					(row) =>
						new TableRow({
							cantSplit: true,
							children: row.map((cell, at) =>
								cellOf(cell, widths[at] ?? 0, { size, ends: ends[at] ?? false })
							)
						})
				)
			]
		}),
		...(sources ?? []).map(
			(said, at) =>
				new Paragraph({
					children: saidRuns(said, { size: 17, color: colours.quiet }),
					...(said.dir === 'rtl' ? { bidirectional: true } : {}),
					spacing: {
						before: at === 0 ? 80 : 0,
						after: at === (sources?.length ?? 0) - 1 ? 200 : 0,
						line: 240
					}
				})
		),
		// Two tables beside each other would become one.
		...(sources?.length
			? []
			: [new Paragraph({ spacing: { after: 60, line: 120, lineRule: LineRuleType.EXACT }, children: [] })])
	];
}

/** Names and values. They are paragraphs, not a table: nothing is compared in them. */
export function factsParagraphs({ rows }: Pick<BlockOf<'facts'>, 'rows'>): Paragraph[] {
	const longest = Math.max(...rows.map(({ name }) => printable(name.text).length));
	const side = Math.min(4200, 340 + longest * 122);
	return rows.map(
		({ name, value }, at) =>
			new Paragraph({
				spacing: { after: at === rows.length - 1 ? 180 : 40 },
				...(name.dir === 'rtl' ? { bidirectional: true } : {}),
				indent: { start: side, hanging: side },
				children: [
					...runsOf(name, { color: colours.quiet }),
					new TextRun({ children: [new Tab()] }),
					...saidRuns(value)
				]
			})
	);
}
