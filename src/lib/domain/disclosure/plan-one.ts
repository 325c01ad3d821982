import { limitsOf } from './fits.ts';
import type { CountedQuestion } from './layout.ts';
import { mergeAnswers, type Columns } from './merge-answers.ts';
import { flattened, mergedColumns, mergedRows, singletons, sumsOf, type Partition } from './partition.ts';
import type { QuestionPlan, TablePlan, Way } from './plan.ts';

const shown = (groups: Partition, categories: Partition): TablePlan => ({ groups, categories });

/** The answers' own table. Everybody passing over the question tells nothing of anybody's answer, and is shown. */
function planTotal(
	counted: CountedQuestion,
	total: number[],
	respondents: number,
	k: number
): Partition | undefined {
	if (total.at(-1) === respondents) return singletons(total.length);
	const { outside, ordered } = counted;
	const inside = [...total.keys()].filter((slot) => !outside.includes(slot));
	return mergeAnswers([total], { inside, outside, ordered }, limitsOf(k, [respondents]));
}

/** The total's classes as columns of a coarser table. */
function columnsOf({ outside, ordered }: CountedQuestion, classes: Partition): Columns {
	const isOutside = (members: number[]) => members.every((slot) => outside.includes(slot));
	const all = [...classes.keys()];
	return {
		inside: all.filter((at) => !isOutside(classes[at]!)),
		outside: all.filter((at) => isOutside(classes[at]!)),
		ordered
	};
}

/** The published groups wherever their answers can be merged enough; coarser groups only where nothing could be shown. */
function planBy(way: Way, classes: Partition, columns: Columns): TablePlan | undefined {
	const rows = mergedColumns(way.rows, classes);
	for (const groups of way.groups) {
		const limits = limitsOf(way.k, sumsOf(way.sizes, groups));
		const answers = mergeAnswers(mergedRows(rows, groups), columns, limits);
		if (answers) return shown(groups, flattened(answers, classes));
	}
	return undefined;
}

/** Tables of a question with one answer each: merged answers, in groups equal to or coarser than the published ones. */
export function planOne(
	counted: CountedQuestion,
	total: number[],
	respondents: number,
	ways: readonly (Way | undefined)[],
	kOfTotal: number
): QuestionPlan {
	const classes = planTotal(counted, total, respondents, kOfTotal);
	if (!classes) return { total: undefined, by: ways.map(() => undefined) };
	const columns = columnsOf(counted, classes);
	return {
		total: shown([], classes),
		by: ways.map((way) => way && planBy(way, classes, columns))
	};
}
