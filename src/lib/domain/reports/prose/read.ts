import { hasForbiddenCharacter } from '../../questions/common.ts';
import { withIds, type MakeId } from './identify.ts';
import { proseDoc, type ProseDoc } from './shapes.ts';
import { wordsOfDoc } from './words.ts';

/** What can be wrong with a text that was sent. */
export const proseIssues = ['not-prose', 'too-deep', 'too-long', 'character-not-allowed'] as const;
export type ProseIssue = (typeof proseIssues)[number];

/** Characters in one text; a section of a report has some thousands. */
export const mostCharacters = 100_000;
const mostParts = 20_000;
const deepest = 40;

export type ReadProse = { doc: ProseDoc; issue?: undefined } | { doc?: undefined; issue: ProseIssue };

/** Looks through untrusted JSON before anything walks into it, level by level: however deep it is, this ends. */
function outerIssue(json: unknown): ProseIssue | undefined {
	let level: unknown[] = [json];
	let parts = 0;
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > deepest) return 'too-deep';
		parts += level.length;
		if (parts > mostParts * 4) return 'too-long';
		if (level.some((one) => typeof one === 'string' && hasForbiddenCharacter(one)))
			return 'character-not-allowed';
		level = level.flatMap((one): unknown[] =>
			typeof one === 'object' && one !== null ? Object.values(one) : []
		);
	}
	return undefined;
}

/** Reads what an editor sent as a text with an id on each block. Never throws. */
export function readProse(json: unknown, makeId: MakeId): ReadProse {
	const outer = outerIssue(json);
	if (outer) return { issue: outer };
	const read = proseDoc.safeParse(withIds(json, makeId));
	if (!read.success) {
		const long = read.error.issues.some(({ code }) => code === 'too_big');
		return { issue: long ? 'too-long' : 'not-prose' };
	}
	return wordsOfDoc(read.data).length > mostCharacters ? { issue: 'too-long' } : { doc: read.data };
}
