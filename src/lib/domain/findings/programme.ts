import { valueAt } from '../drafts/cells.ts';
import type { BackgroundKind } from '../questions/common.ts';
import type { About } from './audience.ts';
import { found, type Finding, type FindingCode } from './finding.ts';
import type { Outline } from './outline.ts';

/**
 * Perspectives (slugs of the programme) that a committee can only report on when answers can be told apart by a
 * background question. Sensitive ones are never asked for: whether to ask them is for people to weigh.
 */
const needed: { perspectives: string[]; kind: BackgroundKind; code: FindingCode }[] = [
	{ perspectives: ['gender-equality'], kind: 'gender', code: 'gender-not-asked' },
	{ perspectives: ['older-people', 'children'], kind: 'age', code: 'age-not-asked' }
];

/** Perspectives that the consultation serves, and its form cannot shed light on. */
export function programmeFindings({ questions }: Outline, { audience, terms }: About): Finding[] {
	// Where only children answer, their age is known.
	if (![audience].flat().some((group) => group === 'adults')) return [];
	const serves = new Set([...(terms?.perspective ?? []), ...(terms?.actionPlan ?? [])]);
	// What a class session tells is told of children alone.
	const asked = questions.filter(({ node }) => valueAt(node, 'background.from') !== 'session');
	const kinds = new Set(asked.map(({ node }) => valueAt(node, 'background.kind')));
	return needed
		.filter(({ perspectives, kind }) => perspectives.some((slug) => serves.has(slug)) && !kinds.has(kind))
		.map(({ code }) => found('form', code));
}
