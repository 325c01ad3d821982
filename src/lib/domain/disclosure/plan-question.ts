import { coarserGroups, mergeMargin } from './merge-groups.ts';
import type { Partition } from './partition.ts';
import { kOfTotals, type QuestionPlan, type Way } from './plan.ts';
import { planEach } from './plan-each.ts';
import { planOne } from './plan-one.ts';
import { thresholdsOf, type Settings } from './settings.ts';
import type { Counts } from './tally.ts';

/** The margins that can be published: groups under the base are merged, or the background is withheld. */
export function planMargins(counts: Counts, settings: Settings): (Partition | undefined)[] {
	return counts.layout.breakdowns.map((breakdown, at) =>
		mergeMargin(breakdown, counts.groups(at), thresholdsOf(settings, breakdown.sensitive))
	);
}

/** One question's tables: its own first, then by each background whose margin is published, nested in both. */
export function planQuestion(
	counts: Counts,
	at: number,
	margins: readonly (Partition | undefined)[],
	settings: Settings
): QuestionPlan {
	const counted = counts.layout.questions[at]!;
	const ways = counts.layout.breakdowns.map((breakdown, index): Way | undefined => {
		const margin = margins[index];
		if (!margin) return undefined;
		const sizes = counts.groups(index);
		return {
			sizes,
			rows: counts.by(at, index),
			groups: coarserGroups(breakdown, sizes, margin),
			k: thresholdsOf(settings, breakdown.sensitive).k
		};
	});
	const plan = counted.counting === 'each' ? planEach : planOne;
	return plan(counted, counts.total(at), counts.respondents, ways, kOfTotals(counts.layout, settings));
}
