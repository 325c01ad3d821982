import { eq } from 'drizzle-orm';
import { noPlan, type ReleasePlan } from '#lib/domain/disclosure/plan.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import { consultations } from '../db/schema/index.ts';

/** How a consultation's next release is planned; undefined where nobody has planned it. */
export async function plannedOf(db: Queryable, consultationId: string): Promise<ReleasePlan | undefined> {
	const [found] = await db
		.select({ plan: consultations.releasePlan })
		.from(consultations)
		.where(eq(consultations.id, consultationId));
	return found?.plan ? { ...noPlan, ...found.plan } : undefined;
}

/** Keeps a plan for the next release. */
export async function savePlan(
	db: Database,
	consultationId: string,
	plan: ReleasePlan,
	userId?: string
): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.update(consultations).set({ releasePlan: plan }).where(eq(consultations.id, consultationId));
		await note(tx, { userId, action: 'release.plan', subject: consultationId });
	});
}
