import { desc, eq } from 'drizzle-orm';
import type { Verdict } from '#lib/domain/disclosure/audit.ts';
import { readDocument, type ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import { shareShown } from '#lib/domain/disclosure/share.ts';
import { today } from '../clock.ts';
import type { Queryable } from '../db/client.ts';
import { releases } from '../db/schema/index.ts';

export type Release = Omit<typeof releases.$inferSelect, 'document'> & { document: ReleaseDocument };

/** The latest release of a consultation; undefined before the first. */
export async function findRelease(db: Queryable, consultationId: string): Promise<Release | undefined> {
	const [found] = await db
		.select()
		.from(releases)
		.where(eq(releases.consultationId, consultationId))
		.orderBy(desc(releases.number))
		.limit(1);
	return found && { ...found, document: readDocument(found.document) };
}

/** A release as staff reads of it: when, how much it shows (of 1), and what the attackers found. No figure of it. */
export type ReleaseLine = {
	number: number;
	/** The city's calendar day. */
	on: string;
	/** Of its tables' cells. */
	share: number;
	/** Undefined for releases from before they were attacked. */
	audit: Pick<Verdict, 'attacker' | 'narrowest'>[] | undefined;
};

/** Every release of a consultation, the latest first. */
export async function listReleases(db: Queryable, consultationId: string): Promise<ReleaseLine[]> {
	const rows = await db
		.select()
		.from(releases)
		.where(eq(releases.consultationId, consultationId))
		.orderBy(desc(releases.number));
	return rows.map(({ number, createdAt, document, audit }) => ({
		number,
		on: today(createdAt),
		share: shareShown(readDocument(document)).cells,
		audit: audit?.map(({ attacker, narrowest }) => ({ attacker, narrowest }))
	}));
}
