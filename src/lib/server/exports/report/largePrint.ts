import type { Block, Table } from '../blocks/blocks.ts';
import type { Said } from '../print/speaker.ts';

/** Columns that large print has room for beside each other. */
const widest = 4;

/** A row of a wide table as a list of its own: each value beside its column's name. */
function rowBlocks({ head }: Table, row: Table['rows'][number]): Block[] {
	const [name, ...cells] = row;
	if (!name) return [];
	const { number, typed: _, ...said } = name;
	return [
		{ kind: 'text', said, strong: true, ...(number === undefined ? {} : { number }) },
		{
			kind: 'facts',
			rows: cells.flatMap((value, at) => {
				const column: Said | undefined = head[at + 1];
				return column ? [{ name: column, value }] : [];
			})
		}
	];
}

/** The same for large print: a table with many columns becomes a list a row, so that no word is cut. */
export const inLargePrint = (blocks: readonly Block[]): Block[] =>
	blocks.flatMap((block): Block[] =>
		block.kind !== 'table' || block.head.length <= widest
			? [block]
			: [
					...block.rows.flatMap((row) => rowBlocks(block, row)),
					...(block.sources ?? []).map((said): Block => ({ kind: 'text', said, quiet: true }))
				]
	);
