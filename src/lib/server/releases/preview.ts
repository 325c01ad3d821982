import { hiddenSince, mostHiddenSince } from '#lib/domain/disclosure/held.ts';
import type { Population } from '#lib/domain/disclosure/population.ts';
import { computeRelease, Unhelped } from '#lib/domain/disclosure/release.ts';
import { shareShown, type Share } from '#lib/domain/disclosure/share.ts';
import type { MergedCategory, ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import type { ReleasePlan } from '#lib/domain/disclosure/plan.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { ConsultationWithForm } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { createSolver } from '../solver/solve.ts';
import { readLedger } from './ledger.ts';
import {
	crossingsOf,
	protectSnapshot,
	requireAnswers,
	requireTellable,
	type ReleaseProgress
} from './release.ts';
import { readSnapshot } from './snapshot.ts';

/** A table as it would be published, without any number: which of its cells would be shown. */
export type TablePreview = {
	/** A breakdown's id; undefined for the question's own table. */
	background: string | undefined;
	withheld: boolean;
	groups: MergedCategory[];
	categories: MergedCategory[];
	/** `[group][category]`; true where a number would stand. */
	shown: boolean[][];
};

export type QuestionPreview = { question: string; label: LocalText; of?: LocalText; tables: TablePreview[] };

/** What a release under a plan would show and hide: patterns and shares, never a count. */
export type PlanPreview = {
	plan: ReleasePlan;
	share: Share;
	backgrounds: {
		id: string;
		label: LocalText;
		option?: LocalText;
		crossed?: [string, string];
		withheld: boolean;
		/** Of the tables by this background. */
		share: Share;
		groups: (MergedCategory & { hidden: boolean })[];
	}[];
	questions: QuestionPreview[];
};

/** How much the tables by one background show. */
export const shareOfBackground = ({ questions }: Pick<ReleaseDocument, 'questions'>, id: string): Share =>
	shareShown({
		questions: questions.map((question) => ({
			...question,
			total: { ...question.total, withheld: true, cells: [], bases: [] },
			by: question.by.filter(({ background }) => background === id)
		}))
	});

/** What is counted of a consultation under a plan. Throws ReleaseError where a release would have to wait. */
async function populationFor(
	db: Database,
	{ id }: Pick<ConsultationWithForm, 'id'>,
	plan: ReleasePlan
): Promise<Population> {
	const ledger = await readLedger(db, id);
	requireAnswers(ledger);
	const snapshot = await readSnapshot(db, id, { earlier: ledger, crossings: crossingsOf(plan, ledger) });
	requireTellable(snapshot, ledger);
	return snapshot.population;
}

/**
 * What a release under a plan would show and hide, together with everything released before. Computed and forgotten.
 * Throws ReleaseError where such a release would have to wait.
 */
export async function previewPlan(
	db: Database,
	consultation: ConsultationWithForm,
	plan: ReleasePlan,
	progress?: ReleaseProgress
): Promise<PlanPreview> {
	const population = await populationFor(db, consultation, plan);
	const { document } = await protectSnapshot({ population }, plan, progress);
	const { questions, backgrounds } = document;
	return {
		plan,
		share: shareShown(document),
		backgrounds: backgrounds.map(({ id, label, option, crossed, withheld, groups }) => ({
			id,
			label,
			...(option ? { option: option.label } : {}),
			...(crossed ? { crossed } : {}),
			withheld,
			share: shareOfBackground(document, id),
			groups: groups.map(({ count, percent: _, ...category }) => ({ ...category, hidden: count === null }))
		})),
		questions: questions.map(({ question, label, of, total, by }) => ({
			question,
			label,
			...(of ? { of: of.label } : {}),
			tables: [{ ...total, groups: [], background: undefined }, ...by].map(
				({ background, withheld, groups, categories, cells }) => ({
					background,
					withheld,
					groups,
					categories,
					shown: cells.map((row) => row.map((count) => count !== null))
				})
			)
		}))
	};
}

/**
 * How much a release would show under each of some plans with the same crossings; undefined where it would have to wait.
 * Not attacked as a release is: nothing of it is shown but shares. `wanted` is asked before each.
 */
export async function sharesUnder(
	db: Database,
	consultation: ConsultationWithForm,
	plans: readonly ReleasePlan[],
	{ progress, wanted }: { progress: (done: number) => void; wanted: () => boolean }
): Promise<(Share | undefined)[]> {
	const [first] = plans;
	if (!first) return [];
	const population = await populationFor(db, consultation, first);
	const solver = createSolver();
	const shareUnder = async (plan: ReleasePlan): Promise<Share | undefined> => {
		const last = population.earlier.at(-1);
		try {
			const document = await computeRelease(population, {
				protect: (systems) => solver.protect(systems),
				plan
			});
			return last && hiddenSince(last, document) > mostHiddenSince ? undefined : shareShown(document);
		} catch (cause) {
			if (cause instanceof Unhelped) return undefined;
			throw cause;
		}
	};
	try {
		const shares: (Share | undefined)[] = [];
		for (const plan of plans) {
			if (!wanted()) break;
			shares.push(await shareUnder(plan));
			progress(shares.length);
		}
		return shares;
	} finally {
		await solver.close();
	}
}
