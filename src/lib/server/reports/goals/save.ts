import { and, eq } from 'drizzle-orm';
import { takesWriting } from '#lib/domain/reports/document/lifecycle.ts';
import type { GoalLevel } from '#lib/domain/reports/goals/shapes.ts';
import { levelAbove } from '#lib/domain/reports/goals/tree.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { note } from '../../auth/audit.ts';
import type { Database } from '../../db/client.ts';
import { goalAssessments, goals } from '../../db/schema/index.ts';
import { bumpPublicGeneration } from '../../http/generation.ts';
import { beginReport } from '../document/begin.ts';
import type { ReportOwner } from '../document/find.ts';
import { allGoals, gradesOf } from './find.ts';

export type GoalInput = {
	level: GoalLevel;
	parent: string | null;
	number: string;
	name: LocalText;
	expectedResult: LocalText | null;
	fromYear: number;
	toYear: number | null;
};

/** The levels that an owner sets goals of: the city the two above, a committee its own. */
export const levelsOf = ({ id }: Pick<ReportOwner, 'id'>): GoalLevel[] =>
	id === null ? ['direction', 'area'] : ['committee'];

/** Adds a goal. `parent-missing` where it does not stand below one of the level above. */
export async function addGoal(
	db: Database,
	owner: ReportOwner,
	input: GoalInput,
	userId?: string
): Promise<{ id: string } | 'parent-missing'> {
	const { parent, ...goal } = input;
	const above = levelAbove(goal.level);
	const known = await allGoals(db, owner);
	const fits = above === undefined || known.some(({ id, level }) => id === parent && level === above);
	if (!fits || !levelsOf(owner).includes(goal.level)) return 'parent-missing';
	return db.transaction(async (tx) => {
		const [added] = await tx
			.insert(goals)
			.values({ ...goal, parentId: above === undefined ? null : parent, committeeId: owner.id })
			.returning({ id: goals.id });
		if (!added) throw new Error('the goal was not added');
		await note(tx, { userId, action: 'goal.add', subject: added.id });
		return added;
	});
}

/** Sets the last year of one of the owner's own goals; what was reported under it stays. False when it has none such. */
export async function endGoal(
	db: Database,
	owner: ReportOwner,
	id: string,
	toYear: number | null,
	userId?: string
): Promise<boolean> {
	const own = (await allGoals(db, owner)).find((goal) => goal.id === id && goal.committeeId === owner.id);
	if (!own || (toYear !== null && toYear < own.fromYear)) return false;
	await db.transaction(async (tx) => {
		await tx.update(goals).set({ toYear }).where(eq(goals.id, id));
		await note(tx, { userId, action: 'goal.end', subject: id, details: { toYear } });
	});
	return true;
}

/** Grades goals in a period's report, which is begun where it was not; null takes a grade back. `closed`: it is signed off. */
export async function gradeGoals(
	db: Database,
	owner: ReportOwner,
	period: Period,
	given: ReadonlyMap<string, string | null>,
	userId?: string
): Promise<'saved' | 'closed'> {
	const report = await beginReport(db, owner, period, userId);
	if (!takesWriting(report.state)) return 'closed';
	const known = await allGoals(db, owner, { year: period.year });
	const grades = new Set((await gradesOf(db)).map(({ id }) => id));
	await db.transaction(async (tx) => {
		for (const { id: goalId } of known) {
			const grade = given.get(goalId);
			if (grade === undefined) continue;
			const at = { reportId: report.id, goalId };
			if (grade === null)
				await tx
					.delete(goalAssessments)
					.where(and(eq(goalAssessments.reportId, at.reportId), eq(goalAssessments.goalId, goalId)));
			else if (grades.has(grade))
				await tx
					.insert(goalAssessments)
					.values({ ...at, grade })
					.onConflictDoUpdate({
						target: [goalAssessments.reportId, goalAssessments.goalId],
						set: { grade }
					});
		}
		await note(tx, { userId, action: 'goal.grade', subject: report.id });
		await bumpPublicGeneration(tx);
	});
	return 'saved';
}
