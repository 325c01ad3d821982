import { eq } from 'drizzle-orm';
import type { Database } from '../db/client.ts';
import { settings } from '../db/schema/index.ts';
import { bumpWords } from './generation.ts';

const agreedKey = 'agreedFallbacks';

/** Languages whose readers are offered the near language before Swedish, as agreed with the group (`agreedFallbacks`). */
export async function agreedFallbacksOf(db: Database): Promise<string[]> {
	const [row] = await db.select().from(settings).where(eq(settings.key, agreedKey));
	return Array.isArray(row?.value) ? row.value.filter((tag) => typeof tag === 'string') : [];
}

export async function setAgreedFallbacks(db: Database, value: readonly string[]): Promise<void> {
	await db.transaction(async (tx) => {
		await tx
			.insert(settings)
			.values({ key: agreedKey, value })
			.onConflictDoUpdate({ target: settings.key, set: { value } });
		await bumpWords(tx);
	});
}
