import { marginCells, questionCells } from './cells.ts';
import type { Addressed } from './offered.ts';
import { coarser } from './coarser.ts';
import type { QuestionRelease, ReleaseDocument } from './document.ts';
import type { LinearSystem } from './linear.ts';
import type { Partition } from './partition.ts';
import { noPlan, type QuestionPlan, type ReleasePlan } from './plan.ts';
import { planMargins, planQuestion } from './plan-question.ts';
import type { Protected } from './protect.ts';
import { methodOf, renderMargins, renderNothing, renderQuestion, Shown } from './render.ts';
import type { Population } from './population.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** Protects systems, in order: `protect` of this folder with a solver, wherever it runs. */
export type Protect = (systems: LinearSystem[]) => Promise<Protected[]>;

export type ReleaseOptions = {
	protect: Protect;
	settings?: Settings;
	plan?: ReleasePlan;
	/** Told after each batch of questions: how many are protected, of how many. */
	progress?: (done: number, total: number) => void;
};

/** A number that follows from what was published before, whatever is hidden now. */
export class Unhelped extends Error {}

const batchSize = 4;

function shownOf({ system, addresses }: Addressed, { shown }: Protected): Shown {
	const published = new Shown();
	for (const [at, address] of addresses.entries())
		if (address && shown[at]) published.add(address, system.cells[at]!.count);
	return published;
}

/** `exposed`: what was published before tells of somebody now, whatever is hidden. */
type Margins = { margins: (Partition | undefined)[]; shown: Shown; exposed: boolean };

/** Margins that nobody can see through; a background that cannot be helped is withheld. */
async function protectedMargins(population: Population, options: Required<ReleaseOptions>): Promise<Margins> {
	const { settings, plan, protect } = options;
	const { counts } = population;
	const margins = planMargins(counts, settings, plan);
	for (;;) {
		const addressed = marginCells(population, margins, settings);
		const [result] = await protect([addressed.system]);
		const { exposed } = result!;
		const open = [...margins.keys()].filter((at) => margins[at]);
		if (exposed.length === 0 || open.length === 0)
			return { margins, shown: shownOf(addressed, result!), exposed: exposed.length > 0 };
		const own = exposed.map(addressed.breakdownOf).filter((at) => margins[at]);
		const last = Math.max(...(own.length > 0 ? own : open));
		for (const [at, { crossed }] of counts.layout.breakdowns.entries())
			if (at === last || crossed?.of.includes(last)) margins[at] = undefined;
	}
}

/**
 * Everything that may be shown of a consultation, as one system for the backgrounds' margins and one for each question
 * with all its tables: cells under the rule hidden, then others so that nobody learns of them (docs/disclosure-control.md).
 * Where a number cannot be helped by hiding others, answers are merged, and in the end the table withheld. The same counts
 * give the same document. Nothing is shown under `base` respondents.
 */
export async function computeRelease(
	population: Population,
	given: ReleaseOptions
): Promise<ReleaseDocument> {
	const options = { settings: defaultSettings, plan: noPlan, progress: () => {}, ...given };
	const { settings, protect, progress } = options;
	const { counts } = population;
	if (counts.respondents < settings.base) return renderNothing(counts, settings);
	const { margins, shown: marginsShown, exposed } = await protectedMargins(population, options);
	if (exposed) throw new Unhelped('the groups that have come since would be told');
	const sizeShown = (breakdown: number, row: number) => marginsShown.has({ what: 'size', breakdown, row });
	const { questions } = counts.layout;
	const plans = questions.map((_, at) => planQuestion(counts, at, margins, settings));
	const done = new Map<number, QuestionRelease>();
	let waiting = questions.map((_, at) => at);
	const cellsOf = (at: number, plan: QuestionPlan) =>
		questionCells(population, at, plan, margins, sizeShown, settings);
	while (waiting.length > 0) {
		const batch = waiting.slice(0, batchSize);
		waiting = waiting.slice(batchSize);
		const cells = batch.map((at) => cellsOf(at, plans[at]!));
		const results = await protect(cells.map(({ system }) => system));
		for (const [index, at] of batch.entries()) {
			const { exposed } = results[index]!;
			if (exposed.length > 0) {
				const next = coarser(plans[at]!, questions[at]!, counts.total(at), cells[index]!, exposed);
				if (!next) throw new Unhelped(`${questions[at]!.id} would be told`);
				plans[at] = next;
				waiting.push(at);
				continue;
			}
			const shown = shownOf(cells[index]!, results[index]!);
			done.set(at, renderQuestion(counts, at, margins, plans[at]!, marginsShown, shown, settings));
		}
		progress(done.size, questions.length);
	}
	return {
		method: methodOf(settings),
		respondents: counts.respondents,
		backgrounds: renderMargins(counts, margins, marginsShown, settings),
		questions: questions.map((_, at) => done.get(at)!)
	};
}
