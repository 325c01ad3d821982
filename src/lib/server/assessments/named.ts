import { and, asc, eq, inArray } from 'drizzle-orm';
import { isDecided } from '#lib/domain/assessments/lifecycle.ts';
import type { Evidence } from '#lib/domain/reports/staircase/shapes.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import type { Queryable } from '../db/client.ts';
import { assessmentConsultations, assessments, assessmentSteps, consultations } from '../db/schema/index.ts';

/** An assessment as a report names it. */
export type NamedAssessment = Omit<Extract<Evidence, { kind: 'assessment' }>, 'kind'>;

/** Some assessments by their ids, each with the consultations in which the children were heard. */
export async function namedAssessments(
	db: Queryable,
	ids: readonly string[]
): Promise<Map<string, NamedAssessment>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.select({ id: assessments.id, shown: assessments.shown, fields: assessmentSteps.fields })
		.from(assessments)
		.innerJoin(
			assessmentSteps,
			and(eq(assessmentSteps.assessmentId, assessments.id), eq(assessmentSteps.step, 1))
		)
		.where(inArray(assessments.id, [...ids]));
	const linked = await db
		.select({
			id: assessmentConsultations.assessmentId,
			slug: consultations.slug,
			title: consultations.title
		})
		.from(assessmentConsultations)
		.innerJoin(consultations, eq(consultations.id, assessmentConsultations.consultationId))
		.where(inArray(assessmentConsultations.assessmentId, [...ids]))
		.orderBy(asc(consultations.slug));
	return new Map(
		rows.map(({ id, shown, fields }) => [
			id,
			{
				id,
				shown,
				title: fields['title'] ?? '',
				consultations: linked.filter((one) => one.id === id).map(({ slug, title }) => ({ slug, title }))
			}
		])
	);
}

/** What a committee (without one: the whole city) decided in a period, after an assessment of what it means for children. */
export async function decidedIn(
	db: Queryable,
	committeeId: string | null,
	{ from, to }: Pick<Period, 'from' | 'to'>
): Promise<NamedAssessment[]> {
	const rows = await db
		.select({ id: assessments.id, state: assessments.state, fields: assessmentSteps.fields })
		.from(assessments)
		.innerJoin(
			assessmentSteps,
			and(eq(assessmentSteps.assessmentId, assessments.id), eq(assessmentSteps.step, 7))
		)
		.where(committeeId === null ? undefined : eq(assessments.committeeId, committeeId));
	const within = rows.filter(({ state, fields }) => {
		const on = fields['decidedOn'] ?? '';
		return isDecided(state) && from <= on && on <= to;
	});
	const named = await namedAssessments(
		db,
		within.map(({ id }) => id)
	);
	return within.flatMap(({ id }) => named.get(id) ?? []);
}
