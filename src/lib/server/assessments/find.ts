import { and, asc, eq, inArray } from 'drizzle-orm';
import { committeesFor, type Person } from '#lib/domain/access/table.ts';
import { emptyChecklist, type Checklist } from '#lib/domain/assessments/checklist.ts';
import { progressOf, type StepProgress } from '#lib/domain/assessments/progress.ts';
import { emptyContent, steps, type Step, type StepContent } from '#lib/domain/assessments/steps.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Queryable } from '../db/client.ts';
import {
	assessmentChecklists,
	assessmentConsultations,
	assessments,
	assessmentSteps,
	committees,
	consultations
} from '../db/schema/index.ts';

export type AssessmentRow = typeof assessments.$inferSelect;
export type Contents = Record<Step, StepContent>;
export type FoundAssessment = AssessmentRow & {
	committee: { slug: string; name: LocalText };
	contents: Contents;
	/** By step; 0: nothing is written there yet. */
	revisions: Record<Step, number>;
};

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

type Stored = Pick<FoundAssessment, 'contents' | 'revisions'>;

async function contentsOf(db: Queryable, ids: readonly string[]): Promise<Map<string, Stored>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select()
		.from(assessmentSteps)
		.where(inArray(assessmentSteps.assessmentId, [...ids]));
	const linked = await db
		.select({ id: assessmentConsultations.assessmentId, slug: consultations.slug })
		.from(assessmentConsultations)
		.innerJoin(consultations, eq(consultations.id, assessmentConsultations.consultationId))
		.where(inArray(assessmentConsultations.assessmentId, [...ids]))
		.orderBy(asc(consultations.slug));
	const byStep = <Value>(of: (step: Step) => Value) =>
		Object.fromEntries(steps.map((step) => [step, of(step)])) as Record<Step, Value>;
	return new Map(
		ids.map((id) => {
			const rowOf = (step: Step) => rows.find((row) => row.assessmentId === id && row.step === step);
			const contents = byStep((step): StepContent => {
				const empty = emptyContent(step);
				const row = rowOf(step);
				return {
					fields: { ...empty.fields, ...row?.fields },
					rows: row?.rows ?? [],
					picks: row?.picks ?? [],
					consultations: step === 3 ? linked.filter((one) => one.id === id).map(({ slug }) => slug) : []
				};
			});
			return [id, { contents, revisions: byStep((step) => rowOf(step)?.revision ?? 0) }];
		})
	);
}

const inSwedish = (name: LocalText): string => {
	const own = name['sv'] ?? '';
	return typeof own === 'string' ? own : own.text;
};

async function assessmentsWhere(
	db: Queryable,
	condition: ReturnType<typeof and>
): Promise<FoundAssessment[]> {
	const rows = await db
		.select({ own: assessments, slug: committees.slug, name: committees.name })
		.from(assessments)
		.innerJoin(committees, eq(committees.id, assessments.committeeId))
		.where(condition)
		.orderBy(asc(assessments.createdAt), asc(assessments.id));
	const stored = await contentsOf(
		db,
		rows.map(({ own }) => own.id)
	);
	return rows.flatMap(({ own, slug, name }) => {
		const found = stored.get(own.id);
		return found ? [{ ...own, ...found, committee: { slug, name } }] : [];
	});
}

/** An assessment of a committee; undefined when the committee has none such. */
export async function findAssessment(
	db: Queryable,
	committee: string,
	id: string
): Promise<FoundAssessment | undefined> {
	if (!isUuid(id)) return undefined;
	const [found] = await assessmentsWhere(db, and(eq(assessments.id, id), eq(committees.slug, committee)));
	return found;
}

/** A decided one that its committee shows to everybody. */
export async function findShown(db: Queryable, id: string): Promise<FoundAssessment | undefined> {
	if (!isUuid(id)) return undefined;
	const [found] = await assessmentsWhere(db, and(eq(assessments.id, id), eq(assessments.shown, true)));
	return found;
}

export type ShownAssessment = {
	id: string;
	title: string;
	committee: FoundAssessment['committee'];
	on: string;
};

/** All that are shown to everybody, the latest decision first. */
export async function listShown(db: Queryable): Promise<ShownAssessment[]> {
	const found = await assessmentsWhere(db, eq(assessments.shown, true));
	return found
		.map(({ id, committee, contents }) => ({
			id,
			committee,
			title: contents[1].fields['title'] ?? '',
			on: contents[7].fields['decidedOn'] ?? ''
		}))
		.toSorted((a, b) => b.on.localeCompare(a.on));
}

export type ListedAssessment = Pick<FoundAssessment, 'id' | 'state' | 'shown'> & {
	title: string;
	progress: StepProgress[];
};
export type CommitteeAssessments = {
	id: string;
	slug: string;
	name: LocalText;
	assessments: ListedAssessment[];
};

/** The committees whose assessments a person may read, by Swedish name, each with what it has. */
export async function assessmentsForPerson(db: Queryable, person: Person): Promise<CommitteeAssessments[]> {
	const own = committeesFor(person, 'assessment.read');
	if (own !== 'any' && own.length === 0) return [];
	const found = await assessmentsWhere(db, own === 'any' ? undefined : inArray(assessments.committeeId, own));
	const rows = await db
		.select({ id: committees.id, slug: committees.slug, name: committees.name })
		.from(committees)
		.where(own === 'any' ? undefined : inArray(committees.id, own));
	return rows
		.map(({ id, slug, name }) => ({
			id,
			slug,
			name,
			assessments: found
				.filter(({ committeeId }) => committeeId === id)
				.map((one) => ({
					id: one.id,
					state: one.state,
					shown: one.shown,
					title: one.contents[1].fields['title'] ?? '',
					progress: progressOf(one.contents)
				}))
		}))
		.toSorted((a, b) => inSwedish(a.name).localeCompare(inSwedish(b.name), 'sv'));
}

/** The checklist of an assessment, whether anybody has filled it in or not. */
export async function findChecklist(
	db: Queryable,
	id: string
): Promise<{ checklist: Checklist; revision: number }> {
	const [row] = await db.select().from(assessmentChecklists).where(eq(assessmentChecklists.assessmentId, id));
	return { checklist: { ...emptyChecklist(), ...row?.answers }, revision: row?.revision ?? 0 };
}
