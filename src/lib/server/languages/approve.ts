import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { translations } from '../db/schema/index.ts';
import { bumpWords } from './generation.ts';
import { holdText, noteText, ownWords, revisionOf, type Conflict, type OwnWords } from './write.ts';

type Approval = {
	tag: string;
	key: string;
	/** The Swedish of today, that the reviewer has beside it. */
	sourceHash: string;
	/** The forms that were shipped, for a text that the city has no words of its own for. */
	shipped: ReadonlyMap<string, string>;
	reviewer: string;
	was: number;
};

/**
 * A speaker's word that a text is right. `own-text-not-approved`: it takes another than who wrote it. `nothing`: there is
 * no text.
 */
export const approveText = (
	db: Database,
	{ tag, key, sourceHash, shipped, reviewer, was }: Approval
): Promise<{ revision: number } | Conflict | { refused: 'own-text-not-approved' | 'nothing' }> =>
	db.transaction(async (tx) => {
		await holdText(tx, { tag, key });
		const now = await ownWords(tx, { tag, key });
		if (revisionOf(now) !== was) return { conflict: now };
		if (now.some(({ authorId }) => authorId === reviewer)) return { refused: 'own-text-not-approved' };
		if (now.length === 0 && shipped.size === 0) return { refused: 'nothing' };
		const row = { status: 'reviewed' as const, sourceHash, revision: was + 1, reviewerId: reviewer };
		if (now.length === 0)
			await tx
				.insert(translations)
				.values([...shipped].map(([form, text]) => ({ tag, key, form, text, ...row })));
		else
			await tx
				.update(translations)
				.set({ ...row, updatedAt: sql`now()` })
				.where(and(eq(translations.tag, tag), eq(translations.key, key)));
		await noteText(tx, { tag, key }, { by: reviewer, deed: 'approve', revision: was + 1 });
		await bumpWords(tx);
		return { revision: was + 1 };
	});

/** Takes the city's own words back: those that were shipped stand there again. */
export const takeBackText = (
	db: Database,
	{ tag, key, was, by }: { tag: string; key: string; was: number; by: string }
): Promise<{ taken: OwnWords[] } | Conflict> =>
	db.transaction(async (tx) => {
		await holdText(tx, { tag, key });
		const now = await ownWords(tx, { tag, key });
		if (revisionOf(now) !== was) return { conflict: now };
		await tx.delete(translations).where(and(eq(translations.tag, tag), eq(translations.key, key)));
		if (now.length > 0) await noteText(tx, { tag, key }, { by, deed: 'takeBack', revision: was });
		await bumpWords(tx);
		return { taken: now };
	});
