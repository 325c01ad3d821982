import type { Said, Speaker } from '../print/speaker.ts';

/** A document as the typesetter draws it, piece by piece. */
export type Block =
	| { kind: 'heading'; level: number; said: Said }
	| { kind: 'text'; said: Said; quiet?: true }
	| { kind: 'facts'; rows: { name: Said; value: Said }[] }
	| { kind: 'list'; items: Said[] }
	| { kind: 'quotes'; items: { said: Said; note?: Said }[] }
	| { kind: 'table'; title: Said; head: Said[]; rows: Said[][] };

export const heading = (level: number, said: Said): Block => ({ kind: 'heading', level, said });
export const text = (said: Said): Block => ({ kind: 'text', said });
export const quietly = (said: Said): Block => ({ kind: 'text', said, quiet: true });

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
