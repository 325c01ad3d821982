import { asc, eq, inArray } from 'drizzle-orm';
import type { Reply } from '#lib/domain/reports/shapes.ts';
import type { Queryable } from '../db/client.ts';
import { committees, consultationReplies } from '../db/schema/index.ts';

/** The answers that committees have given to residents, by consultation, theme by theme. */
export async function repliesOf(db: Queryable, ids: readonly string[]): Promise<Map<string, Reply[]>> {
	const found = new Map<string, Reply[]>();
	if (ids.length === 0) return found;
	const rows = await db
		.select()
		.from(consultationReplies)
		.innerJoin(committees, eq(committees.id, consultationReplies.committeeId))
		.where(inArray(consultationReplies.consultationId, [...ids]))
		.orderBy(asc(consultationReplies.position));
	for (const { consultation_replies: own, committees: committee } of rows) {
		const { consultationId, theme, said, doing, dueOn } = own;
		const { slug, name } = committee;
		found.set(consultationId, [
			...(found.get(consultationId) ?? []),
			{ theme, said, doing, committee: { slug, name }, on: dueOn }
		]);
	}
	return found;
}
