import type { Block } from './blocks.ts';
import { columnShares, endsOf } from './columns.ts';

/** The same with what the typesetter needs to know of tables: how wide each column is, and which hold numbers alone. */
export const laidOut = (blocks: readonly Block[]): object[] =>
	blocks.map((block) =>
		block.kind === 'table' ? { ...block, shares: columnShares(block), ends: endsOf(block) } : block
	);
