import type { Answer, Answers } from '../questions/common.ts';

/** A field that two people typed differently from the same sheet; undefined: one of them left it empty. */
export type Difference = { field: string; first: Answer | undefined; second: Answer | undefined };

const plain = (answer: Answer | undefined): string =>
	JSON.stringify(typeof answer === 'string' ? answer.trim().replace(/\s+/g, ' ') : answer) ?? '';

/** What two typings of one sheet agree on: fields that either has, how many agree, and those that do not. */
export function compareSheets(
	first: Answers,
	second: Answers
): { fields: number; agreed: number; differences: Difference[] } {
	const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
	const differences = names
		.filter((name) => plain(first[name]) !== plain(second[name]))
		.map((field) => ({ field, first: first[field], second: second[field] }));
	return { fields: names.length, agreed: names.length - differences.length, differences };
}

/** Which of two typings holds for a field, or neither: then it counts as not answered. */
export const picks = ['first', 'second', 'neither'] as const;
export type Pick = (typeof picks)[number];

/** The sheet as it has been settled. Every difference needs its pick. */
export function settledSheet(
	first: Answers,
	differences: readonly Difference[],
	picked: Readonly<Record<string, Pick>>
): Answers {
	const answers = { ...first };
	for (const { field, ...typed } of differences) {
		const pick = picked[field] ?? 'neither';
		const answer = pick === 'neither' ? undefined : typed[pick];
		if (answer === undefined) delete answers[field];
		else answers[field] = answer;
	}
	return answers;
}
