import { z } from 'zod';
import { identifier } from '../questions/common.ts';
import { cellPath, valueAt, withValue } from './cells.ts';
import {
	isList,
	isSound,
	lists,
	partNamed,
	partsOf,
	placeOf,
	same,
	withAllBelow,
	withPart,
	type Draft,
	type Json,
	type List,
	type Node
} from './node.ts';
import { withNewName } from './references.ts';

const key = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);
const json: z.ZodType<Json> = z.json();
const list = z.enum(lists);
/** Below another part of the list, or at its beginning without one. */
const after = key.optional();

const bare = (node: Node): boolean =>
	isSound(node) &&
	withAllBelow(node).every(
		(part) => key.safeParse(part.key).success && Object.keys(part).every((cell) => cellPath.test(cell))
	);
const node = z.custom<Node>(
	(value) =>
		json.safeParse(value).success &&
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		bare(value as Node)
);

/**
 * One change of a draft. What stood there before goes along (`was`, `node`): a change is made only where that still
 * holds, so nobody overwrites what they have not seen.
 */
export const op = z.discriminatedUnion('op', [
	z.strictObject({
		op: z.literal('set'),
		part: key,
		cell: z
			.string()
			.max(120)
			.regex(cellPath)
			.refine((path) => !['key', 'id'].includes(path) && !isList(path.split('.')[0] ?? '')),
		value: json.optional(),
		was: json.optional()
	}),
	z.strictObject({ op: z.literal('add'), to: key, list, after, node }),
	z.strictObject({ op: z.literal('move'), part: key, to: key, list, after }),
	z.strictObject({ op: z.literal('remove'), part: key, node }),
	z.strictObject({ op: z.literal('rename'), part: key, id: identifier, was: identifier })
]);
export type Op = z.infer<typeof op>;
export type OpOf<Name extends Op['op']> = Extract<Op, { op: Name }>;

/** Why a change was not made: something else stands there now; the part is gone, is there already, or cannot be there. */
export type ConflictCode = 'changed' | 'gone' | 'exists' | 'misplaced';
export type Applied = { draft: Draft } | { conflict: ConflictCode };

/** Which parts may hold which: a question stands on a page, an option in a question. */
const holds: Record<List, 'draft' | 'page' | 'question'> = {
	pages: 'draft',
	questions: 'page',
	options: 'question',
	rows: 'question',
	points: 'question',
	bands: 'question'
};

function kindOf(draft: Draft, key: string): 'draft' | 'page' | 'question' | 'other' {
	if (draft.key === key) return 'draft';
	const list = placeOf(draft, key)?.list;
	return list === 'pages' ? 'page' : list === 'questions' ? 'question' : 'other';
}

const fits = (draft: Draft, to: string, list: List): boolean => kindOf(draft, to) === holds[list];

function inserted(parts: Node[], node: Node, after: string | undefined): Node[] {
	const found = parts.findIndex(({ key }) => key === after);
	// Whoever it was to stand below may be gone by now: then it comes last, where it is seen.
	const at = after === undefined ? 0 : found < 0 ? parts.length : found + 1;
	return parts.toSpliced(at, 0, node);
}

const put = (
	draft: Draft,
	{ to, list, after }: { to: string; list: List; after?: string | undefined },
	node: Node
): Draft =>
	withPart(draft, to, (parent) => ({ ...parent, [list]: inserted(partsOf(parent, list), node, after) }));

const taken = (draft: Draft, { parent, list }: { parent: Node; list: List }, key: string): Draft =>
	withPart(draft, parent.key, (part) => ({
		...part,
		[list]: partsOf(part, list).filter((one) => one.key !== key)
	}));

function set(draft: Draft, { part, cell, value, was }: OpOf<'set'>): Applied {
	const found = partNamed(draft, part);
	if (!found) return { conflict: 'gone' };
	const now = valueAt(found, cell);
	if (same(now, value)) return { draft };
	if (!same(now, was)) return { conflict: 'changed' };
	return { draft: withPart(draft, part, (one) => withValue(one, cell, value)) };
}

function add(draft: Draft, op: OpOf<'add'>): Applied {
	if (!partNamed(draft, op.to)) return { conflict: 'gone' };
	if (!fits(draft, op.to, op.list)) return { conflict: 'misplaced' };
	const keys = withAllBelow(op.node).map(({ key }) => key);
	if (new Set(keys).size < keys.length || keys.some((key) => partNamed(draft, key)))
		return { conflict: 'exists' };
	return { draft: put(draft, op, op.node) };
}

function move(draft: Draft, op: OpOf<'move'>): Applied {
	const place = placeOf(draft, op.part);
	if (!place || !partNamed(draft, op.to)) return { conflict: 'gone' };
	if (place.list !== op.list || !fits(draft, op.to, op.list)) return { conflict: 'misplaced' };
	if (op.after === op.part) return { draft };
	return { draft: put(taken(draft, place, op.part), op, place.node) };
}

function remove(draft: Draft, { part, node }: OpOf<'remove'>): Applied {
	const place = placeOf(draft, part);
	if (!place) return { draft };
	return same(place.node, node) ? { draft: taken(draft, place, part) } : { conflict: 'changed' };
}

function rename(draft: Draft, { part, id, was }: OpOf<'rename'>): Applied {
	const found = partNamed(draft, part);
	if (!found) return { conflict: 'gone' };
	if (found.id === id) return { draft };
	return found.id === was ? { draft: withNewName(draft, part, id) } : { conflict: 'changed' };
}

const make: { [Name in Op['op']]: (draft: Draft, op: OpOf<Name>) => Applied } = {
	set,
	add,
	move,
	remove,
	rename
};

/** Makes one change, or says why it cannot be made. */
export const applyOp = (draft: Draft, op: Op): Applied => make[op.op](draft, op as never);

export type Refused = { index: number; op: Op; conflict: ConflictCode };

/** Makes changes in order; those that cannot be made are left out, and told. */
export function applyOps(draft: Draft, ops: readonly Op[]): { draft: Draft; refused: Refused[] } {
	const refused: Refused[] = [];
	for (const [index, op] of ops.entries()) {
		const applied = applyOp(draft, op);
		if ('draft' in applied) draft = applied.draft;
		else refused.push({ index, op, conflict: applied.conflict });
	}
	return { draft, refused };
}

/** The change that takes a change back, told before it is made. Undefined when there is nothing to take back. */
export function inverseOf(draft: Draft, op: Op): Op | undefined {
	if (op.op === 'set') {
		const { value, was, ...rest } = op;
		return {
			...rest,
			...(was === undefined ? {} : { value: was }),
			...(value === undefined ? {} : { was: value })
		};
	}
	if (op.op === 'add') return { op: 'remove', part: op.node.key, node: op.node };
	if (op.op === 'rename') return { ...op, id: op.was, was: op.id };
	const place = placeOf(draft, op.part);
	if (!place) return undefined;
	const { parent, list, index, node } = place;
	const before = partsOf(parent, list)[index - 1];
	const where = { to: parent.key, list, ...(before ? { after: before.key } : {}) };
	return op.op === 'remove' ? { op: 'add', ...where, node } : { op: 'move', part: op.part, ...where };
}
