import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { ReportAction } from '#lib/domain/reports/actions/shapes.ts';
import { compareActions, standingIn, type FollowUp } from '#lib/domain/reports/actions/standing.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import { steps } from '#lib/domain/reports/staircase/shapes.ts';
import type { Queryable } from '../../db/client.ts';
import {
	actionFollowUps,
	committeeActions,
	committeeActionTerms,
	consultations,
	programmeTerms
} from '../../db/schema/index.ts';

/** An action in a period's report while it is written, with the revision that a change is made upon. */
export type WrittenAction = ReportAction & { revision: number };

type TermRow = { actionId: string } & ReportAction['terms'][number];

async function termsOf(db: Queryable, ids: string[]): Promise<Map<string, TermRow[]>> {
	const rows = await db
		.select({
			actionId: committeeActionTerms.actionId,
			kind: programmeTerms.kind,
			slug: programmeTerms.slug,
			name: programmeTerms.name
		})
		.from(committeeActionTerms)
		.innerJoin(
			programmeTerms,
			and(
				eq(programmeTerms.kind, committeeActionTerms.kind),
				eq(programmeTerms.slug, committeeActionTerms.slug)
			)
		)
		.where(inArray(committeeActionTerms.actionId, ids))
		.orderBy(asc(programmeTerms.kind), asc(programmeTerms.position));
	return Map.groupBy(rows, ({ actionId }) => actionId);
}

/** The condition that an action is a committee's (null: the whole city's). */
export const isOf = (committeeId: string | null) =>
	committeeId === null ? isNull(committeeActions.committeeId) : eq(committeeActions.committeeId, committeeId);

/** What has been told of some actions, period by period. */
export async function followUpsOf(db: Queryable, ids: string[]): Promise<Map<string, FollowUp[]>> {
	if (ids.length === 0) return new Map();
	const rows = await db.select().from(actionFollowUps).where(inArray(actionFollowUps.actionId, ids));
	return Map.groupBy(rows, ({ actionId }) => actionId);
}

/** The actions of a committee (null: the whole city) that stand in a period's report, as they stood then. */
export async function writtenActions(
	db: Queryable,
	committeeId: string | null,
	period: Pick<Period, 'key'>
): Promise<WrittenAction[]> {
	const rows = await db
		.select({ own: committeeActions, slug: consultations.slug, title: consultations.title })
		.from(committeeActions)
		.leftJoin(consultations, eq(consultations.id, committeeActions.consultationId))
		.where(isOf(committeeId));
	if (rows.length === 0) return [];
	const ids = rows.map(({ own }) => own.id);
	const [followUps, terms] = [await followUpsOf(db, ids), await termsOf(db, ids)];
	return rows
		.flatMap(({ own, slug, title }): WrittenAction[] => {
			const standing = standingIn(followUps.get(own.id) ?? [], period.key);
			if (!standing) return [];
			return [
				{
					id: own.id,
					title: own.title,
					responsible: own.responsible,
					dueOn: own.dueOn,
					...standing,
					since: own.since,
					step: steps.find((number) => number === own.step) ?? null,
					terms: (terms.get(own.id) ?? []).map(({ actionId: _, ...term }) => term),
					consultation: slug && title ? { slug, title } : null,
					revision: own.revision
				}
			];
		})
		.toSorted(compareActions);
}

/** The actions that a committee's report of a period tells of; those still open come into it by themselves. */
export async function actionsOf(
	db: Queryable,
	committeeId: string | null,
	period: Pick<Period, 'key'>
): Promise<ReportAction[]> {
	return (await writtenActions(db, committeeId, period)).map(({ revision: _, ...action }) => action);
}
