import { randomUUID } from 'node:crypto';
import { variantsOf } from '#lib/domain/disclosure/gains.ts';
import { layoutOf } from '#lib/domain/disclosure/layout.ts';
import { samePlan, type Grouping, type ReleasePlan } from '#lib/domain/disclosure/plan.ts';
import { shareShown, type Share } from '#lib/domain/disclosure/share.ts';
import type { ConsultationWithForm } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { unitedForm } from '../forms/versions.ts';
import { findRelease } from './find.ts';
import { previewPlan, shareOfBackground, sharesUnder, type PlanPreview } from './preview.ts';
import { closedConsultation, ReleaseError, type ReleaseErrorCode } from './release.ts';
import { traceOf, waitFor } from './running.ts';

/** How much was shown before: by the plan that was tried before this one, else by the latest release. */
export type SharesBefore = { from: 'plan' | 'release'; all: Share; by: Record<string, Share> };

/** One background grouped otherwise: the share of cells more (or less) than as planned; undefined: it would have to wait. */
export type Gain = { question: string; grouping: Grouping; cells: number | undefined };

/** How far something that was started in this process has come. */
export type TrialStanding =
	| { stage: 'counting' }
	| { stage: 'protecting' | 'auditing' | 'comparing'; done: number; total: number }
	| { stage: 'failed'; code: ReleaseErrorCode | 'unknown'; id?: string }
	| { stage: 'done' };

/** A plan that is tried, of one consultation. Kept in this process alone, until another is tried. */
export type Trial = {
	plan: ReleasePlan;
	standing: TrialStanding;
	preview?: PlanPreview;
	before?: SharesBefore;
	gains?: Gain[];
};

const trials = new Map<string, Trial>();
/** Consultations whose patterns are kept at once: those tried longest ago are forgotten. */
const mostTrials = 20;

export const trialOf = (slug: string): Trial | undefined => trials.get(slug);

const isRunning = (trial: Trial | undefined): boolean =>
	trial !== undefined && !['failed', 'done'].includes(trial.standing.stage);

async function sharesOut(db: Database, consultationId: string): Promise<SharesBefore | undefined> {
	const release = await findRelease(db, consultationId);
	if (!release) return undefined;
	const { document } = release;
	const by = document.backgrounds.map(({ id }): [string, Share] => [id, shareOfBackground(document, id)]);
	return { from: 'release', all: shareShown(document), by: Object.fromEntries(by) };
}

const sharesOf = ({ share, backgrounds }: PlanPreview): SharesBefore => ({
	from: 'plan',
	all: share,
	by: Object.fromEntries(backgrounds.map(({ id, share }) => [id, share]))
});

/** What is not forgotten of the trial before: the pattern where the same plan is compared, else how much it showed. */
function keptOf(last: Trial | undefined, plan: ReleasePlan, what: 'preview' | 'compare'): Partial<Trial> {
	const isSame = what === 'compare' && last?.preview && samePlan(last.plan, plan);
	const before = last?.preview && !isSame ? sharesOf(last.preview) : last?.before;
	return {
		...(isSame ? { preview: last.preview } : {}),
		...(before ? { before } : {})
	};
}

async function preview(db: Database, consultation: ConsultationWithForm, trial: Trial): Promise<void> {
	trial.preview = await previewPlan(db, consultation, trial.plan, (step, done, total) => {
		trial.standing =
			step === 'counting' ? { stage: step } : { stage: step, done, total: Math.max(total ?? done, 1) };
	});
	const out = await sharesOut(db, consultation.id);
	if (out) trial.before ??= out;
}

async function compare(db: Database, consultation: ConsultationWithForm, trial: Trial): Promise<void> {
	const { form } = await unitedForm(db, consultation.id);
	const variants = variantsOf(trial.plan, layoutOf(form, trial.plan.crossings));
	const total = variants.length + 1;
	trial.standing = { stage: 'comparing', done: 0, total };
	const [own, ...others] = await sharesUnder(
		db,
		consultation,
		[trial.plan, ...variants.map(({ plan }) => plan)],
		{
			progress: (done) => (trial.standing = { stage: 'comparing', done, total }),
			// Nobody waits for what another trial has taken the place of.
			wanted: () => trials.get(consultation.slug) === trial
		}
	);
	if (!own) throw new ReleaseError('held-tells', 'A release under this plan would have to wait');
	trial.gains = others
		.map((share, at): Gain => {
			const { question, grouping } = variants[at]!;
			return { question, grouping, cells: share && share.cells - own.cells };
		})
		.sort((a, b) => (b.cells ?? -Infinity) - (a.cells ?? -Infinity));
}

async function run(slug: string, trial: Trial, work: () => Promise<void>): Promise<void> {
	try {
		await work();
		trial.standing = { stage: 'done' };
	} catch (cause) {
		if (cause instanceof ReleaseError) {
			trial.standing = { stage: 'failed', code: cause.code };
			return;
		}
		const id = randomUUID().slice(0, 8);
		console.error(`error ${id} while trying a plan of ${slug}: ${traceOf(cause)}`);
		trial.standing = { stage: 'failed', code: 'unknown', id };
	}
}

/**
 * Tries a plan of a closed consultation unless one is tried already: `preview` what it would show, or `compare` with each
 * background grouped otherwise. Waits `patience` milliseconds at most; it goes on after that. False where another plan
 * is being tried, and this one is not. Throws ReleaseError when the consultation is not closed.
 */
export async function tryPlan(
	db: Database,
	slug: string,
	plan: ReleasePlan,
	what: 'preview' | 'compare',
	patience = 700
): Promise<boolean> {
	const consultation = await closedConsultation(db, slug);
	const last = trials.get(slug);
	if (isRunning(last)) return false;
	const trial: Trial = { plan, standing: { stage: 'counting' }, ...keptOf(last, plan, what) };
	trials.delete(slug);
	trials.set(slug, trial);
	const [oldest] = trials.keys();
	if (trials.size > mostTrials && oldest !== undefined) trials.delete(oldest);
	const works = { preview, compare };
	await waitFor(
		run(slug, trial, () => works[what](db, consultation, trial)),
		patience
	);
	return true;
}
