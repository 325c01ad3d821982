import { francAll } from 'franc-all';
import { unclear } from '#lib/domain/text/writtenLanguages.ts';
import { scripts } from './scripts.ts';
import { meankieliWords, ownLetters, smallWords } from './words.ts';

/** The library's names (ISO 639-3) of the languages in Latin letters that are told apart. */
const named: Readonly<Record<string, string>> = {
	swe: 'sv',
	fin: 'fi',
	sme: 'se',
	rmn: 'rom',
	eng: 'en',
	som: 'so',
	kmr: 'kmr',
	pol: 'pl',
	tur: 'tr',
	spa: 'es',
	bos: 'bs',
	deu: 'de',
	fra: 'fr',
	nob: 'nb',
	dan: 'da',
	est: 'et'
};
const only = Object.keys(named);

/** Longer than this nothing more is learnt. */
const enough = 2000;
/** How much more a language must have for it than the next one. */
const leadNeeded = 0.3;
/** What letters that a language does not have take away from it. */
const foreignWeight = 0.8;
/** Letters from which the library's own judgement has its whole weight. */
const wholeAt = 60;

/**
 * The language of a text, by its script, its small words and its letters' company (franc); `und` where that does not tell:
 * a guess would be read as knowledge. Here and nowhere else: the text is sent to nobody, and the result belongs to a text
 * that has been cut loose from its answer.
 */
export function detectLanguage(text: string): string {
	const short = text.slice(0, enough).normalize('NFC');
	const letters = short.match(/\p{L}/gu)?.length ?? 0;
	if (letters < 2) return unclear;
	for (const script of scripts) {
		const own = short.match(script.letters)?.length ?? 0;
		if (own * 4 > letters * 3) return script.of(short);
	}
	const latin = short.match(/\p{Script=Latin}/gu)?.length ?? 0;
	return latin * 4 > letters * 3 ? latinLanguage(short, letters) : unclear;
}

function latinLanguage(text: string, letters: number): string {
	const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
	const hits = new Map(
		Object.entries(smallWords).map(([tag, known]) => [tag, words.filter((word) => known.has(word))])
	);
	if (isMixed(hits)) return unclear;
	const weight = Math.min(1, letters / wholeAt);
	const scores = new Map([...hits].map(([tag, own]) => [tag, (2 * own.length) / words.length]));
	const found = francAll(text, { only, minLength: 5 });
	for (const [code, score] of found) {
		const tag = named[code];
		if (tag) scores.set(tag, (scores.get(tag) ?? 0) + weight * score);
	}
	const special = text.toLowerCase().match(/[^\P{Script=Latin}a-z]/gu) ?? [];
	for (const [tag, score] of scores) scores.set(tag, score - foreignWeight * foreignShare(special, tag));
	const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
	if (!first) return unclear;
	const [tag, score] = first;
	if (score - (second?.[1] ?? 0) < leadNeeded) return unclear;
	// Letters' company alone says little of a few words.
	if ((hits.get(tag)?.length ?? 0) === 0 && letters < 40) return unclear;
	return tag === 'fi' ? finnishOrMeankieli(words) : tag;
}

/** How many of a text's letters beside a–z a language does not have, as a share of 1. */
function foreignShare(special: readonly string[], tag: string): number {
	if (special.length === 0) return 0;
	const own = ownLetters[tag] ?? '';
	return special.filter((letter) => !own.includes(letter)).length / special.length;
}

/** Two languages with small words of their own each: somebody who changed language on the way. */
function isMixed(hits: ReadonlyMap<string, readonly string[]>): boolean {
	const most = [...hits.values()].sort((a, b) => b.length - a.length)[0] ?? [];
	return [...hits.values()].some((own) => {
		const alone = new Set(own.filter((word) => !most.includes(word)));
		return own !== most && alone.size >= 2 && alone.size * 3 >= new Set(most).size;
	});
}

function finnishOrMeankieli(words: readonly string[]): string {
	const marks = new Set(words.filter((word) => meankieliWords.test(word))).size;
	return marks >= 2 ? 'fit' : marks === 1 ? unclear : 'fi';
}
