import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { cases } from '../db/schema/index.ts';
import { sealToCommittee } from './caseKeys.ts';
import { sealingKeyFor } from './committeeKeys.ts';
import { logCase } from './log.ts';
import type { OpenedCase } from './open.ts';

/**
 * Forwards an opened case: its data keys are sealed anew to the other committee's living key, or to the central desk's when
 * it has none, so that the one it came from opens nothing more. Nobody has it in hand there yet. Returns the committee that
 * it went to; `noKey`: neither that committee nor the desk has a key; `same`: it is there already; `changed`: somebody
 * forwarded, resealed or disposed of it meanwhile.
 */
export async function forwardCase(
	db: Database,
	{ row, keys }: OpenedCase,
	toCommitteeId: string,
	by: string
): Promise<{ committeeId: string } | 'noKey' | 'same' | 'changed'> {
	return db.transaction(async (tx) => {
		const sealing = await sealingKeyFor(tx, toCommitteeId, 'forSealing');
		if (!sealing) return 'noKey';
		const { committeeId } = sealing;
		if (committeeId === row.committeeId) return 'same';
		const moved = await tx
			.update(cases)
			.set({
				committeeId,
				keyId: sealing.id,
				sealedKeys: sealToCommittee(sealing.publicKey, keys),
				assignedTo: null
			})
			.where(and(eq(cases.id, row.id), eq(cases.keyId, row.keyId), isNull(cases.disposedAt)))
			.returning({ id: cases.id });
		if (moved.length === 0) return 'changed';
		await logCase(tx, {
			caseId: row.id,
			userId: by,
			action: 'forwarded',
			details: { from: row.committeeId, to: committeeId }
		});
		return { committeeId };
	});
}
