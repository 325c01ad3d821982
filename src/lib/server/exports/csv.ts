import { stringify } from 'csv-stringify/sync';

export type CsvValue = string | number | boolean | null | undefined;
export type CsvRow<Column extends string> = Partial<Record<Column, CsvValue>>;

/**
 * A table as RFC 4180 has it, with a byte order mark so that spreadsheets read it as UTF-8.
 * A text that a spreadsheet would run as a formula (= + - @, tab, return) gets an apostrophe in front.
 */
export function csvOf<Column extends string>(
	columns: readonly Column[],
	rows: readonly CsvRow<Column>[]
): string {
	return stringify([...rows], {
		header: true,
		columns: [...columns],
		bom: true,
		record_delimiter: '\r\n',
		escape_formulas: true,
		cast: { boolean: (value) => (value ? 'true' : 'false') }
	});
}
