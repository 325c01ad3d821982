import {
	AlignmentType,
	BorderStyle,
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
import type { BlockOf, Cell, Table } from '../blocks/blocks.ts';
import type { Said } from '../print/speaker.ts';
import { colours, numberRuns, run, saidRuns } from './wordText.ts';

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

const isNumber = (cell: Cell | undefined): boolean =>
	cell === undefined || cell.typed !== undefined || cell.text.length < 3;

/** Columns' widths: the first has the names, and wants more. */
function widthsOf(columns: number): number[] {
	const first = Math.round(pageWidth * (columns > 6 ? 0.21 : columns > 3 ? 0.3 : 0.46));
	return [
		first,
		...Array.from({ length: columns - 1 }, () => Math.floor((pageWidth - first) / (columns - 1)))
	];
}

type Look = { size: number; bold?: boolean; ends?: boolean };

const cellOf = (cell: Cell, width: number, { size, bold = false, ends = false }: Look): TableCell =>
	new TableCell({
		width: { size: width, type: WidthType.DXA },
		borders: { bottom: bold ? thick : thin, top: none, left: none, right: none },
		children: [
			new Paragraph({
				alignment: ends ? AlignmentType.END : AlignmentType.START,
				spacing: { before: 30, after: 30, line: 240 },
				...(cell.dir === 'rtl' ? { bidirectional: true } : {}),
				...(bold ? { keepNext: true } : {}),
				children: [
					...(cell.number === undefined
						? []
						: [run({ ...cell, text: `${cell.number}  ` }, { size: size - 2, color: colours.quiet })]),
					...saidRuns(cell, { size, bold })
				]
			})
		]
	});

/** A table under its name, its head repeated on every page, with its sources under it. */
export function wordTable({ title, head, rows, sources, number }: Table & { number?: string }): FileChild[] {
	const widths = widthsOf(head.length);
	const size = head.length > 6 ? 15 : 19;
	const ends = head.map((_, column) => column > 0 && rows.every((row) => isNumber(row[column])));
	return [
		new Paragraph({
			style: 'Caption',
			children: [...numberRuns(number), ...saidRuns(title)],
			...(title.dir === 'rtl' ? { bidirectional: true } : {})
		}),
		new WordTable({
			width: { size: pageWidth, type: WidthType.DXA },
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			borders: noBorders,
			visuallyRightToLeft: title.dir === 'rtl',
			margins: { left: 40, right: 40, top: 0, bottom: 0 },
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
					spacing: {
						before: at === 0 ? 80 : 0,
						after: at === (sources?.length ?? 0) - 1 ? 200 : 0,
						line: 240
					}
				})
		),
		// Two tables beside each other would become one.
		...(sources?.length ? [] : [new Paragraph({ spacing: { after: 60, line: 120 }, children: [] })])
	];
}

/** Names and values. They are paragraphs, not a table: nothing is compared in them. */
export const factsParagraphs = ({ rows }: Pick<BlockOf<'facts'>, 'rows'>): Paragraph[] =>
	rows.map(
		({ name, value }: { name: Said; value: Said }) =>
			new Paragraph({
				spacing: { after: 40 },
				...(name.dir === 'rtl' ? { bidirectional: true } : {}),
				indent: { start: 2835, hanging: 2835 },
				children: [
					run(name, { color: colours.quiet }),
					new TextRun({ children: [new Tab()] }),
					...saidRuns(value)
				]
			})
	);
