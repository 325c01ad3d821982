import type { Place } from '#lib/domain/xlsforms/account.ts';
import type { FindingCode } from '#lib/domain/xlsforms/codes.ts';

/** Why a file is not read at all: it is no workbook, a broken one, or more than anybody's form. */
export class WorkbookRefusal extends Error {
	code: FindingCode;
	place: Place;
	params: Record<string, string | number>;

	constructor(code: FindingCode, params: Record<string, string | number> = {}, place: Place = {}) {
		super(code);
		this.code = code;
		this.place = place;
		this.params = params;
	}
}

/**
 * How much a workbook may hold. The largest forms in the field have some thousands of rows; these bounds keep what is read
 * of any file in less memory than a page of the site takes to build.
 */
export const bounds = {
	/** Bytes of the file. */
	file: 10_000_000,
	/** Parts in the zip. */
	parts: 2000,
	/** Bytes of one part, and of all that are read, once unpacked. */
	part: 40_000_000,
	unpacked: 80_000_000,
	/** Rows with something in them, and cells, in the whole workbook. */
	rows: 20_000,
	cells: 100_000,
	/** Shared texts, and characters of all texts. */
	texts: 200_000,
	characters: 10_000_000,
	/** Elements inside one another. */
	depth: 60
};
