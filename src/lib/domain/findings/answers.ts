import type { Spoken } from './clauses.ts';
import { spokenIn } from './clauses.ts';
import { saidBy, type Outline, type Part } from './outline.ts';

const noAnswer: Record<Spoken, RegExp> = {
	sv: /(vill inte (svara|säga|uppge)|vet (jag )?inte|inte säker|osäker|föredrar att inte|ingen åsikt)/i,
	en: /((do not|don['’]t|rather not|prefer not|not want|not sure)( to)? ?(want|know|say|answer)?|no opinion|unsure)/i
};
const somethingElse: Record<Spoken, RegExp> = {
	sv: /^((på )?(något|någon|nåt|ett) )?(annat|annan|annanstans)\b/i,
	en: /^(other|something else|somewhere else|somebody else)\b/i
};

const said = (outline: Outline, option: Part, patterns: Record<Spoken, RegExp>): boolean =>
	saidBy(outline, option, 'label').some(([lang, text]) => {
		const spoken = spokenIn(lang);
		return spoken !== undefined && patterns[spoken].test(text);
	});

/** An answer for who does not know or does not want to say. */
export const isNoAnswer = (outline: Outline, option: Part): boolean => said(outline, option, noAnswer);

/** An answer for what the others do not cover, or that stands alone. */
export const isBeside = (outline: Outline, option: Part): boolean =>
	option.node.other === true || option.node.exclusive === true || said(outline, option, somethingElse);
