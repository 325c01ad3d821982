import type { SchoolYears } from '../classes/schoolYears.ts';
import type { LocalText } from '../text/text.ts';
import { option, text } from './words.ts';

/** Words for some school years, or nothing at all. */
type ForYears = { label?: LocalText; hint?: LocalText; text?: LocalText; leftOut?: true };
export type Years = Partial<Record<SchoolYears, ForYears>>;

const forAll = (which: readonly SchoolYears[], words: ForYears): Years =>
	Object.fromEntries(which.map((one) => [one, words]));

/** Those who are under ten or read with difficulty. */
const youngest = ['preschool', 'f3', 'adapted'] as const;

/** The same words for the youngest and for anpassad skola. */
export const forYoungest = (words: ForYears): Years => forAll(youngest, words);
/** From förskoleklass to åk 6, and anpassad skola. */
export const forChildren = (words: ForYears): Years => forAll([...youngest, 'y4to6'], words);
export const leftOutFor = (...which: SchoolYears[]): Years => forAll(which, { leftOut: true });
export const leftOutForYoungest = leftOutFor(...youngest);

/** A drawn option; easy-read is given where the words differ. */
export const drawn = (sign: string, id: string, sv: string, en: string, simple = sv) => ({
	...option(id, sv, en, simple),
	drawing: { sign }
});

/** An answer of one's own for who does not know. */
export const unsure = drawn('thinking-face', 'dont-know', 'Vet inte', 'I don’t know', 'Jag vet inte');

/** Yes and no, drawn alike, and an answer for who does not know. */
export const yesOrNo = (yes: [sv: string, en: string], no: [sv: string, en: string]) => [
	drawn('thumbs-up', 'yes', ...yes),
	drawn('thumbs-down', 'no', ...no),
	unsure
];

/** Not who one is, nor who anybody else is. */
export const reminder = text(
	'Skriv inte vem du är. Skriv inte vem någon annan är.',
	'Skriv inte vem du är. Skriv inte vem någon annan är.',
	'Do not write who you are. Do not write who anybody else is.'
);
