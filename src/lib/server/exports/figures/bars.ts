import { drawable, type Said } from '../print/speaker.ts';
import { linesOf, widthOf, type Drawing, type Mark } from './drawing.ts';

/** A bar from zero; `value` null: hidden, or not told. `end`: the figure at its end. */
export type Bar = { label: Said; value: number | null; hidden: boolean; end: Said };

const [labelSize, endSize, thick, leading] = [8.5, 9, 9, 11.5];

/** Horizontal bars from zero, each under its label, the figure at the end. What is hidden is a hatched ghost that tells no length. */
export function barsOf(bars: readonly Bar[], wide: number): Drawing {
	const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
	const room = wide - Math.max(40, ...bars.map(({ end }) => widthOf(end.text, endSize) + 10));
	const marks: Mark[] = [];
	let y = 2;
	for (const { label: named, value, hidden, end } of bars) {
		const label = drawable(named);
		for (const line of linesOf(label.text, labelSize, wide - 4)) {
			marks.push({
				kind: 'words',
				x: 4,
				y,
				said: { ...label, text: line },
				size: labelSize,
				colour: 'ink',
				at: 'start'
			});
			y += leading;
		}
		const width = hidden ? room / 4 : (Math.max(0, value ?? 0) / most) * room;
		if (hidden) marks.push({ kind: 'box', x: 0, y, width, height: thick, fill: 'hatch', edge: 'ink-quiet' });
		else if (width > 0) marks.push({ kind: 'box', x: 0, y, width, height: thick, fill: 'accent' });
		marks.push({
			kind: 'words',
			x: width + 5,
			y: y + 1.2,
			said: end,
			size: endSize,
			bold: true,
			colour: 'ink',
			at: 'start'
		});
		y += thick + 9;
	}
	const height = Math.max(10, y - 5);
	marks.unshift({
		kind: 'line',
		points: [
			[0, 0],
			[0, height]
		],
		colour: 'line-strong',
		width: 0.8
	});
	return { width: wide, height, marks };
}
