import { asc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { LocalText } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import { committeeKeys, committees, complaintTerms, settings } from '../db/schema/index.ts';
import { centralDesk, setCentralDesk } from './committeeKeys.ts';
import { fingerprint } from './sealing.ts';

/** A committee as complaints know it. `answerDays` null: it has promised nothing of its own. */
export type ComplaintCommittee = {
	id: string;
	slug: string;
	name: LocalText;
	kind: 'committee' | 'district' | 'company';
	hasKey: boolean;
	answerDays: number | null;
};

/** Working days until the first answer that a committee can promise. */
export const answerDayBounds = { least: 1, most: 120 };

/** Every committee and company that is there now, with what it has promised and whether it can take complaints. */
export async function complaintCommittees(db: Queryable): Promise<ComplaintCommittee[]> {
	const { id, slug, name, kind } = committees;
	const rows = await db
		.select({ id, slug, name, kind, answerDays: complaintTerms.answerDays })
		.from(committees)
		.leftJoin(complaintTerms, eq(complaintTerms.committeeId, committees.id))
		.orderBy(asc(committees.slug));
	const keys = await db
		.select({ id: committeeKeys.committeeId })
		.from(committeeKeys)
		.where(isNull(committeeKeys.retiredAt));
	const withKey = new Set(keys.map((key) => key.id));
	return rows.map((row) => ({ ...row, hasKey: withKey.has(row.id) }));
}

/** Says how many working days a committee promises; null: the city's usual. */
export async function setAnswerDays(
	db: Database,
	committeeId: string,
	answerDays: number | null,
	by: string
): Promise<void> {
	await db.transaction(async (tx) => {
		if (answerDays === null)
			await tx.delete(complaintTerms).where(eq(complaintTerms.committeeId, committeeId));
		else
			await tx
				.insert(complaintTerms)
				.values({ committeeId, answerDays })
				.onConflictDoUpdate({ target: complaintTerms.committeeId, set: { answerDays } });
		await note(tx, { userId: by, action: 'complaints.term', subject: committeeId, details: { answerDays } });
	});
}

/** Names the central desk. False for a committee without a key: nothing could be sealed to it. */
export async function nameDesk(db: Database, committeeId: string, by: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const [key] = await tx
			.select({ id: committeeKeys.committeeId })
			.from(committeeKeys)
			.where(eq(committeeKeys.committeeId, committeeId))
			.limit(1);
		if (!key) return false;
		await setCentralDesk(tx, committeeId);
		await note(tx, { userId: by, action: 'complaints.desk', subject: committeeId });
		return true;
	});
}

const escrow = z.object({ recipient: z.string() });

/** The offline escrow key's short name, for people to compare; null while the city has none. */
export async function escrowStanding(db: Queryable): Promise<string | null> {
	const [row] = await db
		.select({ value: settings.value })
		.from(settings)
		.where(eq(settings.key, 'complaintEscrow'));
	const found = escrow.safeParse(row?.value).data;
	return found ? fingerprint(new TextEncoder().encode(found.recipient)) : null;
}

export { centralDesk };
