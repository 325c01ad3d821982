import { findingOf } from '#lib/domain/xlsforms/account.ts';
import { readForm, type ReadXlsform } from '#lib/domain/xlsforms/read.ts';
import type { ReadOptions } from '#lib/domain/xlsforms/settings.ts';
import { WorkbookRefusal } from './refusal.ts';
import { readWorkbook } from './workbook.ts';

/**
 * Reads an XLSForm (.xlsx): the form it becomes, if nothing in it stops that; what became of each of its cells; and all
 * that is to be told, with sheet, row and column. Never throws on what a file holds: a file that is no workbook has one
 * finding and no cells.
 */
export async function readXlsform(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadXlsform> {
	try {
		return readForm(await readWorkbook(bytes), options);
	} catch (error) {
		if (!(error instanceof WorkbookRefusal)) throw error;
		return { account: [], findings: [findingOf(error.code, error.place, error.params)] };
	}
}
