import { shareShown, type Share } from '#lib/domain/disclosure/share.ts';
import type { MergedCategory } from '#lib/domain/disclosure/document.ts';
import type { ReleasePlan } from '#lib/domain/disclosure/plan.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { ConsultationWithForm } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { readLedger } from './ledger.ts';
import { crossingsOf, protectSnapshot, type ReleaseProgress } from './release.ts';
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
	const ledger = await readLedger(db, consultation.id);
	const crossings = crossingsOf(plan, ledger);
	const { population } = await readSnapshot(db, consultation.id, { earlier: ledger, crossings });
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
			share: shareShown({
				questions: questions.map((question) => ({
					...question,
					total: { ...question.total, withheld: true, cells: [], bases: [] },
					by: question.by.filter(({ background }) => background === id)
				}))
			}),
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
