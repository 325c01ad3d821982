import type { Said } from '../print/speaker.ts';
import { linesOf, pageWidth, type Drawing, type Mark } from './drawing.ts';

/** A step of the staircase: its number, what it is called, how far one has come, and whether one stands there. */
export type Stair = {
	number: string;
	name: Said;
	standing: Said;
	filled: 'no' | 'begun' | 'yes';
	here: boolean;
};

const [rise, base] = [26, 74];

/** The staircase as stairs, the first step lowest. Not assessed is an open step: it is no fault. */
export function stairsOf(steps: readonly Stair[], here: Said): Drawing {
	const width = pageWidth / Math.max(1, steps.length);
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
		let line = y + 24;
		for (const text of linesOf(name.text, 6.8, width - 10)) {
			marks.push({
				kind: 'words',
				x: x + 6,
				y: line,
				said: { ...name, text },
				size: 6.8,
				colour,
				at: 'start'
			});
			line += 8.6;
		}
		for (const text of linesOf(standing.text, 6.8, width - 10)) {
			marks.push({
				kind: 'words',
				x: x + 6,
				y: line + 4,
				said: { ...standing, text },
				size: 6.8,
				bold: true,
				colour,
				at: 'start'
			});
			line += 8.6;
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
	return { width: pageWidth, height, marks };
}
