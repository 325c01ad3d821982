import type { Queryable } from '../db/client.ts';
import { auditLog } from '../db/schema/index.ts';

/** Notes who did what to whom: identifiers and numbers (`details`), never content. */
export async function note(
	db: Queryable,
	entry: {
		userId?: string | undefined;
		action: string;
		subject: string;
		details?: Record<string, unknown>;
	}
): Promise<void> {
	await db.insert(auditLog).values({
		userId: entry.userId ?? null,
		action: entry.action,
		subject: entry.subject,
		details: entry.details ?? null
	});
}
