import { coarserGroups, mergeMargin } from './merge-groups.ts';
import { singletons, sumsOf, type Partition } from './partition.ts';
import { kOfTotals, type QuestionPlan, type ReleasePlan, type TablePlan, type Way } from './plan.ts';
import { planEach } from './plan-each.ts';
import { planOne } from './plan-one.ts';
import { thresholdsOf, type Settings } from './settings.ts';
import type { Counts } from './tally.ts';

/** Of what a table as asked would show: under this share of its respondents it is merged first. */
const worthShowing = 0.5;

/** The groups of each breakdown as they are laid out; undefined where nothing of it can be shown. */
export function planMargins(
	counts: Counts,
	settings: Settings,
	{ groupings }: Pick<ReleasePlan, 'groupings'> = { groupings: {} }
): (Partition | undefined)[] {
	const margins: (Partition | undefined)[] = [];
	for (const [at, breakdown] of counts.layout.breakdowns.entries()) {
		if (breakdown.crossed) {
			const [rows, across] = breakdown.crossed.of;
			const width = counts.layout.breakdowns[across]!.groups.length;
			margins.push(
				margins[rows] &&
					margins[across] &&
					margins[rows].flatMap((members) =>
						margins[across]!.map((others) =>
							members.flatMap((row) => others.map((other) => row * width + other))
						)
					)
			);
			continue;
		}
		const sizes = counts.groups(at);
		const grouping = groupings[breakdown.id] ?? 'merged';
		if (grouping === 'withheld') margins.push(undefined);
		else if (grouping === 'asked') margins.push(singletons(sizes.length));
		else {
			const merged = mergeMargin(breakdown, sizes, thresholdsOf(settings, breakdown.sensitive));
			const wider = merged && grouping === 'wider' ? coarserGroups(breakdown, sizes, merged)[1] : undefined;
			margins.push(wider ?? merged);
		}
	}
	return margins;
}

/** Classes of finest groups as classes of the margin's classes. */
const overMargin = (groups: Partition, margin: Partition): Partition =>
	groups.map((members) => [...margin.keys()].filter((at) => members.includes(margin[at]![0]!)));

/** The share of a table's respondents in cells that could be shown as they were asked. */
function shareAsAsked(rows: readonly (readonly number[])[], k: number): number {
	const all = rows.flat();
	const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
	return sum(all) === 0 ? 1 : sum(all.filter((count) => count >= k)) / sum(all);
}

/**
 * How one question's tables are laid out: as asked, or with answers merged where little of it could be shown otherwise
 * (few answered, or an answer that few gave).
 */
export function planQuestion(
	counts: Counts,
	at: number,
	margins: readonly (Partition | undefined)[],
	settings: Settings
): QuestionPlan {
	const { breakdowns, questions } = counts.layout;
	const counted = questions[at]!;
	const total = counts.total(at);
	const asked = singletons(counted.slots.length);
	const ways = breakdowns.map((breakdown, index): Way | undefined => {
		const margin = margins[index];
		if (!margin) return undefined;
		const sizes = counts.groups(index);
		const { k } = thresholdsOf(settings, breakdown.sensitive);
		return { sizes, rows: counts.by(at, index), groups: coarserGroups(breakdown, sizes, margin), k };
	});
	let merged: QuestionPlan | undefined;
	const mergedPlan = () =>
		(merged ??= (counted.counting === 'each' ? planEach : planOne)(
			counted,
			total,
			counts.respondents,
			ways,
			kOfTotals(counts.layout, settings)
		));
	const own: TablePlan = { groups: [], categories: asked };
	return {
		total: shareAsAsked([total], settings.k) < worthShowing ? (mergedPlan().total ?? own) : own,
		by: ways.map((way, index) => {
			const margin = margins[index];
			if (!way || !margin) return undefined;
			const rows = margin.map((members) => sumsOfRows(way.rows, members));
			const plain: TablePlan = { groups: singletons(margin.length), categories: asked };
			if (breakdowns[index]!.crossed || shareAsAsked(rows, way.k) >= worthShowing) return plain;
			const coarser = mergedPlan().by[index];
			return coarser ? { ...coarser, groups: overMargin(coarser.groups, margin) } : plain;
		})
	};
}

const sumsOfRows = (rows: readonly number[][], members: readonly number[]): number[] =>
	(rows[0] ?? []).map(
		(_, column) =>
			sumsOf(
				rows.map((row) => row[column]!),
				[[...members]]
			)[0]!
	);
