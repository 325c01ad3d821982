import type { IndicatorRow } from '#lib/domain/reports/indicators/shapes.ts';
import { heading, quietly, type Block } from './blocks.ts';
import { hasHidden, indicatorTable, splitTables, trendBlocks } from './indicatorTables.ts';
import { proseBlocks, type Telling } from './proseBlocks.ts';

/** The table of indicators, and below it what is said of each: its analysis, its groups, its years. */
export function indicatorBlocks(level: number, telling: Telling): Block[] {
	const { report, speaker } = telling;
	const { indicators, numbers } = report;
	if (indicators.length === 0) return [];
	const about = (row: IndicatorRow): Block[] => {
		const prose = proseBlocks({ section: 'indicators', of: row.id, level: level + 1 }, telling);
		const blocks = [...prose, ...trendBlocks(row, speaker), ...splitTables(row, speaker)];
		return blocks.length > 0 ? [heading(level, speaker.say(row.name)), ...blocks] : [];
	};
	return [
		indicatorTable(indicators, numbers, speaker),
		...(indicators.some(hasHidden) ? [quietly(speaker.t('results:hidden'))] : []),
		...indicators.flatMap(about)
	];
}
