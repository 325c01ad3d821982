import writeXlsxFile from 'write-excel-file/node';
import type { Form } from '#lib/domain/consultations/form.ts';
import type { SheetText } from '#lib/domain/xlsforms/sheetText.ts';
import { writeForm } from '#lib/domain/xlsforms/write.ts';
import { escaped } from './strings.ts';

/** Columns as wide as their texts, within what a screen shows of them. */
const widthOf = (rows: string[][], column: number): number =>
	Math.min(60, Math.max(10, ...rows.map((row) => (row[column] ?? '').length + 2)));

const sheetOf = ({ name, rows }: SheetText) => ({
	sheet: name,
	data: rows.map((row, at) =>
		row.map((text) =>
			text === ''
				? null
				: {
						value: escaped(text),
						type: String,
						wrap: true,
						...(at === 0 ? { fontWeight: 'bold' as const } : {})
					}
		)
	),
	columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) })),
	stickyRowsCount: 1
});

/** A form as an XLSForm workbook (.xlsx); `readXlsform` gives the same form back. */
export async function writeXlsform(form: Form): Promise<Uint8Array> {
	return new Uint8Array(await writeXlsxFile(writeForm(form).map(sheetOf)).toBuffer());
}
