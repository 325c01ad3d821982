/** Endings that are no end of a sentence. */
const abbreviations =
	/\b(t\.\s?ex|bl\.\s?a|m\.\s?m|m\.\s?fl|d\.\s?v\.\s?s|o\.\s?s\.\s?v|s\.\s?k|f\.\s?d|dvs|osv|kl|ca|nr|dnr|resp|e\.g|i\.e)\./giu;
const word = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

/** Words of a text; the places of earlier answers are none. */
export const wordsIn = (text: string): string[] => text.replace(/\{\{[^}]*\}\}/g, ' ').match(word) ?? [];

/** Sentences of a text: to a full stop, question or exclamation mark, or the end of a line (headings, list items). */
export const sentencesIn = (text: string): string[] =>
	text
		.replace(abbreviations, (short) => short.replaceAll('.', ''))
		.split(/(?<=[.!?…:])["”’)]?\s+|\n+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsIn(sentence).length > 0);

/** How a text is to read: words, sentences and words of more than six letters. */
export type Readability = { words: number; sentences: number; long: number; lix: number };

/**
 * LIX (läsbarhetsindex): words a sentence plus long words (more than six letters) in per cent; whole number.
 * Björnsson, Läsbarhet (1968): under 30 easy, 30–40 fiction, 40–50 newspapers, 50–60 official texts, over 60 hard.
 * Of a short text it says little: see `enoughWords`.
 */
export function readabilityOf(text: string): Readability {
	const words = wordsIn(text);
	const sentences = sentencesIn(text).length;
	const long = words.filter((one) => [...one].length > 6).length;
	const lix = words.length === 0 ? 0 : words.length / Math.max(1, sentences) + (100 * long) / words.length;
	return { words: words.length, sentences, long, lix: Math.round(lix) };
}

/** Fewer words than this make no LIX worth telling. */
export const enoughWords = 40;
