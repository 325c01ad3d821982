import type { QuestionRelease, ReleaseDocument } from './document.ts';
import { compressed, keeps, type Interval, type Model } from './model.ts';
import { primariesOf, type Primary } from './primaries.ts';
import { publishedRows } from './published.ts';
import { structuralRows, systemOf } from './system.ts';
import type { Settings } from './settings.ts';
import type { Counts } from './tally.ts';

/** Numbers in a document that are not the counts they claim to be. */
export class FalseFigure extends Error {}

/** What an attacker takes as the most when not even the number of respondents is told. */
const unboundedCity = 1_000_000;

/** One system to be attacked: what must stay hidden, and the model whose probes say how closely it is known. */
export type Attack = { primaries: Primary[]; model: Model };

/**
 * The attack on one question (or, without one, on the backgrounds' margins): everything published about it together,
 * over the finest counts. The attacker knows what is published and the form's rules, and counts that are whole numbers
 * only as numbers (so intervals are at most a little wide). Undefined when there is nothing to hide.
 * Throws FalseFigure when a published number is not the true count.
 */
export function attackOf(
	counts: Counts,
	question: number | undefined,
	document: Pick<ReleaseDocument, 'respondents' | 'backgrounds'>,
	release: QuestionRelease | undefined,
	settings: Settings
): Attack | undefined {
	const { layout } = counts;
	const system = systemOf(counts, question);
	const published = publishedRows(system, layout, document, release);
	if (!published.every((row) => keeps(row, system.truth)))
		throw new FalseFigure(release?.question ?? 'the backgrounds');
	const primaries = primariesOf(system, layout, document.backgrounds, settings);
	if (primaries.length === 0) return undefined;
	// Answers from before a rule was in the form may break it; then nobody can conclude anything from it either.
	const structural = structuralRows(system, layout).filter((row) => keeps(row, system.truth));
	return {
		primaries,
		model: {
			variables: system.truth.length,
			most: document.respondents ?? unboundedCity,
			...compressed([...structural, ...published]),
			probes: primaries.map(({ terms, enough }) => ({ terms, enough })),
			solution: system.truth
		}
	};
}

const tolerance = 1e-6;

/** Primaries that an attacker knows too closely: intervals narrower than k. */
export const tooNarrow = ({ primaries }: Attack, intervals: readonly Interval[]): Primary[] =>
	primaries.filter(({ enough }, at) => {
		const { low, high } = intervals[at]!;
		return !(high - low >= enough - tolerance);
	});
