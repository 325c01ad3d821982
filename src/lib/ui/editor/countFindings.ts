import { placeOf, type Draft } from '#lib/domain/drafts/node.ts';
import type { Finding } from '#lib/domain/findings/finding.ts';

/** How many findings each page and question has, with those of its choices; advice does not count. */
export function countFindings(draft: Draft, findings: readonly Finding[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { part, level } of findings) {
		if (level === 'advice') continue;
		const at = placeOf(draft, part);
		const key = at && at.list !== 'pages' && at.list !== 'questions' ? at.parent.key : part;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
