import type { Database } from '../db/client.ts';
import { publicGeneration } from './generation.ts';
import type { PageCache } from './pageCache.ts';

export type GenerationWatch = { check: () => Promise<void>; stop: () => void };

/**
 * Looks twice a second, while pages are kept, whether something public changed, and drops them all when it did.
 * When the database does not answer, pages stay for the rest of their 60 seconds.
 */
export function watchGeneration(db: Database, cache: PageCache, interval = 500): GenerationWatch {
	let known: string | undefined;
	let looking: Promise<void> | undefined;

	const look = async () => {
		try {
			const found = await publicGeneration(db);
			if (found !== known) cache.drop();
			known = found;
		} catch {
			known = undefined;
		} finally {
			looking = undefined;
		}
	};
	/** A look that begins after this call: one that is under way may have read before the change. */
	const check = async () => {
		await looking;
		await (looking ??= look());
	};
	const timer = setInterval(() => {
		cache.sweep();
		if (cache.size > 0) looking ??= look();
	}, interval);
	timer.unref();
	return { check, stop: () => clearInterval(timer) };
}
