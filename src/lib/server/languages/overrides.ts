import { asc } from 'drizzle-orm';
import { agreeOnFallbacks } from '#lib/i18n/languages.ts';
import { loadMessages, type Override } from '#lib/i18n/load.ts';
import type { Database } from '../db/client.ts';
import { translations } from '../db/schema/index.ts';
import { agreedFallbacksOf } from './agreed.ts';
import { wordsGeneration } from './generation.ts';

/** The city's own words, as the catalogue takes them. */
export async function readOverrides(db: Database): Promise<Override[]> {
	const rows = await db
		.select()
		.from(translations)
		.orderBy(asc(translations.tag), asc(translations.key), asc(translations.form));
	return rows.map(({ tag, key, form, text, status }) => ({
		tag,
		key: form === '' ? key : `${key}_${form}`,
		text,
		status
	}));
}

/** Reads the city's own words into this process, and which near languages it has agreed on. The generation that they are of. */
export async function loadWords(db: Database): Promise<string> {
	for (;;) {
		const generation = await wordsGeneration(db);
		agreeOnFallbacks(await agreedFallbacksOf(db));
		loadMessages(await readOverrides(db));
		// Another may have read newer ones meanwhile, and have had them replaced by these.
		if ((await wordsGeneration(db)) === generation) return generation;
	}
}

/**
 * Looks every second whether the words have changed, in this process or another, and reads them. `changed` is called after
 * that: a page that was made meanwhile has the old words.
 */
export function watchWords(
	db: Database,
	known: string,
	changed: () => void,
	interval = 1000
): { stop: () => void } {
	let looking = false;
	const look = async () => {
		if (looking) return;
		looking = true;
		try {
			if ((await wordsGeneration(db)) === known) return;
			known = await loadWords(db);
			changed();
		} catch {
			// The database does not answer: the words stay as they are, and are looked at again in a second.
		} finally {
			looking = false;
		}
	};
	const timer = setInterval(() => void look(), interval);
	timer.unref();
	return { stop: () => clearInterval(timer) };
}
