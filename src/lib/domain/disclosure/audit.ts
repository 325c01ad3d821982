import { attack, attackers, type Attacker } from './attackers.ts';
import type { QuestionRelease, ReleaseDocument } from './document.ts';
import { finestSmall } from './finest.ts';
import type { Cell, LinearSystem } from './linear.ts';
import type { Solve } from './model.ts';
import { placesOf, type Place } from './published.ts';
import { blocksOf, repeated, type Population } from './population.ts';
import { thresholdsOf, type Settings, type Thresholds } from './settings.ts';
import type { Unknowns } from './unknowns.ts';

/** Numbers in a document that are not the counts they claim to be. */
export class FalseFigure extends Error {}

/** What an attacker takes as the most when not even the number of respondents is told. */
const unboundedCity = 1_000_000;

/** What is published of one question (or of the margins), over the finest counts, with everything that must not be known. */
export type AuditSystem = { question: string | undefined; system: LinearSystem; shown: boolean[] };

/** Whether a number of a group must not be shown: from 1 to k−1, of a group under the base, or (nearly) all of it. */
function mustBeHidden(
	{ truth, slots, size }: Unknowns,
	{ what, breakdown, columns }: Place,
	count: number,
	population: number,
	{ k, base }: Thresholds
): boolean {
	if (count === 0) return false;
	if (what === 'size') return count < base;
	if (what === 'points') return false;
	if (count < k || (breakdown >= 0 && population < base)) return true;
	if (count < population - 1) return false;
	const onlyUnanswered = columns.every((column) => column === slots - 1);
	const everybody = size.reduce((total, column) => total + truth[column]!, 0);
	return !(onlyUnanswered && (breakdown < 0 || truth[slots - 1] === everybody));
}

/** One question's published numbers from all documents, as one system. Throws FalseFigure. */
function auditSystem(
	population: Population,
	question: number | undefined,
	documents: readonly ReleaseDocument[],
	settings: Settings
): AuditSystem {
	const { layout, respondents } = population.counts;
	const blocks = blocksOf(population, question);
	const { whole, across, truth } = blocks;
	const id = question === undefined ? undefined : layout.questions[question]!.id;
	const shown: boolean[] = [];
	const cells: Cell[] = [];
	for (const [at, document] of documents.entries()) {
		// The newest may not be in the ledger yet: it is about everybody.
		const release = at < population.earlier.length ? at : undefined;
		const asked: QuestionRelease | undefined = document.questions.find((one) => one.question === id);
		for (const place of placesOf(whole, layout, document, asked)) {
			const terms = across(place.terms, release);
			const weights = place.weights && repeated(place.weights, terms);
			const sum = (indices: readonly number[], times?: readonly number[]) =>
				indices.reduce((total, index, term) => total + (times?.[term] ?? 1) * truth[index]!, 0);
			const count = sum(terms, weights);
			// Sums behind a mean are no figures of the document's own.
			if (place.value !== null && place.what !== 'points' && place.value !== count)
				throw new FalseFigure(id ?? 'the backgrounds');
			const thresholds = thresholdsOf(settings, layout.breakdowns[place.breakdown]?.sensitive ?? false);
			const people = sum(across(place.group, release));
			const primary = mustBeHidden(whole, place, count, people, thresholds);
			cells.push({
				terms,
				...(weights ? { weights } : {}),
				count,
				standing: primary ? 'primary' : 'open',
				...(primary ? { width: thresholds.k } : {})
			});
			shown.push(place.value !== null);
		}
	}
	const hidden = finestSmall(blocks, layout, settings);
	return {
		question: id,
		system: {
			inner: blocks.inner,
			cells: [...cells, ...hidden],
			rules: blocks.rules,
			// Where not even the number of respondents is told, nobody knows a most.
			most: documents.some((document) => document.respondents !== null) ? respondents : unboundedCity
		},
		shown: [...shown, ...hidden.map(() => false)]
	};
}

/** Systems to be attacked, each made when its turn comes: all at once would hold up everything else. */
export type AuditSystems = readonly (() => AuditSystem)[];

/** Everything published so far: the margins', then one system a question. Making one throws FalseFigure. */
export const auditSystems = (
	population: Population,
	documents: readonly ReleaseDocument[],
	settings: Settings
): AuditSystems =>
	[undefined, ...population.counts.layout.questions.keys()].map(
		(question) => () => auditSystem(population, question, documents, settings)
	);

/** What one attacker found in everything published. `narrowest`: the least width met (the truth may be wider). */
export type Verdict = {
	attacker: Attacker;
	hidden: number;
	narrowest: number | undefined;
	failures: string[];
};

/**
 * The four attackers on everything published together. It passes where every primary stays at least k wide to a reader,
 * and no hidden number is known exactly to the others. `failures` names questions.
 */
export async function audit(
	systems: AuditSystems,
	solve: Solve,
	progress: (done: number, total: number) => void = () => {},
	who: readonly Attacker[] = attackers
): Promise<Verdict[]> {
	const verdicts = who.map((attacker): Verdict => ({
		attacker,
		hidden: 0,
		narrowest: undefined,
		failures: []
	}));
	for (const [done, make] of systems.entries()) {
		const { question, system, shown } = make();
		const [reader] = verdicts;
		for (const [at, { standing }] of system.cells.entries())
			if (shown[at] && standing === 'primary') reader!.failures.push(question ?? '');
		for (const { attacker, low, high, wide } of await attack(system, shown, solve, who)) {
			const verdict = verdicts.find((one) => one.attacker === attacker)!;
			verdict.hidden++;
			verdict.narrowest = Math.min(verdict.narrowest ?? Infinity, high - low);
			if (!wide) verdict.failures.push(question ?? '');
		}
		progress(done + 1, systems.length);
	}
	return verdicts;
}

export const passes = (verdicts: readonly Verdict[]): boolean =>
	verdicts.every(({ failures }) => failures.length === 0);
