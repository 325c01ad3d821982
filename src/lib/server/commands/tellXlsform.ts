import { questionsOf } from '#lib/domain/consultations/form.ts';
import type { Entry, Finding } from '#lib/domain/xlsforms/account.ts';
import type { Fate } from '#lib/domain/xlsforms/codes.ts';
import type { ReadXlsform } from '#lib/domain/xlsforms/read.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import type { Io } from './io.ts';

/** Where a finding stands, in words. */
function placeOf({ sheet, row, column }: Pick<Finding, 'sheet' | 'row' | 'column'>, t: Translate): string {
	const place =
		sheet === undefined ? 'file' : row === undefined ? 'sheet' : column === undefined ? 'row' : 'cell';
	return t(`xlsforms:places.${place}`, { sheet, row, column });
}

/** What stops a form is marked so; the rest is told beside it. */
const markOf = ({ stops }: Finding): string => (stops ? '!' : ' ');

/** A finding in one line: mark, fate, place, and what to do. */
export const findingLine = (finding: Finding, t: Translate): string =>
	`${markOf(finding)} ${placeOf(finding, t)} (${t(`xlsforms:fates.${finding.fate}`)}): ${t(`xlsforms:findings.${finding.code}`, finding.params)}`;

const cellLine = (entry: Entry, t: Translate): string =>
	`  ${placeOf(entry, t)}: ${t(`xlsforms:fates.${entry.fate}`)}${entry.codes.length > 0 ? ` [${entry.codes.join(', ')}]` : ''}: ${JSON.stringify(entry.text)}`;

const count = (account: readonly Entry[], fate: Fate): number =>
	account.filter((entry) => entry.fate === fate).length;

function outcomeLine({ form }: ReadXlsform, t: Translate): string {
	if (!form) return t('xlsforms:outcome.none');
	return t('xlsforms:outcome.form', { questions: questionsOf(form).length, pages: form.pages.length });
}

/** Tells what became of a workbook: every finding, with `cells` every cell, how many of each, and whether a form came of it. */
export function tellXlsform(read: ReadXlsform, io: Io, { cells = false } = {}): void {
	const t = loadedTranslator('en');
	for (const finding of read.findings) io.out(findingLine(finding, t));
	if (cells) for (const entry of read.account) io.out(cellLine(entry, t));
	const { account } = read;
	io.out(
		t('xlsforms:summary', {
			cells: account.length,
			kept: count(account, 'kept'),
			changed: count(account, 'changed'),
			refused: count(account, 'refused')
		})
	);
	io.out(outcomeLine(read, t));
}
