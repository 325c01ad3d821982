import { fold } from './fold.ts';
import { shaped, type Finder, type Span } from './kinds.ts';
import { alsoWords, commonStarters, namesByOrigin, namesInOtherScripts } from './nameLists.ts';
import { isGeneric, knownCapitals } from './placeLists.ts';

const listed = (side: 'given' | 'surnames'): string[] =>
	Object.values(namesByOrigin).flatMap((names) => names[side].trim().split(/\s+/));
const given: ReadonlySet<string> = new Set(listed('given').map(fold));
const surnames: ReadonlySet<string> = new Set(listed('surnames').map(fold));
const finnish: ReadonlySet<string> = new Set(
	`${namesByOrigin.finnish?.given} ${namesByOrigin.finnish?.surnames}`.trim().split(/\s+/).map(fold)
);
const words: ReadonlySet<string> = new Set(alsoWords.map((name) => name.toLowerCase()));

/** Whether a name, as it is written, stands in the lists that the finder knows. */
export const isListedName = (name: string): boolean => given.has(fold(name)) || surnames.has(fold(name));

const finnishEnding = /(?:lla|llä|lle|lta|ltä|ssa|ssä|sta|stä|ksi|kin|han|hän|n|a|ä)$/;

/** As it stands, and without the Swedish genitive. */
const basesOf = (word: string): string[] => [fold(word), fold(word).replace(/(?:'s|:s|s'|s)$/, '')];

/** The words that a Finnish case may have been made from: Virtaselle of Virtanen, Matilla of Matti is not one of them. */
function finnishBasesOf(word: string): string[] {
	const folded = fold(word);
	const stem = folded.replace(finnishEnding, '');
	return stem === folded ? [] : [stem, stem.replace(/se?$/, 'nen')];
}

const known = (word: string, set: ReadonlySet<string>): boolean =>
	basesOf(word).some((base) => set.has(base)) ||
	finnishBasesOf(word).some((base) => finnish.has(base) && set.has(base)) ||
	(/^\p{Lu}[^-]+-\p{Lu}/u.test(word) &&
		word.split('-').some((part) => basesOf(part).some((base) => set.has(base))));

/** Surnames by their endings: -sson, -dotter, -nen, -ović, -ski, -zadeh, al-. */
const surnameShape =
	/^(?:\p{L}{2,}(?:sson|sdotter|dóttir|qvist|kvist|ström|gren|blad|stedt|ović|ovič|ević|evic|owicz|ewicz|ski|ska|czyk|stein|baum|blatt|zadeh|oğlu|oglu|enko|shvili|yan|dze|mäki|niemi|järvi|(?<!io|er)[aäiouyö]nen)s?|[AE][lL]-\p{L}{2,})$/u;

const roles = `lärare|läraren|läraren|klasslärare|mentor|mentorn|rektor|rektorn|chef|chefen|enhetschef|enhetschefen|handläggare|handläggaren|biståndshandläggare|biståndshandläggaren|socialsekreterare|socialsekreteraren|kurator|kuratorn|granne|grannen|kompis|kompisen|kollega|kollegan|vän|vännen|vännerna|väninna|son|sonen|dotter|dottern|man|fru|hustru|make|maka|sambo|särbo|bror|brodern|brorsan|syster|systern|mamma|pappa|mormor|morfar|farmor|farfar|moster|faster|farbror|morbror|kusin|kusinen|läkare|läkaren|doktor|dr|sköterska|sköterskan|sjuksköterskan|undersköterskan|tandläkaren|barnmorskan|psykologen|terapeuten|kontaktperson|kontaktpersonen|assistenten|personliga assistenten|elevassistenten|vaktmästaren|bibliotekarien|badmästaren|personalen|ordförande|handläggarna|tränaren|fröken|magister|magistern|pedagogen|förskolläraren|föreståndaren|hyresvärden|ordföranden|ägaren|säljaren|väktaren|polisen|imam|imamen|pastor|pastorn|präst|prästen|rabbin|rabbinen|herr|fru|tolken|vikarien|klasskamraten|eleven|ledaren|receptionisten|städaren|chauffören|föraren|busschauffören|opettaja|rehtori|my teacher|teacher|neighbour|boss|manager|mr|mrs|ms`;
const leads = new RegExp(
	`(?<![\\p{L}\\p{M}])(?:${roles}|heter|hette|namn är|namnet är|kallas|kallad|döpt till|hälsningar|hälsning|mvh|hälsar|vänligen|name is|called|nimeni on|nimi on|olen)[:,.]?\\s+$`,
	'iu'
);
/** After these a name is a name without a capital too, when the lists have it. */
const named =
	/(?<![\p{L}\p{M}])(?:jag heter|han heter|hon heter|hen heter|som heter|heter|hette|namn är|name is|nimeni on|mvh|hälsningar)[:,.]?\s+$/iu;

const token = /(?<!\p{N})[\p{L}\p{M}][\p{L}\p{M}'’.:-]*(?<=[\p{L}\p{M}])/gu;
type Word = { text: string; start: number; end: number; first: boolean; capital: boolean; shouted: boolean };

function wordsOf(text: string): Word[] {
	return Array.from(text.matchAll(token), (match) => {
		const word = match[0];
		const before = text.slice(0, match.index);
		return {
			text: word,
			start: match.index,
			end: match.index + word.length,
			first: /(?:^|[.!?…:]["”»)]?\s+|[\n\r]\s*)["”»'(–—•*-]*\s*(?:\d+[.)]\s*)?$/u.test(before),
			capital: /^\p{Lu}/u.test(word),
			shouted: word.length > 1 && /^[\p{Lu}\p{M}'’.:-]+$/u.test(word)
		};
	});
}

const adjacent = (text: string, a: Word, b: Word) => /^[ \u00a0]{1,2}$/.test(text.slice(a.end, b.start));

/** Whether a word may go on a name that has begun: `Anna Öst`, `Ali al-Sharif`, `Anna von Platen`. */
function goesOn(word: Word): boolean {
	if (/^(?:von|van|de|af|al|el|bin|bint|ibn|ben|da|dos)$/u.test(word.text)) return true;
	return (
		word.capital &&
		!knownCapitals.has(fold(word.text)) &&
		!isGeneric(word.text) &&
		!(word.shouted && word.text.length > 3 && !isName(word))
	);
}
const isName = ({ text }: Word) => known(text, given) || known(text, surnames);
/** As it is spelled, accents and all: Hánsa is no form of the word Hans. */
const isWord = ({ text }: Word) => {
	const lower = text.normalize('NFC').toLowerCase();
	return words.has(lower) || (lower.endsWith('s') && words.has(lower.slice(0, -1)));
};
const isOrdinary = ({ text }: Word) =>
	basesOf(text).some((base) => knownCapitals.has(base)) || isGeneric(text);

/** Whether a name begins here. */
function begins(text: string, all: Word[], at: number): boolean {
	const word = all[at]!;
	const next = all[at + 1];
	const before = text.slice(Math.max(0, word.start - 40), word.start);
	// A letter by itself is a class, a line or an initial, which goes on a name and begins none.
	if (word.text.length === 1) return false;
	if (!word.capital) {
		if (!isName(word)) return false;
		if (named.test(before)) return true;
		// "anna svensson", "min lärare anna": two names, or a name that is nothing else after a role.
		if (isWord(word)) return false;
		if (leads.test(before)) return true;
		return (
			known(word.text, given) &&
			word.text.length > 2 &&
			next !== undefined &&
			adjacent(text, word, next) &&
			!isWord(next) &&
			(known(next.text, surnames) || /^\p{L}{2,}sson$/u.test(next.text))
		);
	}
	if (leads.test(before) && !isOrdinary(word) && !(word.shouted && !isName(word))) return true;
	if (isOrdinary(word)) return false;
	const followed =
		next !== undefined &&
		adjacent(text, word, next) &&
		next.capital &&
		!isOrdinary(next) &&
		(known(next.text, surnames) ||
			surnameShape.test(next.text) ||
			(known(next.text, given) && !isWord(next)) ||
			!next.shouted);
	if (isName(word)) return !word.first || !isWord(word) || followed;
	if (word.shouted) return false;
	// Inside a sentence a capital is a name, first in one it is only a capital.
	return !word.first || (followed && !startsSentences(word));
}

const starters = new RegExp(`^(?:${roles}|familjen|${commonStarters.join('|')})$`, 'iu');
/** A word that a sentence may begin with before a name: "Grannen Ahmed", "Fråga Leila". */
const startsSentences = ({ text }: Word) => starters.test(text);

/**
 * Names of people: those of the lists with their endings, any word with a capital letter inside a sentence that is no
 * known place or organisation, and what follows "heter", "min lärare", a title. Suggestions. Where a capital tells
 * nothing, first in a sentence, a name that is also a word ("Björn", "Liv") only beside another name or after such words.
 */
const findWrittenNames: Finder = (text) => {
	const all = wordsOf(text);
	const found: Span[] = [];
	for (let at = 0; at < all.length; at++) {
		if (!begins(text, all, at)) continue;
		let last = at;
		while (last - at < 4 && all[last + 1] && adjacent(text, all[last]!, all[last + 1]!)) {
			const next = all[last + 1]!;
			const goes = all[at]!.capital
				? goesOn(next)
				: known(next.text, surnames) || (isName(next) && !isWord(next));
			if (!goes) break;
			last++;
		}
		while (last > at && !/^\p{Lu}/u.test(all[last]!.text) && all[at]!.capital) last--;
		const before = all[at - 1];
		const lead =
			all[at]!.capital &&
			before?.first &&
			before.capital &&
			!before.shouted &&
			adjacent(text, before, all[at]!) &&
			!startsSentences(before) &&
			!isOrdinary(before)
				? before
				: all[at]!;
		found.push({ start: lead.start, end: all[last]!.end, kind: 'name' });
		at = last;
	}
	return found;
};

const otherScripts = new RegExp(
	`(?<![\\p{L}\\p{M}])(?:(?<=(?:اسمي|إسمي|איך הייס|מיין נאָמען איז)\\s)[\\p{L}\\p{M}]+(?:\\s[\\p{L}\\p{M}]+)?|[والب]?(?:${namesInOtherScripts.join('|')})(?:\\s(?:ال[\\p{L}\\p{M}]+|${namesInOtherScripts.join('|')}))*)(?![\\p{L}\\p{M}])`,
	'gu'
);
const findOtherScripts: Finder = (text) =>
	Array.from(text.matchAll(otherScripts), (match) => ({
		start: match.index,
		end: match.index + match[0].length,
		kind: 'name'
	}));

/** "jag heter dobrisz": whatever stands there, with a capital or without. */
const introduced = new RegExp(
	`(?<=(?<![\\p{L}\\p{M}])(?:jag|han|hon|hen|dotter|son|man|fru|mamma|pappa) heter |(?:mitt|hans|hennes) namn är |my name is |nimeni on )(?!(?:${[...commonStarters, 'varken', 'samma', 'faktiskt', 'ju', 'egentligen'].join('|')})(?!\\p{L}))[\\p{L}\\p{M}'’-]{2,}`,
	'giu'
);

export const findNames: Finder[] = [findWrittenNames, findOtherScripts, shaped('name', introduced)];
