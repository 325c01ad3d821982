import type { IndicatorRow, IndicatorValue } from '../domain/reports/indicators/shapes.ts';
import { say, type Words } from './category.ts';

/** How a number of an indicator is written: a percent sign stands at it, other units at the indicator's name. */
export function indicatorNumber(
	value: number,
	{ unit, decimals }: Pick<IndicatorRow, 'unit' | 'decimals'>,
	{ t, format }: Words
): string {
	const figure = format.fixed(value, decimals);
	return unit === 'percent' ? t('indicators:percent', { figure }) : figure;
}

/** A value as a table has it: the number, the words, `‥` where it is hidden, a dash where there is none. */
export function indicatorText(
	{ value, words, hidden }: IndicatorValue,
	row: Pick<IndicatorRow, 'unit' | 'decimals'>,
	spoken: Words
): string {
	if (hidden) return '‥';
	if (value !== null) return indicatorNumber(value, row, spoken);
	return words ? say(words, spoken.lang).text : spoken.t('results:noRate');
}
