import type { Participation, ReportCategory } from '#lib/domain/reports/shapes.ts';
import { backgroundText, categoryText, type Role, type Words } from '#lib/i18n/category.ts';
import type { CsvRow } from './csv.ts';

/**
 * One row a figure. Texts are in one language; ids stay the same in all. Sections: `respondents`, `participation`, `answers`,
 * `means` (with medians), `gaps` (percentage points between the highest and the lowest share), `trend` (a row a time, named
 * by `round`), `texts`, each with its language and its translation for a reader of the file's.
 */
export const resultColumns = [
	'consultation',
	'section',
	'question',
	'question_text',
	'background',
	'background_text',
	'group',
	'group_text',
	'answer',
	'answer_text',
	'counting',
	'count',
	'base',
	'percent',
	'population',
	'population_source',
	'population_year',
	'per_thousand',
	'hidden',
	'mean',
	'median',
	'median_text',
	'gap_points',
	'highest',
	'highest_text',
	'lowest',
	'lowest_text',
	'round',
	'round_closed',
	'round_state',
	'text_lang',
	'translation',
	'translation_lang',
	'translation_status'
] as const;
export type Row = CsvRow<(typeof resultColumns)[number]>;

/** A group's or an answer's ids and words. */
export const named = (name: 'group' | 'answer', category: ReportCategory, role: Role, words: Words): Row => ({
	[name]: category.ids.join('+'),
	[`${name}_text`]: categoryText(category, role, words)
});

/** Which background a table is by. */
export const backgroundOf = (
	table: Pick<Participation, 'background' | 'label' | 'option' | 'across'>,
	lang: string
): Row => ({
	background: table.background,
	background_text: backgroundText(table, lang)
});
