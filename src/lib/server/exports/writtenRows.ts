import type { IndicatorRow, IndicatorValue } from '#lib/domain/reports/indicators/shapes.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import { yearBeside, type Source } from '#lib/domain/reports/sources.ts';
import { say, type Words } from '#lib/i18n/category.ts';
import type { CsvRow } from './csv.ts';
import { listedPassages } from './passageList.ts';

/**
 * What a committee has written and set beside the released figures, a row each. Sections: `indicators` (a row a value, named by
 * `measure`), `goals`, `steps`, `actions`, `statements` (a row a point), and `passages`: all of them with their numbers.
 */
export const writtenColumns = [
	'id',
	'passage',
	'text',
	'measure',
	'value',
	'unit',
	'words',
	'of_period',
	'source',
	'responsible',
	'due',
	'answer'
] as const;
type Row = CsvRow<(typeof writtenColumns)[number] | 'section' | 'state' | 'hidden' | 'group_text'>;

/** Where a number comes from, in one cell. */
export const sourceText = (source: Source | null, lang: string): string | undefined => {
	if (!source) return undefined;
	if (source.kind === 'release') return `${source.consultation}#${source.number}`;
	const { name, caveat } = source;
	const year = yearBeside(source);
	return [name, ...(year === undefined ? [] : [year]), ...(caveat ? [say(caveat, lang).text] : [])].join(
		', '
	);
};

/** A value as it may be shown: a hidden one is told as hidden, and nothing more. */
export const valueOf = ({ value, words, hidden }: IndicatorValue, lang: string): Row => ({
	value: hidden ? null : value,
	words: words && !hidden ? say(words, lang).text : null,
	hidden
});

function indicatorRows(row: IndicatorRow, period: string, lang: string): Row[] {
	const head: Row = {
		section: 'indicators',
		id: row.id,
		text: say(row.name, lang).text,
		unit: row.unit,
		of_period: period,
		source: sourceText(row.source, lang)
	};
	const { outcome, men, women, lastYear, forecast, target, councilTarget } = row;
	const measures = { outcome, men, women, forecast, target, councilTarget };
	return [
		...Object.entries(measures).map(([measure, value]) => ({ ...head, measure, ...valueOf(value, lang) })),
		{ ...head, measure: 'outcome', ...valueOf(lastYear.outcome, lang), of_period: `${lastYear.year}-VB` },
		...row.splits.flatMap(({ label, groups }) =>
			groups.map((group) => ({
				...head,
				measure: say(label, lang).text,
				group_text: say(group.label, lang).text,
				...valueOf(group.outcome, lang)
			}))
		),
		...row.trend.map((point) => ({
			...head,
			measure: 'trend',
			...valueOf(point.outcome, lang),
			of_period: point.period,
			state: point.breaks.join(' '),
			source: sourceText(point.source, lang)
		}))
	];
}

/** Everything that is written and set in a report, as rows. */
export function writtenRows(report: ReportModel, words: Words): Row[] {
	const { lang } = words;
	const { goals, indicators, staircase, actions, statements, numbers } = report;
	return [
		...goals.map(({ id, number, name, grade }): Row => ({
			section: 'goals',
			id,
			text: [number, say(name, lang).text].filter(Boolean).join(' '),
			state: grade ? say(grade, lang).text : null
		})),
		...indicators.flatMap((row) => indicatorRows(row, report.period.key, lang)),
		...(staircase?.steps ?? []).map(({ step, standing, done, next }): Row => ({
			section: 'steps',
			id: String(step),
			text: done,
			answer: next,
			state: standing
		})),
		...actions.map(({ id, title, responsible, dueOn, state, since }): Row => ({
			section: 'actions',
			id,
			text: title,
			responsible,
			due: dueOn,
			state,
			of_period: since
		})),
		...statements.flatMap(({ council, points }) =>
			points.map(({ passage, text, answer }): Row => ({
				section: 'statements',
				id: council.slug,
				passage: passage === null ? null : (numbers[passage] ?? null),
				text,
				answer
			}))
		),
		...listedPassages(report, words).map(({ id, number, section, text }): Row => ({
			section: 'passages',
			id,
			passage: number,
			measure: section,
			text
		}))
	];
}
