import { audit, auditSystems, type Verdict } from '#lib/domain/disclosure/audit.ts';
import type { ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import type { LinearSystem } from '#lib/domain/disclosure/linear.ts';
import type { Solve } from '#lib/domain/disclosure/model.ts';
import { firstOf, type Population } from '#lib/domain/disclosure/population.ts';
import { protect, type Protected } from '#lib/domain/disclosure/protect.ts';
import { defaultSettings } from '#lib/domain/disclosure/settings.ts';
import type { Counts } from '#lib/domain/disclosure/tally.ts';
import { intervalsOf } from '#lib/server/solver/intervals.ts';

/** Linear programs solved here and now, without a worker. */
export const solve: Solve = async (models) => {
	const solved = [];
	for (const model of models) solved.push(await intervalsOf(model));
	return solved;
};

export async function protectHere(systems: LinearSystem[]): Promise<Protected[]> {
	const patterns = [];
	for (const system of systems) patterns.push(await protect(system, solve));
	return patterns;
}

/** What the four attackers find in documents that were published of these answers. */
export const auditHere = (
	counts: Counts | Population,
	documents: readonly ReleaseDocument[]
): Promise<Verdict[]> =>
	audit(auditSystems('blocks' in counts ? counts : firstOf(counts), documents, defaultSettings), solve);

export const failuresIn = (verdicts: readonly Verdict[]): string[] =>
	verdicts.flatMap(({ attacker, failures }) => failures.map((question) => `${attacker} ${question}`));
