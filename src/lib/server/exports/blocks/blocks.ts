import type { Drawing } from '../figures/drawing.ts';
import type { Said, Speaker } from '../print/speaker.ts';

/** A piece of prose with its marks; `null`: a new line. */
export type Run = { text: string; bold?: true; italic?: true; href?: string } | null;
/** Prose of one paragraph in one language. */
export type Rich = { runs: Run[]; lang: string; dir: Said['dir'] };
/** An item of a list, with what stands below it. */
export type Item = { paragraphs: Rich[]; below: { ordered: boolean; items: Item[] }[] };

/** What a cell is to a spreadsheet. A percent is whole; a day an ISO date. */
export type Typed =
	| { kind: 'number'; value: number; decimals: number }
	| { kind: 'percent'; value: number; decimals: number }
	| { kind: 'day'; value: string };
/** `number`: that of the passage which the row is. */
export type Cell = Said & { typed?: Typed; number?: string };

export type Table = {
	kind: 'table';
	title: Said;
	/** Its name is shown: no heading above it says the same. */
	named?: true;
	head: Said[];
	rows: Cell[][];
	/** Where its numbers come from, a line each. */
	sources?: Said[];
	/** A column whose per cents are drawn as bars too, where there is room for them. */
	bars?: number;
};

/**
 * A document piece by piece, for every format. `number`: that of the passage, the same in all of them. Nothing here knows
 * how it is drawn.
 */
export type Block = { number?: string } & (
	| { kind: 'heading'; level: number; said: Said }
	/** `kept`: on the page of what follows. */
	| { kind: 'text'; said: Said; quiet?: true; strong?: true; kept?: true }
	| { kind: 'notice'; said: Said }
	| { kind: 'prose'; rich: Rich }
	| { kind: 'items'; ordered: boolean; items: Item[]; lang: string; dir: Said['dir'] }
	| { kind: 'quote'; paragraphs: Rich[] }
	| { kind: 'facts'; rows: { name: Said; value: Said }[] }
	| { kind: 'list'; items: Said[] }
	| { kind: 'quotes'; items: { said: Said; note?: Said }[] }
	/** Room to write in, of so many lines; its question stands above it. */
	| { kind: 'answer'; name: Said; placeholder: Said; lines: number }
	| { kind: 'figure'; draw: (width: number) => Drawing; alt: Said; caption?: Said }
	| Table
);
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Headings go no deeper: Word, HTML and PDF have six. */
const deepest = 6;

const numbered = (number: string | undefined) => (number === undefined ? {} : { number });

export const heading = (level: number, said: Said, number?: string): Block => ({
	kind: 'heading',
	level: Math.min(level, deepest),
	said,
	...numbered(number)
});
export const text = (said: Said, number?: string): Block => ({ kind: 'text', said, ...numbered(number) });
export const quietly = (said: Said): Block => ({ kind: 'text', said, quiet: true });
export const notice = (said: Said): Block => ({ kind: 'notice', said });

/** What stands for a hidden number, whatever hid it. */
export const hiddenSign = '‥';

/** A number of respondents, or the sign for a hidden one. */
export const figure = (count: number | null | undefined, { words }: Speaker): string =>
	count === null || count === undefined ? hiddenSign : words.format.number(count);

/** Columns that stand beside each other on a page; wider tables go on below. */
const widest = 6;

/** The columns of a table in parts that a page has room for. Each part keeps the rows' names. */
export function columnParts(count: number): number[][] {
	const parts = Math.max(1, Math.ceil(count / widest));
	const each = Math.ceil(count / parts);
	return Array.from({ length: parts }, (_, part) =>
		Array.from({ length: Math.min(each, count - part * each) }, (_, index) => part * each + index)
	);
}
