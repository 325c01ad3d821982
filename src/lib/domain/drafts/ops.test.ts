import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyQuestion } from '../../../../tests/support/everyQuestion.ts';
import { valueAt } from './cells.ts';
import { compile } from './compile.ts';
import { copyOf, draftOf } from './make.ts';
import { isShallow, partNamed, partsOf, placeOf, withAllBelow, type Draft, type Node } from './node.ts';
import { applyOp, applyOps, inverseOf, op, type Op } from './ops.ts';

const counter = () => {
	let next = 0;
	return () => `k${next++}`;
};
const draft = draftOf(everyQuestion, counter());
const questions = partsOf(draft, 'pages').flatMap((page) => partsOf(page, 'questions'));
const [first, second] = questions as [Node, Node];
const pages = partsOf(draft, 'pages') as [Node, Node];

const set = (part: string, cell: string, value?: string, was?: string): Op => ({
	op: 'set',
	part,
	cell,
	...(value === undefined ? {} : { value }),
	...(was === undefined ? {} : { was })
});
const wording = (node: Node) => String(valueAt(node, 'label.sv'));
const made = (draft: Draft, op: Op): Draft => {
	const applied = applyOp(draft, op);
	if (!('draft' in applied)) throw new Error(applied.conflict);
	return applied.draft;
};

describe('a change of a draft', () => {
	it('is made where what it was made upon still stands', () => {
		const changed = made(draft, set(first.key, 'label.sv', 'Hur ofta?', wording(first)));
		expect(wording(partNamed(changed, first.key)!)).toBe('Hur ofta?');
		expect(partNamed(changed, second.key)).toBe(second);
	});
	it('is refused where somebody else has written meanwhile', () => {
		const theirs = made(draft, set(first.key, 'label.sv', 'Deras', wording(first)));
		expect(applyOp(theirs, set(first.key, 'label.sv', 'Min', wording(first)))).toEqual({
			conflict: 'changed'
		});
	});
	it('is made when both wrote the same', () => {
		const theirs = made(draft, set(first.key, 'label.sv', 'Samma', wording(first)));
		expect(applyOp(theirs, set(first.key, 'label.sv', 'Samma', wording(first)))).toEqual({ draft: theirs });
	});
	it('of a part that is gone is told', () => {
		const without = made(draft, { op: 'remove', part: first.key, node: first });
		expect(applyOp(without, set(first.key, 'label.sv', 'x', wording(first)))).toEqual({ conflict: 'gone' });
		expect(applyOp(without, { op: 'remove', part: first.key, node: first })).toEqual({ draft: without });
	});
	it('does not remove what somebody else has changed', () => {
		const theirs = made(draft, set(first.key, 'label.sv', 'Deras', wording(first)));
		expect(applyOp(theirs, { op: 'remove', part: first.key, node: first })).toEqual({ conflict: 'changed' });
	});
	it('moves a question to where it fits alone', () => {
		const moved = made(draft, { op: 'move', part: first.key, to: pages[1].key, list: 'questions' });
		expect(placeOf(moved, first.key)).toMatchObject({ index: 0, list: 'questions' });
		expect(placeOf(moved, first.key)?.parent.key).toBe(pages[1].key);
		expect(applyOp(draft, { op: 'move', part: first.key, to: second.key, list: 'questions' })).toEqual({
			conflict: 'misplaced'
		});
	});
	it('adds below what it names, or last when that is gone', () => {
		const node = { key: 'new', type: 'info', id: 'new' };
		const to = pages[0].key;
		const added = made(draft, { op: 'add', to, list: 'questions', after: first.key, node });
		expect(placeOf(added, 'new')?.index).toBe(1);
		const last = made(draft, { op: 'add', to, list: 'questions', after: 'gone', node });
		expect(placeOf(last, 'new')?.index).toBe(partsOf(pages[0], 'questions').length);
		expect(applyOp(added, { op: 'add', to, list: 'questions', node })).toEqual({ conflict: 'exists' });
	});
});

/** Sound changes of a draft, of every kind, as an editor would make them upon it. */
function changeOf(draft: Draft, pick: (most: number) => number, key: string): Op {
	const all = withAllBelow(draft).filter((node) => node !== draft);
	const node = all[pick(all.length)] ?? draft;
	const place = placeOf(draft, node.key);
	const kind = pick(4);
	if (place && kind === 0) return { op: 'remove', part: node.key, node };
	if (place && kind === 1) {
		const after = partsOf(place.parent, place.list)[pick(5)]?.key;
		return {
			op: 'move',
			part: node.key,
			to: place.parent.key,
			list: place.list,
			...(after ? { after } : {})
		};
	}
	if (place && kind === 2)
		return {
			op: 'add',
			to: place.parent.key,
			list: place.list,
			after: node.key,
			node: copyOf(node, place.list, () => `${key}-${pick(1_000_000_000)}`)
		};
	const was = valueAt(node, 'label.sv');
	return { op: 'set', part: node.key, cell: 'label.sv', value: key, ...(was === undefined ? {} : { was }) };
}

const changes = fc.array(fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), { maxLength: 12 });
function written(start: Draft, plan: number[][], name: string): { draft: Draft; ops: Op[] } {
	let draft = start;
	const ops: Op[] = [];
	for (const [index, numbers] of plan.entries()) {
		let at = 0;
		const pick = (most: number) => (most === 0 ? 0 : (numbers[at++ % numbers.length] ?? 0) % most);
		const change = changeOf(draft, pick, `${name}${index}`);
		const applied = applyOp(draft, change);
		if (!('draft' in applied)) continue;
		ops.push(change);
		draft = applied.draft;
	}
	return { draft, ops };
}

describe('two who write at the same time', () => {
	it('lose nothing silently: every change is made, or refused by name', () =>
		fc.assert(
			fc.property(changes, changes, (mine, theirs) => {
				const a = written(draft, mine, 'a');
				const b = written(draft, theirs, 'b');
				const { draft: merged, refused } = applyOps(a.draft, b.ops);
				const left = new Set(refused.map(({ index }) => index));
				for (const [index, change] of b.ops.entries()) {
					if (left.has(index) || change.op !== 'set') continue;
					// A later change of one's own may have gone over it; somebody else's never did.
					const later = b.ops.slice(index + 1);
					const own = later.some(
						(one) =>
							(one.op === 'set' && one.part === change.part) ||
							(one.op === 'remove' && withAllBelow(one.node).some(({ key }) => key === change.part))
					);
					const part = partNamed(merged, change.part);
					if (!own) expect(part && valueAt(part, change.cell)).toBe(change.value);
				}
				// What one wrote and the other did not touch stands.
				for (const change of a.ops)
					if (change.op === 'set') {
						const part = partNamed(a.draft, change.part);
						const kept = partNamed(merged, change.part);
						if (part && kept) expect(valueAt(kept, 'label.sv')).toBeDefined();
					}
				const keys = withAllBelow(merged).map(({ key }) => key);
				expect(new Set(keys).size).toBe(keys.length);
			})
		));
	it('see the same draft, whoever replays what was made', () =>
		fc.assert(
			fc.property(changes, (plan) => {
				const { draft: end, ops } = written(draft, plan, 'a');
				expect(applyOps(draft, ops)).toEqual({ draft: end, refused: [] });
			})
		));
});

describe('taking back', () => {
	it('leads to where one was, step by step', () =>
		fc.assert(
			fc.property(changes, (plan) => {
				const { ops } = written(draft, plan, 'a');
				let now = draft;
				const back: Op[] = [];
				for (const change of ops) {
					const inverse = inverseOf(now, change);
					now = made(now, change);
					if (inverse) back.unshift(inverse);
				}
				expect(applyOps(now, back)).toEqual({ draft, refused: [] });
			})
		));
});

describe('whatever is sent', () => {
	const anything = fc.anything({ maxDepth: 4, key: fc.constantFrom('op', 'key', 'options', 'label', 'x') });
	const nearly = fc.record(
		{
			op: fc.constantFrom('set', 'add', 'move', 'remove', 'rename'),
			part: fc.constantFrom('form', 'k0', 'k1', 'nobody', '__proto__'),
			to: fc.constantFrom('form', 'k0', 'k1', 'nobody'),
			list: fc.constantFrom('pages', 'questions', 'options', 'title'),
			cell: fc.constantFrom('label.sv', 'key', 'options', 'options.0', '__proto__.x', 'constructor'),
			value: anything,
			was: anything,
			node: fc.oneof(anything, fc.record({ key: fc.string(), options: anything, pages: anything })),
			id: fc.string()
		},
		{ requiredKeys: ['op'] }
	);
	it('is a change that can be made or refused, or no change at all; never a fault', () =>
		fc.assert(
			fc.property(fc.array(fc.oneof(nearly, anything), { maxLength: 6 }), (given) => {
				let now = draft;
				for (const one of given) {
					if (!isShallow(one)) continue;
					const read = op.safeParse(one);
					if (!read.success) continue;
					const applied = applyOp(now, read.data);
					if ('draft' in applied) now = applied.draft;
				}
				compile(now);
			}),
			{ numRuns: 500 }
		));
	it('that is nested without end is seen before anybody walks through it', () => {
		let deep: unknown = [];
		for (let depth = 0; depth < 100_000; depth++) deep = [deep];
		expect(isShallow(deep)).toBe(false);
		expect(isShallow(draft)).toBe(true);
	});
});
