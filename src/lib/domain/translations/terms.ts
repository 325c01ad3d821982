import type { LocalText } from '../text/text.ts';

/** A term of the city's: its words in each language, with the Swedish always; what it means; where the words are from. */
export type Term = { id: string; words: LocalText; note: string | null; source: string | null };

const wordIn = (words: LocalText, tag: string): string => {
	const value = words[tag];
	return (typeof value === 'string' ? value : value?.text) ?? '';
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Whether a term stands in a Swedish text, bent or at the beginning of a longer word ("nämnden", "rådsmöte"). */
function occurs(swedish: string, term: string): boolean {
	if (term === '') return false;
	// A short word is the beginning of many others ("råd", "rådig"): only its own endings are taken.
	const ending = term.length < 5 ? '(?:en|et|n|s|ens|ets|ar|er|arna|erna)?(?!\\p{L})' : '';
	return new RegExp(`(?<!\\p{L})${escaped(term)}${ending}`, 'iu').test(swedish);
}

/** The terms that occur in a Swedish text, the longest first: "tillgänglighet" says more than "till". */
export const termsIn = (swedish: string, terms: readonly Term[]): Term[] =>
	terms
		.filter(({ words }) => occurs(swedish, wordIn(words, 'sv')))
		.sort((a, b) => wordIn(b.words, 'sv').length - wordIn(a.words, 'sv').length);
