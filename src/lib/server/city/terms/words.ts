import type { LocalText } from '#lib/domain/text/text.ts';

/** A word of the term base as a city begins with it; `source` is the public list that it is from. */
export type Usual = { words: LocalText; note?: string; source: string };

/** What no speaker has reviewed is a draft, and says so. */
export const words = (sv: string, en: string, others: Record<string, string> = {}): LocalText => ({
	sv,
	en,
	...Object.fromEntries(
		Object.entries(others).map(([tag, text]) => [tag, { text, status: 'draft' as const }])
	)
});
