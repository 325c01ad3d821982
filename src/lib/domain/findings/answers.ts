import type { Spoken } from './clauses.ts';
import { spokenIn } from './clauses.ts';
import { saidBy, type Outline, type Part } from './outline.ts';

/** The whole of an answer: "Jag vet inte hur man gör" is an answer of its own. */
const noAnswer: Record<Spoken, RegExp> = {
	sv: /^(nej, )?(jag )?((vet|minns) (jag )?(inte|ej)( (än|ännu|riktigt|om .*))?|(är )?(osäker|inte säker)|vill (inte|ej) (svara|säga|uppge|tala om).*|föredrar att inte .*|(har )?ingen åsikt|tar inte ställning)\W*$/i,
	en: /^(no, )?(i )?((do not|don['’]t) (know|remember)( yet)?|(am )?(not sure|unsure)( that .*)?|((do not|don['’]t) want|would rather not|rather not|prefer not)( to)? (answer|say|tell).*|(have )?no opinion|take no position)\W*$/i
};
const somethingElse: Record<Spoken, RegExp> = {
	sv: /^((på )?(något|någon|nåt|ett) )?(annat|annan|annanstans)\b/i,
	en: /^(other|something else|somewhere else|somebody else)\b/i
};

/** An answer is a few words; what stands after them decides nothing. */
const mostLetters = 200;

const said = (outline: Outline, option: Part, patterns: Record<Spoken, RegExp>): boolean =>
	saidBy(outline, option, 'label').some(([lang, text]) => {
		const spoken = spokenIn(lang);
		return spoken !== undefined && patterns[spoken].test(text.slice(0, mostLetters));
	});

/** An answer for who does not know or does not want to say. */
export const isNoAnswer = (outline: Outline, option: Part): boolean => said(outline, option, noAnswer);

/** An answer for what the others do not cover, or that stands alone. */
export const isBeside = (outline: Outline, option: Part): boolean =>
	option.node.other === true || option.node.exclusive === true || said(outline, option, somethingElse);
