import type { Json, Node } from './node.ts';

type Cells = { [cell: string]: Json };

/** A cell's path inside its part: `required`, `label.sv`, `years.f3.label.sv`, `source.years.f3.label.sv`. */
export const cellPath = /^[A-Za-z][A-Za-z0-9-]*(\.[A-Za-z][A-Za-z0-9-]*){0,4}$/;

/** The cell that remembers the source text that another cell's words in a language were translated from. */
export const sourceCell = (cell: string, tag: string): string => `source.${cell}.${tag}`;

const cellsOf = (value: Json | undefined): Cells | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;

/** What stands in a cell; undefined when it is empty. */
export function valueAt(node: Node, path: string): Json | undefined {
	let value: Json | undefined = node;
	for (const name of path.split('.')) {
		const cells = cellsOf(value);
		value = cells && Object.hasOwn(cells, name) ? cells[name] : undefined;
	}
	return value;
}

function withCell(cells: Cells, [name = '', ...rest]: string[], value: Json | undefined): Cells {
	const { [name]: before, ...others } = cells;
	const after = rest.length === 0 ? value : withCell(cellsOf(before) ?? {}, rest, value);
	const empty = after === undefined || (rest.length > 0 && Object.keys(after as Cells).length === 0);
	if (empty) return others;
	// A cell keeps its place among the others.
	return Object.hasOwn(cells, name) ? { ...cells, [name]: after } : { ...others, [name]: after };
}

/** The part with another value in a cell; undefined empties it, and what held nothing else goes with it. */
export const withValue = (node: Node, path: string, value: Json | undefined): Node =>
	withCell(node, path.split('.'), value) as Node;
