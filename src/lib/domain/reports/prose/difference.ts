import type { ProseBlock, ProseDoc } from './shapes.ts';
import { commonRuns } from './sequence.ts';
import { sameProse, wordsOf } from './words.ts';

/** Words that stand in both, only before, or only after; joined they are either text. */
export type WordChange = { kind: 'same' | 'added' | 'removed'; text: string };

/** What became of a block, found by its id. */
export type BlockChange = (
	| { kind: 'unchanged' | 'added' | 'removed'; block: ProseBlock }
	/** `words` is empty where only its form changed, or what it shows. */
	| { kind: 'changed'; block: ProseBlock; was: ProseBlock; words: WordChange[] }
) & { moved: boolean };

const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** How one text became another, word by word. */
export function wordChanges(before: string, after: string): WordChange[] {
	const [old, now] = [tokensOf(before), tokensOf(after)];
	const changes: WordChange[] = [];
	const push = (kind: WordChange['kind'], tokens: readonly string[]) => {
		const text = tokens.join('');
		const last = changes.at(-1);
		if (text === '') return;
		if (last?.kind === kind) last.text += text;
		else changes.push({ kind, text });
	};
	let [x, y] = [0, 0];
	for (const [a, b] of [...commonRuns(old, now), [old.length, now.length] as [number, number]]) {
		push('removed', old.slice(x, a));
		push('added', now.slice(y, b));
		push('same', old.slice(a, a + 1));
		[x, y] = [a + 1, b + 1];
	}
	return changes;
}

function changeOf(was: ProseBlock, block: ProseBlock): BlockChange {
	if (sameProse(was, block)) return { kind: 'unchanged', block, moved: false };
	const [before, after] = [wordsOf(was), wordsOf(block)];
	return {
		kind: 'changed',
		block,
		was,
		words: before === after ? [] : wordChanges(before, after),
		moved: false
	};
}

/**
 * How one version of a text became another, block by block in the order of the later; what was taken away stands
 * after what it stood after.
 */
export function proseChanges(before: ProseDoc, after: ProseDoc): BlockChange[] {
	const old = new Map(before.content.map((block) => [block.attrs.id, block]));
	const now = new Set(after.content.map((block) => block.attrs.id));
	const stayed = new Set(
		commonRuns(
			before.content.map((block) => block.attrs.id).filter((id) => now.has(id)),
			after.content.map((block) => block.attrs.id).filter((id) => old.has(id))
		).map(([, at]) => after.content.filter((block) => old.has(block.attrs.id))[at]?.attrs.id)
	);
	const removedAfter = new Map<string, BlockChange[]>();
	let last = '';
	for (const block of before.content) {
		if (now.has(block.attrs.id)) last = block.attrs.id;
		else
			removedAfter.set(last, [...(removedAfter.get(last) ?? []), { kind: 'removed', block, moved: false }]);
	}
	return [
		...(removedAfter.get('') ?? []),
		...after.content.flatMap((block): BlockChange[] => {
			const was = old.get(block.attrs.id);
			const change: BlockChange = was
				? { ...changeOf(was, block), moved: !stayed.has(block.attrs.id) }
				: { kind: 'added', block, moved: false };
			return [change, ...(removedAfter.get(block.attrs.id) ?? [])];
		})
	];
}
