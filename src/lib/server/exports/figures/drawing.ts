import type { Said } from '../print/speaker.ts';

/** Colours of the house by their names in tokens.css. */
export type Colour =
	'ink' | 'ink-quiet' | 'accent' | 'accent-quiet' | 'line' | 'line-strong' | 'paper' | 'signal';

/** What a figure is drawn of. Lengths are points; `y` grows downwards; a text's `y` is the top of its capitals. */
export type Mark =
	| {
			kind: 'box';
			x: number;
			y: number;
			width: number;
			height: number;
			fill: Colour | 'hatch' | 'none';
			edge?: Colour;
	  }
	| { kind: 'line'; points: [number, number][]; colour: Colour; width: number; dashed?: true }
	| { kind: 'dot'; x: number; y: number; radius: number; fill: Colour; edge?: Colour }
	| {
			kind: 'words';
			x: number;
			y: number;
			said: Pick<Said, 'text' | 'lang' | 'dir'>;
			size: number;
			bold?: true;
			colour: Colour;
			/** Which end of it stands at `x`, as one reads; `middle`: half on each side. */
			at: 'start' | 'middle' | 'end';
	  };

export type Drawing = { width: number; height: number; marks: Mark[] };

/** The width of a page's text, in points. */
export const pageWidth = 470;

const flipped = { start: 'end', middle: 'middle', end: 'start' } as const;

/** The same as seen in a mirror, for languages that are read from the right. Words stay readable. */
export function mirrored({ width, height, marks }: Drawing): Drawing {
	return {
		width,
		height,
		marks: marks.map((mark): Mark => {
			if (mark.kind === 'box') return { ...mark, x: width - mark.x - mark.width };
			if (mark.kind === 'line')
				return { ...mark, points: mark.points.map(([x, y]): [number, number] => [width - x, y]) };
			return mark.kind === 'dot'
				? { ...mark, x: width - mark.x }
				: { ...mark, x: width - mark.x, at: flipped[mark.at] };
		})
	};
}

/** As the words that it is drawn with are read. */
export const sided = (drawing: Drawing, { dir }: Pick<Said, 'dir'>): Drawing =>
	dir === 'rtl' ? mirrored(drawing) : drawing;

/** How wide a text is at least thought to be: the real letters are measured where it is set. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.56;

/** A text in lines that fit a width. */
export function linesOf(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/)) {
		const longer = line ? `${line} ${word}` : word;
		if (line && widthOf(longer, size) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line ? [...lines, line] : lines;
}
