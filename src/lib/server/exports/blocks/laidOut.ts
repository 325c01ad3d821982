import { pageWidth } from '../figures/drawing.ts';
import type { Block } from './blocks.ts';
import { columnShares, endsOf } from './columns.ts';

/**
 * The same with what the typesetter needs to know: how wide a table's columns are and which hold numbers alone, and figures
 * drawn. `scale`: how much larger than usual words are, in figures too.
 */
export const laidOut = (blocks: readonly Block[], scale = 1): object[] =>
	blocks.map((block) => {
		if (block.kind === 'table') return { ...block, shares: columnShares(block), ends: endsOf(block) };
		if (block.kind !== 'figure') return block;
		const { draw, ...rest } = block;
		return { ...rest, drawing: draw(pageWidth / scale), scale };
	});
