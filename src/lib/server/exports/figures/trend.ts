import type { Said } from '../print/speaker.ts';
import type { Drawing, Mark } from './drawing.ts';

/** One time of a line. `value` null: nothing to draw (hidden: a hatched ghost). `cut`: not comparable with the one before. */
export type TrendMark = { label: Said; value: number | null; hidden: boolean; cut: boolean; end: Said };

const [top, low, side] = [26, 108, 36];

/** A value over the years, its figures at its points. No line is drawn over a break, which a dashed upright shows, nor over what is hidden. */
export function trendLine(points: readonly TrendMark[], cut: Said, wide: number): Drawing {
	const values = points.flatMap(({ value }) => value ?? []);
	const [lowest, highest] = [Math.min(0, ...values), Math.max(...values, lowest0(values))];
	const step = points.length > 1 ? (wide - 2 * side) / (points.length - 1) : 0;
	const xOf = (at: number) => (points.length > 1 ? side + at * step : wide / 2);
	const yOf = (value: number) => low - ((value - lowest) / (highest - lowest || 1)) * (low - top);
	const marks: Mark[] = [
		{
			kind: 'line',
			points: [
				[0, low],
				[wide, low]
			],
			colour: 'line-strong',
			width: 0.8
		}
	];
	for (const [at, { label, value, hidden, cut: isCut, end }] of points.entries()) {
		const x = xOf(at);
		const before = points[at - 1];
		if (isCut && before) {
			const middle = x - step / 2;
			marks.push(
				{
					kind: 'line',
					points: [
						[middle, 12],
						[middle, low]
					],
					colour: 'ink-quiet',
					width: 0.8,
					dashed: true
				},
				{ kind: 'words', x: middle, y: 1, said: cut, size: 7.5, colour: 'ink-quiet', at: 'middle' }
			);
		} else if (before && before.value !== null && value !== null)
			marks.push({
				kind: 'line',
				points: [
					[xOf(at - 1), yOf(before.value)],
					[x, yOf(value)]
				],
				colour: 'accent',
				width: 2
			});
		marks.push({ kind: 'words', x, y: low + 7, said: label, size: 8.5, colour: 'ink-quiet', at: 'middle' });
		if (hidden)
			marks.push(
				{ kind: 'box', x: x - 9, y: top, width: 18, height: low - top, fill: 'hatch', edge: 'ink-quiet' },
				{ kind: 'words', x, y: top - 11, said: end, size: 9, bold: true, colour: 'ink', at: 'middle' }
			);
		else if (value !== null)
			marks.push(
				{ kind: 'dot', x, y: yOf(value), radius: 3.6, fill: 'accent', edge: 'paper' },
				{ kind: 'words', x, y: yOf(value) - 15, said: end, size: 9, bold: true, colour: 'ink', at: 'middle' }
			);
	}
	return { width: wide, height: low + 22, marks };
}

/** Something above zero to measure against, even where all are zero. */
const lowest0 = (values: readonly number[]): number => (values.some((value) => value > 0) ? 0 : 1);
