import type { IndicatorPoint, IndicatorRow } from '#lib/domain/reports/indicators/shapes.ts';
import { trendLine } from '../figures/trend.ts';
import { sided } from '../figures/drawing.ts';
import type { Said, Speaker } from '../print/speaker.ts';
import type { Block, Cell, Table } from './blocks.ts';
import { sourceName, sourceText, valueCell } from './indicatorValues.ts';

/** Whether a row has a hidden value, which a sentence explains. */
export const hasHidden = ({ outcome, men, women, lastYear, splits }: IndicatorRow): boolean =>
	[
		outcome,
		men,
		women,
		lastYear.outcome,
		...splits.flatMap(({ groups }) => groups.map((group) => group.outcome))
	].some(({ hidden }) => hidden);

/** What stands below the table of a row: what it counts, and where that comes from. */
function sourceLines({ name, definition, source }: IndicatorRow, speaker: Speaker): Said[] {
	const { say, plain } = speaker;
	const parts = [
		`${say(name, { quiet: true }).text}:`,
		...(definition ? [say(definition, { quiet: true }).text] : []),
		...(source ? [sourceText(source, speaker).text] : [])
	];
	return parts.length > 1 ? [plain(parts.join(' '))] : [];
}

/** The table with the city's own heads, word for word. */
export function indicatorTable(
	rows: readonly IndicatorRow[],
	numbers: Record<string, string>,
	speaker: Speaker
): Table {
	const { t, say } = speaker;
	const year = rows[0]?.lastYear.year;
	const nameCell = ({ id, name }: IndicatorRow): Cell => {
		const number = numbers[`indicator:${id}`];
		return { ...say(name), ...(number === undefined ? {} : { number }) };
	};
	return {
		kind: 'table',
		title: t('reporting:section.indicators'),
		head: [
			t('indicators:head.indicator'),
			t('indicators:head.outcome'),
			t('indicators:head.men'),
			t('indicators:head.women'),
			t('indicators:head.lastYear', { year }),
			t('indicators:head.forecast'),
			t('indicators:head.target'),
			t('indicators:head.councilTarget'),
			t('indicators:head.period')
		],
		rows: rows.map((row) => [
			nameCell(row),
			...[
				row.outcome,
				row.men,
				row.women,
				row.lastYear.outcome,
				row.forecast,
				row.target,
				row.councilTarget
			].map((value) => valueCell(value, row, speaker)),
			speaker.plain(row.period)
		]),
		sources: rows.flatMap((row) => sourceLines(row, speaker))
	};
}

/** A row's outcome by further groups. */
export const splitTables = (row: IndicatorRow, speaker: Speaker): Table[] =>
	row.splits.map(({ label, groups }) => ({
		kind: 'table',
		named: true,
		title: speaker.t('exports:indicator.split', {
			indicator: speaker.say(row.name, { quiet: true }).text,
			by: speaker.say(label, { quiet: true }).text
		}),
		head: [speaker.t('results:table.group'), speaker.t('indicators:head.outcome')],
		rows: groups.map(({ label: group, outcome }) => [speaker.say(group), valueCell(outcome, row, speaker)]),
		...(row.source ? { sources: [sourceText(row.source, speaker)] } : {})
	}));

/** What is said of a break, in words: it is never told by a line alone. */
const breakText = ({ breaks }: IndicatorPoint, { plain, words }: Speaker): Said =>
	plain(words.format.list(breaks.map((one) => words.t(`exports:break.${one}`))));

/** An indicator over its years: drawn, and as a table. */
export function trendBlocks(row: IndicatorRow, speaker: Speaker): Block[] {
	const { t, plain, say } = speaker;
	if (row.trend.length < 2) return [];
	const cells = row.trend.map(({ outcome }) => valueCell(outcome, row, speaker));
	const title = t('exports:indicator.trend', { indicator: say(row.name, { quiet: true }).text });
	const drawn = row.trend.filter(({ outcome }) => outcome.hidden || outcome.value !== null).length > 1;
	const marks = row.trend.map(({ period, outcome, breaks }, at) => ({
		label: plain(period),
		value: outcome.hidden ? null : outcome.value,
		hidden: outcome.hidden,
		cut: breaks.length > 0,
		end: cells[at] ?? plain('')
	}));
	return [
		...(drawn
			? [
					{
						kind: 'figure' as const,
						draw: (width: number) => sided(trendLine(marks, t('exports:break.title'), width), title),
						alt: t('exports:indicator.trendAlt', { indicator: say(row.name, { quiet: true }).text }),
						caption: title
					}
				]
			: []),
		{
			kind: 'table',
			title,
			...(drawn ? {} : { named: true as const }),
			head: [
				t('indicators:head.period'),
				t('indicators:head.outcome'),
				t('exports:indicator.committee'),
				t('exports:indicator.breaks'),
				t('exports:indicator.source')
			],
			rows: row.trend.map((point, at) => [
				plain(point.period),
				cells[at] ?? plain(''),
				say(point.committee.name, { quiet: true }),
				point.breaks.length > 0 ? breakText(point, speaker) : t('results:noRate'),
				point.source ? sourceName(point.source, speaker) : t('results:noRate')
			])
		}
	];
}

/** One row alone, where the prose shows it. */
export const oneIndicator = (row: IndicatorRow, speaker: Speaker): Table =>
	indicatorTable([row], {}, speaker);
