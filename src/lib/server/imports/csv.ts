import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import type { Fault } from './faults.ts';

/** One row: its line in the file (the last one, where a cell has line breaks), and its cells by column. */
export type CsvRow = { line: number; cells: Map<string, string> };

/** A broken file: it cannot be read on from here. */
export class CsvFault extends Error {
	fault: Fault;
	constructor(fault: Fault) {
		super(fault.code);
		this.fault = fault;
	}
}

function headerOf(names: string[]): string[] {
	const header = names.map((name) => name.trim());
	const repeated = header.find((name, at) => header.indexOf(name) !== at);
	if (repeated !== undefined) throw new CsvFault({ code: 'column-repeated', line: 1, column: repeated });
	return header;
}

/**
 * Reads a CSV file with a header row by row, without holding it. A row with too few or too many cells is given to
 * `faulty` and left out. Throws CsvFault when the file cannot be read as CSV in UTF-8.
 */
export async function* readCsv(
	path: string,
	{ onHeader, faulty }: { onHeader?: (header: string[]) => void; faulty: (fault: Fault) => void }
): AsyncGenerator<CsvRow> {
	const parser = createReadStream(path).pipe(
		parse({ bom: true, info: true, relax_column_count: true, skip_empty_lines: true })
	);
	let header: string[] | undefined;
	try {
		for await (const { record, info } of parser as AsyncIterable<{
			record: string[];
			info: { lines: number };
		}>) {
			if (!header) {
				header = headerOf(record);
				onHeader?.(header);
				continue;
			}
			if (record.length !== header.length) {
				faulty({ code: 'row-length', line: info.lines, detail: `${record.length} / ${header.length}` });
				continue;
			}
			const broken = record.findIndex((cell) => cell.includes('\ufffd') || cell.includes('\0'));
			if (broken >= 0) throw new CsvFault({ code: 'not-utf8', line: info.lines, column: header[broken]! });
			yield { line: info.lines, cells: new Map(header.map((name, at) => [name, record[at]!])) };
		}
	} catch (error) {
		if (error instanceof CsvError)
			throw new CsvFault({ code: 'csv-syntax', line: Number(error.lines) || 0, detail: error.code });
		throw error;
	}
	if (!header) throw new CsvFault({ code: 'no-rows' });
}

/** The distinct values of some columns, sorted: the options of columns whose values are "as written". */
export async function distinctValues(
	path: string,
	columns: readonly string[],
	isMissing: (cell: string) => boolean
): Promise<Map<string, string[]>> {
	const found = new Map(columns.map((column) => [column, new Set<string>()]));
	for await (const { cells } of readCsv(path, { faulty: () => {} }))
		for (const [column, values] of found) {
			const cell = cells.get(column)?.trim();
			if (cell !== undefined && !isMissing(cell)) values.add(cell);
		}
	return new Map([...found].map(([column, values]) => [column, [...values].sort()]));
}
