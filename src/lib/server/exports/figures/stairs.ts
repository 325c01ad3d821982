import { drawable, type Said } from '../print/speaker.ts';
import { linesOf, type Drawing, type Mark } from './drawing.ts';

/** A step of the staircase: its number, what it is called, how far one has come, and whether one stands there. */
export type Stair = {
	number: string;
	name: Said;
	standing: Said;
	filled: 'no' | 'begun' | 'yes';
	here: boolean;
};

const [rise, base] = [26, 74];
/** Narrower than this there is room for the numbers alone; what they are called stands in the text. */
const narrow = 400;

/** The staircase as stairs, the first step lowest. Not assessed is an open step: it is no fault. */
export function stairsOf(steps: readonly Stair[], here: Said, wide: number): Drawing {
	const width = wide / Math.max(1, steps.length);
	const height = 22 + base + rise * Math.max(0, steps.length - 1);
	const marks: Mark[] = [];
	for (const [at, { number, name, standing, filled, here: isHere }] of steps.entries()) {
		const [x, y] = [at * width, height - base - at * rise];
		const colour = filled === 'yes' ? 'paper' : 'ink';
		marks.push({
			kind: 'box',
			x: x + 0.5,
			y,
			width: width - 1,
			height: height - y,
			fill: filled === 'yes' ? 'accent' : filled === 'begun' ? 'accent-quiet' : 'none',
			edge: filled === 'no' ? 'line-strong' : 'accent'
		});
		marks.push({
			kind: 'words',
			x: x + 6,
			y: y + 7,
			said: { ...name, text: number },
			size: 13,
			bold: true,
			colour,
			at: 'start'
		});
		const words =
			wide < narrow
				? []
				: [
						{ said: name, bold: false, after: 0 },
						{ said: standing, bold: true, after: 4 }
					];
		let line = y + 24;
		for (const { said, bold, after } of words) {
			line += after;
			for (const text of linesOf(drawable(said).text, 6.8, width - 10)) {
				marks.push({
					kind: 'words',
					x: x + 6,
					y: line,
					said: { ...drawable(said), text },
					size: 6.8,
					...(bold ? { bold: true as const } : {}),
					colour,
					at: 'start'
				});
				line += 8.6;
			}
		}
		if (isHere) {
			const middle = x + width / 2;
			marks.push(
				{
					kind: 'words',
					x: middle,
					y: y - 16,
					said: here,
					size: 7.5,
					bold: true,
					colour: 'ink',
					at: 'middle'
				},
				{
					kind: 'line',
					points: [
						[middle - 4, y - 7],
						[middle, y - 2],
						[middle + 4, y - 7]
					],
					colour: 'ink',
					width: 1.4
				}
			);
		}
	}
	return { width: wide, height, marks };
}
