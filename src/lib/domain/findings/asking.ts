import { spokenIn, type Spoken } from './clauses.ts';

const leading: Record<Spoken, RegExp[]> = {
	sv: [
		/^visst\b[^?]*/i,
		/^(håller du (inte|väl) med|tycker du inte|anser du inte|vill du inte|är det inte|borde (inte|väl)|ska inte|skulle det inte)(?!\p{L})/iu,
		/^hur mycket (bättre|sämre|tryggare|roligare|enklare)(?!\p{L})/iu,
		/[,–]\s*(eller hur|inte sant|visst|väl)(?=\?)/i
	],
	en: [
		/^(don['’]t you|wouldn['’]t you|shouldn['’]t|isn['’]t it|aren['’]t you|surely|do you not (agree|think))\b/i,
		/^how much (better|worse|safer|easier)\b/i,
		/,\s*(right|isn['’]t it|don['’]t you|aren['’]t they|wouldn['’]t you)(?=\?)/i
	]
};

/** Words that hint at the answer that is expected; undefined when there are none, or no rule for the language. */
export function leadingIn(text: string, lang: string): string | undefined {
	const spoken = spokenIn(lang);
	if (!spoken) return undefined;
	for (const pattern of leading[spoken]) {
		const [words] = pattern.exec(text.trim()) ?? [];
		if (words) return words.replace(/^[,–]\s*/, '');
	}
	return undefined;
}

const asksForOneJudgement: Record<Spoken, RegExp> = {
	sv: /^(hur (?!ofta|många|länge)|tycker du|anser du|är du nöjd|instämmer du)/i,
	en: /^(how (?!often|many|long)|do you (think|feel|agree)|are you (satisfied|happy))/i
};

/** Two things that each have an article, or each a preposition of their own. Plain pairs ("kultur och fritid") are one thing. */
const pairs: Record<Spoken, RegExp> = {
	sv: /(?<!\p{L})(\p{Ll}{3,}(?:en|et|an|arna|orna|erna) (?:och|samt) \p{Ll}{3,}(?:en|et|an|arna|orna|erna)|(?:i|på|vid|med|av) \p{Ll}+ (?:och|samt) (?:i|på|vid|med|av) \p{Ll}+)(?!\p{L})/u,
	en: /\b((?:the|your) [a-z]+ (?:and|as well as) (?:the|your) [a-z]+|(?:in|on|at|with) (?:the )?[a-z]+ and (?:in|on|at|with) (?:the )?[a-z]+)\b/
};

/** Two things that one answer has to do for; undefined when a conservative rule sees none. */
export function twoInOne(text: string, lang: string): string | undefined {
	const spoken = spokenIn(lang);
	if (!spoken || !asksForOneJudgement[spoken].test(text.trim())) return undefined;
	return pairs[spoken].exec(text)?.[1];
}
