import { cellFits, limitsOf, type Limits } from './fits.ts';
import type { CountedQuestion } from './layout.ts';
import { mergedRows, singletons, sumsOf } from './partition.ts';
import type { QuestionPlan, TablePlan, Way } from './plan.ts';

/** Coarser groups must show this many times the cells before they are taken instead of the published ones. */
const worthMerging = 1.5;

/** `[group][slot]`: an option's choosers in its slot, those who did not answer in the last. */
type Rows = number[][];

/** Columns shown: an option with both its choosers and everybody else, and "not answered", which all options share. */
function shownColumns(
	rows: Rows,
	bases: number[],
	limits: Limits,
	allowed: boolean[],
	chosen: number[]
): boolean[] {
	const last = allowed.length - 1;
	const fits = (value: number, row: number) => cellFits(value, row, limits);
	const fitsEvery = (valueOf: (row: number[], base: number) => number) =>
		rows.every((row, at) => fits(valueOf(row, bases[at]!), at));
	const notAnsweredFits =
		fitsEvery((row) => row[last]!) &&
		rows.every((row, at) => bases[at] === row[last] || bases[at]! - row[last]! >= limits.k);
	const options = (withNotAnswered: boolean) =>
		allowed.slice(0, last).map((allow, option) => {
			if (!allow) return false;
			if (chosen[option] === 0) return true;
			const othersFit = rows.every((row, at) => {
				const others = bases[at]! - row[option]! - (withNotAnswered ? row[last]! : 0);
				return withNotAnswered ? fits(others, at) : others === 0 || others >= limits.k;
			});
			return othersFit && fitsEvery((row) => row[option]!);
		});
	const [without, including] = [options(false), options(true)];
	const count = (columns: boolean[]) => columns.filter(Boolean).length;
	return allowed[last] && notAnsweredFits && count(including) + 1 >= count(without)
		? [...including, true]
		: [...without, false];
}

function tablePlan(groups: number[][], shown: boolean[]): TablePlan | undefined {
	if (!shown.slice(0, -1).some(Boolean)) return undefined;
	const left = [...shown.keys()].filter((column) => !shown[column]);
	return { groups, categories: singletons(shown.length), left };
}

/** Tables of a question with several answers each: an option is shown in every group of a table, or in none. */
export function planEach(
	_counted: CountedQuestion,
	total: number[],
	respondents: number,
	ways: readonly (Way | undefined)[],
	kOfTotal: number
): QuestionPlan {
	const limits = { k: kOfTotal, most: [respondents] };
	const all = total.map(() => true);
	const own = shownColumns([total], [respondents], limits, all, total).map(
		(show, slot) => show && (slot === total.length - 1 || total[slot]! <= respondents - 2)
	);
	const ownPlan = tablePlan([], own);
	return {
		total: ownPlan,
		by: ways.map((way) => {
			if (!way || !ownPlan) return undefined;
			let best: { plan: TablePlan; cells: number } | undefined;
			for (const groups of way.groups) {
				const bases = sumsOf(way.sizes, groups);
				const shown = shownColumns(mergedRows(way.rows, groups), bases, limitsOf(way.k, bases), own, total);
				const plan = tablePlan(groups, shown);
				const cells = shown.filter(Boolean).length * bases.filter((base) => base > 0).length;
				if (plan && (!best || cells > best.cells * worthMerging)) best = { plan, cells };
			}
			return best?.plan;
		})
	};
}
