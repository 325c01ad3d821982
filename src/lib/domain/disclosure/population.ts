import type { ReleaseDocument } from './document.ts';
import { rulesOf } from './rules.ts';
import type { Row } from './model.ts';
import type { Counts } from './tally.ts';
import { unknownsOf, type Unknowns } from './unknowns.ts';

/**
 * Whose answers a release is about. `blocks`: respondents by the earlier releases that they were in (indices of `earlier`);
 * one block where there is none before, or where nobody has come since. What is published of an earlier release is a sum
 * over its blocks, so that all releases are one system.
 */
export type Population = {
	counts: Counts;
	blocks: { counts: Counts; releases: ReadonlySet<number> }[];
	earlier: readonly ReleaseDocument[];
};

/** A first release. */
export const firstOf = (counts: Counts): Population => ({
	counts,
	blocks: [{ counts, releases: new Set() }],
	earlier: []
});

/** The unknowns of one question for every block, side by side. */
export type Blocks = {
	/** Of everybody: how sums are written. */
	whole: Unknowns;
	inner: number;
	truth: Float64Array;
	rules: Row[];
	/** A sum over everybody's unknowns as one over the blocks in a release; without one, over all of them. */
	across: (terms: readonly number[], release?: number) => number[];
	/** Each block's own, where there are several. */
	parts: { unknowns: Unknowns; offset: number }[];
};

export function blocksOf({ counts, blocks }: Population, question: number | undefined): Blocks {
	const whole = unknownsOf(counts, question);
	const size = whole.truth.length;
	const all = blocks.length === 1 ? [whole] : blocks.map((block) => unknownsOf(block.counts, question));
	const truth = new Float64Array(size * blocks.length);
	for (const [at, unknowns] of all.entries()) truth.set(unknowns.truth, at * size);
	const offsetsOf = (release: number | undefined) =>
		[...blocks.keys()]
			.filter((at) => release === undefined || blocks.length === 1 || blocks[at]!.releases.has(release))
			.map((at) => at * size);
	return {
		whole,
		inner: truth.length,
		truth,
		rules: all.flatMap((unknowns, at) =>
			rulesOf(unknowns, counts.layout).map((row) => ({
				...row,
				indices: at === 0 ? row.indices : row.indices.map((index) => index + at * size)
			}))
		),
		across: (terms, release) => offsetsOf(release).flatMap((offset) => terms.map((index) => index + offset)),
		parts: blocks.length === 1 ? [] : all.map((unknowns, at) => ({ unknowns, offset: at * size }))
	};
}

/** Weights of a sum, repeated for as many blocks as it is written over. */
export const repeated = (weights: readonly number[], terms: readonly number[]): number[] =>
	terms.map((_, at) => weights[at % weights.length]!);
