import { clausesIn, spokenIn, type Spoken } from './clauses.ts';

const negatives: Record<Spoken, ReadonlySet<string>> = {
	sv: new Set('inte ej icke aldrig ingen inga inget ingenting ingenstans varken knappast'.split(' ')),
	en: new Set('not never no none nobody nothing nowhere neither cannot'.split(' '))
};

/** Adjectives that carry their own negation: "inte otrygg", "not unsafe". */
const opposites: Record<Spoken, RegExp> = {
	sv: /^(otrygg|osäker|ovanlig|omöjlig|oviktig|onödig|obekväm|otillgänglig|olämplig|orättvis|missnöjd|otydlig|oklar|ovänlig|obehaglig|oacceptabel|orimlig|ohjälpsam|otillräcklig)[ta]?$|^(otryggt|missnöjt|oacceptabelt|oklart)$/,
	en: /^(unsafe|unhappy|unfair|uncommon|unnecessary|impossible|dissatisfied|inaccessible|uncertain|unclear|unusual|unlikely|unimportant|uncomfortable|unfriendly|unpleasant|unacceptable|unreasonable|insufficient|inappropriate)$/
};

/** Between a negative and its adjective stand adverbs and the one who feels, not a clause. */
const nearness = 3;

const without: Record<Spoken, (clause: string[], at: number) => boolean> = {
	// "inte X utan Y" sets one thing against another; only what cannot be read so counts.
	sv: (clause, at) =>
		clause[at] === 'utan' &&
		/^(att|hjälp|stöd|ledsagare|sällskap|tillstånd|anmälan|bil|rullstol|tolk|assistent)$/.test(
			clause[at + 1] ?? ''
		),
	en: (clause, at) => clause[at] === 'without'
};

/** "Not only" denies nothing. */
const only = new Set(['bara', 'enbart', 'endast', 'only', 'just', 'minst']);

const isNegative = (clause: string[], at: number, spoken: Spoken): boolean => {
	const word = clause[at] ?? '';
	return (negatives[spoken].has(word) || word.endsWith("n't")) && !only.has(clause[at + 1] ?? '');
};

/** The first word in a text that denies; undefined when there is none, or no rule for the language. */
export function negationIn(text: string, lang: string): string | undefined {
	const spoken = spokenIn(lang);
	if (!spoken) return undefined;
	for (const clause of clausesIn(text, spoken)) {
		const small = clause.map((word) => word.toLowerCase());
		const at = small.findIndex((_, index) => isNegative(small, index, spoken));
		if (at >= 0) return clause[at];
	}
	return undefined;
}

/**
 * Two negatives in one clause, as they stand there: "inte … aldrig", "inte … otrygg", "inte … utan att". Conservative:
 * "inte bara … utan också" and negatives on both sides of "och", "eller", "som" or a comma are let be.
 */
export function doubleNegativeIn(text: string, lang: string): string | undefined {
	const spoken = spokenIn(lang);
	if (!spoken) return undefined;
	for (const clause of clausesIn(text, spoken)) {
		const small = clause.map((word) => word.toLowerCase());
		const first = small.findIndex((_, index) => isNegative(small, index, spoken));
		if (first < 0) continue;
		const second = small.findIndex(
			(word, index) =>
				index > first &&
				(isNegative(small, index, spoken) ||
					(index - first <= nearness && opposites[spoken].test(word)) ||
					without[spoken](small, index))
		);
		if (second >= 0) return clause.slice(first, second + 1).join(' ');
	}
	return undefined;
}

const agreement: Record<Spoken, RegExp> = {
	sv: /\b(instämmer|håller med|stämmer)\b/i,
	en: /\b(agree|disagree|applies)\b/i
};

/** Whether an answer says how much one agrees. */
export function isAgreement(label: string, lang: string): boolean {
	const spoken = spokenIn(lang);
	return spoken !== undefined && agreement[spoken].test(label);
}
