export type Json = string | number | boolean | null | Json[] | { [cell: string]: Json };

/** A part of a draft that has a place of its own: a page, a question, an option. `key`: its name while it is edited. */
export type Node = { key: string; [cell: string]: Json };

/** A form while it is written: whole or not, with a key on every part. */
export type Draft = Node;

/** Cells that hold parts in an order. */
export const lists = ['pages', 'questions', 'options', 'rows', 'points', 'bands'] as const;
export type List = (typeof lists)[number];
export const isList = (cell: string): cell is List => (lists as readonly string[]).includes(cell);

const isPart = (value: Json | undefined): boolean =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a part, and all below it, has parts where parts belong. */
export const isSound = (node: Node): boolean =>
	isPart(node) &&
	lists.every((list) => {
		const parts = node[list];
		return parts === undefined || (Array.isArray(parts) && parts.every((part) => isSound(part as Node)));
	});

/** Whether a value is nested no deeper than a form can be: whoever walks through it comes to an end. */
export function isShallow(value: unknown, most = 40): boolean {
	let level: unknown[] = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > most) return false;
		level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
	}
	return true;
}

/** The parts in one list of a part. */
export const partsOf = (node: Node, list: List): Node[] => (node[list] ?? []) as Node[];

/** All parts right below a part, in order. */
export const partsBelow = (node: Node): Node[] => lists.flatMap((list) => partsOf(node, list));

/** A part and everything below it, in order. */
export const withAllBelow = (node: Node): Node[] => [node, ...partsBelow(node).flatMap(withAllBelow)];

/** A part with the list it stands in. */
export type Place = { node: Node; parent: Node; list: List; index: number };

/** Where a part stands; undefined when there is none of that key (the draft itself stands nowhere). */
export function placeOf(draft: Node, key: string): Place | undefined {
	for (const list of lists)
		for (const [index, node] of partsOf(draft, list).entries()) {
			if (node.key === key) return { node, parent: draft, list, index };
			const below = placeOf(node, key);
			if (below) return below;
		}
	return undefined;
}

/** A part by its key, the draft itself included. */
export const partNamed = (draft: Node, key: string): Node | undefined =>
	draft.key === key ? draft : placeOf(draft, key)?.node;

/** The draft with one part changed; parts beside it are the same objects as before. */
export function withPart(node: Node, key: string, change: (part: Node) => Node): Node {
	if (node.key === key) return change(node);
	for (const list of lists) {
		const parts = partsOf(node, list);
		const changed = parts.map((part) => withPart(part, key, change));
		if (changed.some((part, index) => part !== parts[index])) return { ...node, [list]: changed };
	}
	return node;
}

/** Whether two values say the same, whatever the order of their cells. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [left, right] = [Object.entries(a), b as Record<string, Json>];
	return (
		left.length === Object.keys(right).length &&
		left.every(([cell, value]) => Object.hasOwn(right, cell) && same(value, right[cell]))
	);
}
