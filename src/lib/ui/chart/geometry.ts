import { scaleLinear } from 'd3-scale';

export type Direction = 'ltr' | 'rtl';

/** A rectangle along a row, in per cent of its width, counted from the left as SVG does. */
export type Span = { x: number; width: number };

/** Room after the longest bar for the figure at its end, in per cent of the row. */
const figureRoom = 24;

const round = (value: number) => Math.round(value * 100) / 100;

/** Bars from zero: gives each value its span, from the side where reading starts. */
export function barScale(most: number, dir: Direction, room = figureRoom): (value: number) => Span {
	const length = scaleLinear()
		.domain([0, most > 0 ? most : 1])
		.range([0, 100 - room])
		.clamp(true);
	return (value) => {
		const width = round(length(value));
		return { x: dir === 'rtl' ? round(100 - width) : 0, width };
	};
}

/** Values laid end to end from `start` (in the unit of the values), on a scale from `least` to `most`. */
export function stack(
	values: readonly number[],
	start: number,
	[least, most]: readonly [number, number],
	dir: Direction,
	room = 0
): Span[] {
	const place = scaleLinear()
		.domain([least, most > least ? most : least + 1])
		.range(dir === 'rtl' ? [100 - room, room] : [room, 100 - room]);
	let from = start;
	return values.map((value) => {
		const ends = [place(from), place(from + value)];
		from += value;
		return { x: round(Math.min(...ends)), width: round(Math.abs((ends[1] ?? 0) - (ends[0] ?? 0))) };
	});
}

/** Which of the five marks, from one end of a scale to the other, a place on it is drawn with. */
export function markOf(place: number, points: number): number {
	return points < 2 ? 3 : 1 + Math.round((4 * place) / (points - 1));
}

/** Room beside the first and the last point for their figures, in per cent of the row. */
const endRoom = 9;
/** Where zero and the most lie in a trend's row, in per cent of its height: room above for the figures. */
const [floor, ceiling] = [94, 36];

/** Places of days (ISO dates, in order) along a row: true to time, but never so close that their figures meet. */
export function timeline(days: readonly string[], dir: Direction): number[] {
	const at = days.map((day) => Date.parse(day));
	const steps = at.slice(1).map((time, index) => time - (at[index] ?? time));
	const whole = steps.reduce((sum, step) => sum + step, 0);
	const least = whole > 0 ? whole / (2 * steps.length) : 1;
	const wide = steps.map((step) => Math.max(step, least));
	const place = scaleLinear()
		.domain([0, wide.reduce((sum, step) => sum + step, 0) || 1])
		.range(dir === 'rtl' ? [100 - endRoom, endRoom] : [endRoom, 100 - endRoom]);
	let from = 0;
	return at.map((_, index) => {
		from += index === 0 ? 0 : (wide[index - 1] ?? 0);
		return days.length === 1 ? 50 : round(place(from));
	});
}

/** Height of a value in a trend's row, in per cent from the top. */
export function trendScale([least, most]: readonly [number, number]): (value: number) => number {
	const place = scaleLinear()
		.domain([least, most > least ? most : least + 1])
		.range([floor, ceiling])
		.clamp(true);
	return (value) => round(place(value));
}
