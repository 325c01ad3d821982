import { wordsIn } from './readable.ts';

/** Languages whose words the rules of wording know. */
const spoken = { sv: 'sv', 'sv-simple': 'sv', en: 'en' } as const;
export type Spoken = 'sv' | 'en';

/** The language whose rules apply to a text; undefined for those that have none here. */
export const spokenIn = (lang: string): Spoken | undefined =>
	Object.hasOwn(spoken, lang) ? spoken[lang as keyof typeof spoken] : undefined;

/** Words between which one thing is said: what follows them is another clause. */
const joins: Record<Spoken, ReadonlySet<string>> = {
	sv: new Set(['och', 'men', 'eller', 'samt', 'som', 'eftersom', 'medan']),
	en: new Set(['and', 'but', 'or', 'who', 'which', 'because', 'while'])
};

/** A text as clauses of words: cut at punctuation and at joining words. */
export function clausesIn(text: string, spoken: Spoken): string[][] {
	const clauses: string[][] = [];
	for (const piece of text.replaceAll('’', "'").split(/[.,;:?!()–—\n]+/)) {
		let clause: string[] = [];
		for (const word of wordsIn(piece)) {
			if (!joins[spoken].has(word.toLowerCase())) clause.push(word);
			else {
				clauses.push(clause);
				clause = [];
			}
		}
		clauses.push(clause);
	}
	return clauses.filter(({ length }) => length > 0);
}
