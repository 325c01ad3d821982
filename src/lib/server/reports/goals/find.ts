import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { goalGrades, usualGrades, type GoalGrade } from '#lib/domain/reports/goals/grades.ts';
import type { Goal } from '#lib/domain/reports/goals/shapes.ts';
import { inOrder, ownPart } from '#lib/domain/reports/goals/tree.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import type { Queryable } from '../../db/client.ts';
import { goalAssessments, goals, settings } from '../../db/schema/index.ts';
import type { ReportOwner } from '../document/find.ts';

/** The city's grades of goals (setting `goalGrades`), or the usual ones. */
export async function gradesOf(db: Queryable): Promise<GoalGrade[]> {
	const [row] = await db.select().from(settings).where(eq(settings.key, 'goalGrades'));
	const own = goalGrades.safeParse(row?.value);
	return own.success ? own.data : usualGrades;
}

async function assessedIn(db: Queryable, reportId: string | null): Promise<Map<string, string>> {
	if (reportId === null) return new Map();
	const rows = await db.select().from(goalAssessments).where(eq(goalAssessments.reportId, reportId));
	return new Map(rows.map(({ goalId, grade }) => [goalId, grade]));
}

export type FoundGoal = Goal & { committeeId: string | null; fromYear: number; toYear: number | null };

/** Every goal that a committee can work under, in the tree's order; of one year, or of all. */
export async function allGoals(
	db: Queryable,
	{ id: owner }: Pick<ReportOwner, 'id'>,
	{ year, reportId = null }: { year?: number; reportId?: string | null } = {}
): Promise<FoundGoal[]> {
	const inYear =
		year === undefined
			? undefined
			: and(lte(goals.fromYear, year), or(isNull(goals.toYear), gte(goals.toYear, year)));
	const of = goals.committeeId;
	const rows = await db
		.select()
		.from(goals)
		.where(and(owner === null ? isNull(of) : or(isNull(of), eq(of, owner)), inYear));
	const grades = await gradesOf(db);
	const assessed = await assessedIn(db, reportId);
	const found = rows.map(({ parentId, createdAt: _, ...goal }): FoundGoal => ({
		...goal,
		parent: parentId,
		grade: grades.find(({ id }) => id === assessed.get(goal.id))?.name ?? null
	}));
	const byId = new Map(found.map((goal) => [goal.id, goal]));
	return inOrder(found).flatMap(({ id }) => byId.get(id) ?? []);
}

/**
 * The goals of a report, above before below: of a committee its own, those that it has graded, and those above them; of the
 * city all.
 */
export async function goalsOf(
	db: Queryable,
	owner: ReportOwner,
	period: Period,
	reportId: string | null
): Promise<Goal[]> {
	const all = await allGoals(db, owner, { year: period.year, reportId });
	const committees = new Map(all.map(({ id, committeeId }) => [id, committeeId]));
	const own = owner.id === null ? all : ownPart(all, (goal) => isOwn(goal, committees.get(goal.id)));
	return own.map(({ id, level, number, name, expectedResult, grade, parent }) => ({
		id,
		level,
		number,
		name,
		expectedResult,
		grade,
		parent
	}));
}

const isOwn = ({ grade }: Goal, committeeId: string | null | undefined): boolean =>
	grade !== null || (committeeId ?? null) !== null;
