import { questionsOfResults } from '#lib/domain/reports/results.ts';
import type { Results } from '#lib/domain/reports/shapes.ts';
import { ofComplaints } from '#lib/i18n/complaintWords.ts';
import type { Words } from '#lib/i18n/category.ts';
import { csvOf } from './csv.ts';
import { resultColumns } from './resultColumns.ts';
import { resultRows } from './resultRows.ts';

/** A consultation's results as one table. */
export const resultsCsv = (results: Results, words: Words): string =>
	csvOf(
		resultColumns,
		resultRows(
			{ ...results, questions: questionsOfResults(results) },
			results.consultation.source === 'complaints' ? { ...words, t: ofComplaints(words.t) } : words
		)
	);
