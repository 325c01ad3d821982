import { asc, eq } from 'drizzle-orm';
import { readDocument, type ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import { noPlan, type ReleasePlan } from '#lib/domain/disclosure/plan.ts';
import { openJson, sealJson } from '../crypto.ts';
import type { Queryable } from '../db/client.ts';
import { releases, releaseSnapshots } from '../db/schema/index.ts';
import { secretKey } from '../keys/keys.ts';

/** One release as the ledger has it. `marks`: of the responses it was about; undefined once they have left. */
export type LedgerEntry = {
	number: number;
	document: ReleaseDocument;
	plan: ReleasePlan;
	snapshotHash: string;
	marks: ReadonlySet<string> | undefined;
};

export const sealMarks = (consultationId: string, marks: readonly string[]): Uint8Array =>
	sealJson(secretKey('snapshot marks'), marks, consultationId);

/** Everything released of a consultation, first to last. */
export async function readLedger(db: Queryable, consultationId: string): Promise<LedgerEntry[]> {
	const rows = await db
		.select()
		.from(releases)
		.leftJoin(releaseSnapshots, eq(releaseSnapshots.releaseId, releases.id))
		.where(eq(releases.consultationId, consultationId))
		.orderBy(asc(releases.number));
	return rows.map(({ releases: { number, document, plan, snapshotHash }, release_snapshots: snapshot }) => ({
		number,
		document: readDocument(document),
		plan: plan ?? noPlan,
		snapshotHash,
		marks:
			snapshot === null
				? undefined
				: new Set(openJson(secretKey('snapshot marks'), snapshot.sealed, consultationId) as string[])
	}));
}
