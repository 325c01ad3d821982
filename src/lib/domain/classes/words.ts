import { pictureNames } from './pictureNames.ts';
import { wordList } from './wordList.ts';

/** A word of a code: Swedish, with the name of its picture (/signs/{sign}.svg) and its English. */
export type CodeWord = { word: string; sign: string; english: string };

/** Every word there is, in the order of the list. */
export const codeWords: readonly CodeWord[] = Object.values(wordList)
	.flatMap((group) => group.trim().split(/;\s+/))
	.map((entry) => {
		const [word = '', ...rest] = entry.split(/\s+/);
		const [sign = '', english = sign.replaceAll('-', ' ')] = rest.join(' ').split('/');
		return { word, sign, english };
	});

/** How many words a code has, in an order that counts. */
export const codeLength = 3;

/** How many codes there are. */
export const codeSpace = codeWords.length ** codeLength;

/** A word as it is compared: capitals, rings and dots, hyphens and spaces make no difference. */
export const folded = (typed: string): string =>
	typed
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[^a-z]/g, '');

const byFolded = new Map(codeWords.map((one) => [folded(one.word), one]));
const signs = new Set(codeWords.map(({ sign }) => sign));

export const isCodeSign = (name: string): boolean => signs.has(name);

export const findWord = (typed: string): CodeWord | undefined => byFolded.get(folded(typed));

/** What a word's picture is called in languages that the house does not speak; undefined where that is not known. */
export const pictureNameOf = (word: CodeWord, lang: string): string | undefined =>
	lang === 'en' ? word.english : pictureNames[lang]?.[codeWords.indexOf(word)];

export const pictureLanguages: readonly string[] = ['en', ...Object.keys(pictureNames)];

/** Slips of the finger between two words: letters added, left out, changed, or two neighbours swapped. */
export function slipsBetween(one: string, other: string): number {
	let before: number[] = [];
	let last = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1] ? 0 : 1;
			let least = Math.min((last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				least = Math.min(least, (before[j - 2] ?? 0) + 1);
			next.push(least);
		}
		before = last;
		last = next;
	}
	return last[other.length] ?? 0;
}

/** The word that was most likely meant: the only one that is at most two slips away, and nearer than any other. */
export function nearWord(typed: string): CodeWord | undefined {
	const given = folded(typed);
	if (given.length < 2 || given.length > 12) return undefined;
	const [first, second] = codeWords
		.map((one) => ({ one, slips: slipsBetween(given, folded(one.word)) }))
		.filter(({ slips }) => slips <= 2)
		.sort((a, b) => a.slips - b.slips);
	return first && first.slips !== second?.slips ? first.one : undefined;
}

/** What is wrong with the word at a place. `near`: what was most likely meant. */
export type WordIssue = { at: number; code: 'missing' | 'word-unknown'; near?: string };

/**
 * The three words of a code as somebody typed them, each in its place. Issues: `missing`, `word-unknown`.
 * A word that is not in the list can hit no session, so such a code is no guess.
 */
export function readWordCode(typed: readonly string[]): { code: CodeWord[] } | { issues: WordIssue[] } {
	const code: CodeWord[] = [];
	const issues: WordIssue[] = [];
	for (let at = 0; at < codeLength; at++) {
		const given = typed[at] ?? '';
		const found = findWord(given);
		if (found) code.push(found);
		else if (given.trim() === '') issues.push({ at, code: 'missing' });
		else {
			const near = nearWord(given)?.word;
			issues.push({ at, code: 'word-unknown', ...(near ? { near } : {}) });
		}
	}
	return issues.length > 0 ? { issues } : { code };
}

/** The words of a code as one text: what is hashed, and what is shown. */
export const codeText = (code: readonly CodeWord[]): string => code.map(({ word }) => word).join(' ');

/** A code from as many numbers below the length of the list. */
export const codeFrom = (numbers: readonly number[]): CodeWord[] =>
	numbers.map((number) => codeWords[number] as CodeWord);

/** A code that was kept as text. */
export const codeOf = (text: string): CodeWord[] => text.split(' ').flatMap((word) => findWord(word) ?? []);
