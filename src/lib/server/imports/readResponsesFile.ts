import { validateAnswers } from '#lib/domain/answers/validate.ts';
import { answerableOf, type Form } from '#lib/domain/consultations/form.ts';
import type { Answers } from '#lib/domain/questions/common.ts';
import {
	columnsOf,
	isMissing,
	optionIdOf,
	questionIdOf,
	type Codebook,
	type CodebookColumn
} from './codebook.ts';
import { CsvFault, readCsv, type CsvRow } from './csv.ts';
import type { Fault } from './faults.ts';

/** What to do with faults: nothing is imported (the default), or faulty rows, or faulty columns, are left out. */
export type Refuse = 'nothing' | 'rows' | 'columns';
export type ReadOptions = { skipColumns?: readonly string[]; progress?: (rows: number) => void };

export type ReadResponses = {
	rows: { line: number; answers: Answers }[];
	faults: Fault[];
	/** Columns of the file that are not in the codebook, or skipped: never read further. */
	dropped: string[];
};

const identifying = new Set(['id', 'zip', 'method']);

function knownCodes(entry: CodebookColumn): (cell: string) => boolean {
	const { values } = entry;
	return typeof values === 'string' ? () => true : (cell) => Object.hasOwn(values, cell);
}

type Reader = { column: string; question: string; isKnown: (cell: string) => boolean };

function readRow(
	{ line, cells }: CsvRow,
	readers: Reader[],
	form: Form
): { answers: Answers; faults: Fault[] } {
	const raw: Record<string, string> = {};
	const faults: Fault[] = [];
	for (const { column, question, isKnown } of readers) {
		const cell = cells.get(column)!.trim();
		if (isMissing(cell)) continue;
		if (isKnown(cell)) raw[question] = optionIdOf(cell);
		else faults.push({ code: 'unknown-value', line, column, detail: cell.slice(0, 40) });
	}
	const { answers, issues } = validateAnswers(form, raw);
	const columnOf = new Map(readers.map(({ column, question }) => [question, column]));
	for (const { question, code } of issues)
		faults.push({
			code: 'answer-does-not-fit',
			line,
			column: columnOf.get(question) ?? question,
			detail: code
		});
	return { answers, faults };
}

/**
 * Reads answers from a CSV file by a codebook, into answers of a form. Every fault is told with its line and column;
 * a code that is missing from the codebook's table is a fault, never a guess. `id`, `zip` and `method` are dropped
 * even if a codebook names them.
 */
export async function readResponsesFile(
	path: string,
	book: Codebook,
	form: Form,
	{ skipColumns = [], progress }: ReadOptions = {}
): Promise<ReadResponses> {
	const skipped = new Set([...skipColumns, ...identifying]);
	const wanted = columnsOf(book).filter(({ column }) => !skipped.has(column));
	const asked = new Set(answerableOf(form).map(({ id }) => id));
	const result: ReadResponses = { rows: [], faults: [], dropped: [] };
	const faulty = (fault: Fault) => void result.faults.push(fault);
	const readers: Reader[] = [];
	const onHeader = (header: string[]) => {
		result.dropped = header.filter((name) => !wanted.some(({ column }) => column === name));
		for (const entry of wanted) {
			const { column } = entry;
			const question = questionIdOf(column);
			if (!header.includes(column)) faulty({ code: 'column-missing', line: 1, column });
			else if (!asked.has(question)) faulty({ code: 'column-not-in-form', line: 1, column });
			else readers.push({ column, question, isKnown: knownCodes(entry) });
		}
	};
	try {
		for await (const row of readCsv(path, { onHeader, faulty })) {
			const { answers, faults } = readRow(row, readers, form);
			result.rows.push({ line: row.line, answers });
			for (const fault of faults) faulty(fault);
			progress?.(result.rows.length);
		}
	} catch (error) {
		if (!(error instanceof CsvFault)) throw error;
		faulty(error.fault);
	}
	return result;
}
