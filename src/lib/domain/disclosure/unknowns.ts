import type { CountedQuestion } from './layout.ts';
import type { Counts } from './tally.ts';

/** Where a count stands: all respondents (`breakdown` −1), or one finest group of one breakdown. */
export type Site = { breakdown: number; group: number };

/**
 * The unknowns of one question: every slot, for all respondents and in every group of every breakdown. Where several answers may be given each option also has those who answered and did not choose it.
 * Breakdowns are not crossed with each other unless planned: for a question with one answer that loses nothing, because
 * any tables T₁(group, answer) and T₂(group, answer) with the same answers in all extend to one joint table (given the
 * answer, let the groups be independent). For several answers it is a relaxation; see docs/disclosure-control.md.
 */
export type Unknowns = {
	counted: CountedQuestion | undefined;
	sites: Site[];
	/** Of each breakdown, its sites. */
	sitesOf: number[][];
	/** Columns at each site; those from `slots` on are "answered otherwise". */
	width: number;
	slots: number;
	variable(site: number, column: number): number;
	/** Columns whose sum is the number of respondents at a site. */
	size: number[];
	truth: Float64Array;
};

/** A site's true values: slots, and for several answers the non-choosers of each option. */
function columnsOf(counted: CountedQuestion | undefined, slots: number[], size: number): number[] {
	if (!counted) return [size];
	if (counted.counting !== 'each') return slots;
	const unanswered = slots.at(-1)!;
	return [...slots, ...slots.slice(0, -1).map((chosen) => size - unanswered - chosen)];
}

function sizeColumns(counted: CountedQuestion | undefined): number[] {
	if (!counted) return [0];
	const slots = counted.slots.length;
	return counted.counting === 'each' ? [0, slots - 1, slots] : [...counted.slots.keys()];
}

/** The unknowns of one question; without a question, of the backgrounds' own margins. */
export function unknownsOf(counts: Counts, question: number | undefined): Unknowns {
	const counted = question === undefined ? undefined : counts.layout.questions[question];
	const sites: Site[] = [{ breakdown: -1, group: 0 }];
	const truth = columnsOf(counted, question === undefined ? [] : counts.total(question), counts.respondents);
	const width = truth.length;
	const sitesOf = counts.layout.breakdowns.map(({ groups }, breakdown) => {
		const sizes = counts.groups(breakdown);
		const rows = question === undefined ? [] : counts.by(question, breakdown);
		return groups.map((_, group) => {
			for (const count of columnsOf(counted, rows[group] ?? [], sizes[group]!)) truth.push(count);
			return sites.push({ breakdown, group }) - 1;
		});
	});
	return {
		counted,
		sites,
		sitesOf,
		width,
		slots: counted?.slots.length ?? 1,
		variable: (site, column) => site * width + column,
		size: sizeColumns(counted),
		truth: Float64Array.from(truth)
	};
}

/** Points of a scale by column; undefined where there is none. */
export function pointsOf({ counted }: Pick<Unknowns, 'counted'>): (number | undefined)[] | undefined {
	const scaled = counted?.question.type === 'scale' || counted?.question.type === 'faces';
	if (!counted || !scaled || counted.counting !== 'one') return undefined;
	let point = 0;
	return counted.slots.map((_, column) => (counted.outside.includes(column) ? undefined : ++point));
}
