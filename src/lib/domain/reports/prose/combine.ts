import { renamed, type MakeId } from './identify.ts';
import { proseChanges } from './difference.ts';
import type { ProseBlock, ProseDoc } from './shapes.ts';

/**
 * Two versions that were written at the same time, in one: in the order of mine, and where the other has something
 * else it stands right after mine, for a person to make one of. Nothing of either is left out.
 */
export function combineProse(mine: ProseDoc, theirs: ProseDoc, makeId: MakeId): ProseDoc {
	const content = proseChanges(theirs, mine).flatMap((change): ProseBlock[] =>
		change.kind === 'changed' ? [change.block, renamed(change.was, makeId())] : [change.block]
	);
	return { type: 'doc', content };
}
