import type { LocalText } from '../text/text.ts';
import type { Settings } from './settings.ts';

/** How many texts are about a theme; a text may be about several. */
export type ThemeCount = { id: string; name: LocalText; count: number };

/** What is stored of a field's themes: `null` is hidden (‥). Rendered, never computed again. */
export type ThemeDocument = {
	method: { name: 'themes'; version: 1; k: number; base: number };
	/** Texts written, or null where the release of the answers does not show it. */
	texts: number | null;
	/** Most texts first; hidden ones after all others, in the order that the case officer gave them. */
	themes: { id: string; name: LocalText; count: number | null; percent: number | null }[];
};

/**
 * Which themes may be shown: true where a count may be. A person has written one text of a field at most, so a count of
 * texts is one of respondents, and the primary rules are those of answers (SDC Handbook, 4.2: threshold, and group
 * disclosure): nothing of fewer texts than the base; no theme of 1…k−1 texts, nor one that leaves fewer than k texts
 * out. Texts may have several themes, so counts need not add up; but one who takes it that each has one could subtract.
 * Hence what is hidden is made to hold k texts and two themes at least, the smallest shown one being hidden first.
 */
export function shownThemes(
	texts: number,
	counts: readonly number[],
	{ k, base }: Pick<Settings, 'k' | 'base'>
): boolean[] {
	if (texts < base) return counts.map(() => false);
	const shown = counts.map((count) => count === 0 || (count >= k && texts - count >= k));
	for (;;) {
		const hidden = counts.filter((_, at) => !shown[at]);
		const enough =
			hidden.length === 0 || (hidden.length > 1 && hidden.reduce((sum, count) => sum + count, 0) >= k);
		const smallest = [...counts.keys()]
			.filter((at) => shown[at] && counts[at]! > 0)
			.sort((a, b) => counts[a]! - counts[b]! || a - b)[0];
		if (enough || smallest === undefined) return shown;
		shown[smallest] = false;
	}
}

/**
 * A field's themes as they are made public. `texts`: how many were written; `textsShown`: whether the release shows how
 * many answered, without which their number is not told here either, nor any share of it.
 */
export function themeDocument(
	texts: number,
	textsShown: boolean,
	counts: readonly ThemeCount[],
	settings: Settings
): ThemeDocument {
	const shown = shownThemes(
		texts,
		counts.map(({ count }) => count),
		settings
	);
	const total = textsShown && (texts === 0 || texts >= settings.base) ? texts : null;
	const themes = counts.map(({ id, name, count }, at) => ({
		id,
		name,
		count: shown[at] ? count : null,
		percent:
			shown[at] && total !== null && total >= settings.percentBase ? Math.round((100 * count) / total) : null
	}));
	return {
		method: { name: 'themes', version: 1, k: settings.k, base: settings.base },
		texts: total,
		themes: themes.toSorted((a, b) => (b.count ?? -1) - (a.count ?? -1))
	};
}
