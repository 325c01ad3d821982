import { parseArgs } from 'node:util';
import { noPlan, type ReleasePlan } from '#lib/domain/disclosure/plan.ts';
import type { Share } from '#lib/domain/disclosure/share.ts';
import { findConsultation } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { plannedOf } from '../releases/planned.ts';
import { previewPlan } from '../releases/preview.ts';
import { ReleaseError } from '../releases/release.ts';
import { guarded, progressTo, UsageError, type ExitCode, type Io } from './io.ts';

export const usage = 'radslag preview SLUG';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const told = ({ cells, counts }: Share) =>
	`${percent(cells)} of the cells, ${percent(counts)} of the answers that they count`;

/** The same plan with every background as it was asked: nothing merged, small groups hidden. */
const unmerged = (plan: ReleasePlan, backgrounds: readonly string[]): ReleasePlan => ({
	...plan,
	groupings: Object.fromEntries(
		backgrounds.map((id) => [id, plan.groupings[id] === 'withheld' ? 'withheld' : 'asked'] as const)
	)
});

/** `preview SLUG`: how much a release would show, as planned and without merging. Shares, never a count; nothing is stored. */
export const run = (db: Database, args: string[], io: Io): Promise<ExitCode> =>
	guarded(io, usage, async () => {
		const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
		const [slug, ...more] = positionals;
		if (!slug || more.length > 0) throw new UsageError('One consultation is needed');
		const consultation = await findConsultation(db, slug);
		if (!consultation || consultation.state === 'draft' || consultation.state === 'open') {
			io.err(`There is no closed consultation ${slug}`);
			return 1;
		}
		const progress = progressTo(io);
		const tell = (step: string, done: number, total?: number) =>
			progress(`${step}: ${done}${total === undefined ? '' : ` of ${total}`} …`);
		try {
			const plan = (await plannedOf(db, consultation.id)) ?? noPlan;
			const planned = await previewPlan(db, consultation, plan, tell);
			io.out(`As planned: ${told(planned.share)}.`);
			const backgrounds = planned.backgrounds.filter(({ crossed }) => !crossed).map(({ id }) => id);
			const asked = await previewPlan(db, consultation, unmerged(plan, backgrounds), tell);
			io.out(`Without merging: ${told(asked.share)}.`);
			return 0;
		} catch (error) {
			if (!(error instanceof ReleaseError)) throw error;
			io.err(error.message);
			return 1;
		}
	});
