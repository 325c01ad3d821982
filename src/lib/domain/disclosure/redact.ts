/**
 * What in a free text may tell who wrote it, found by shape. `number`, `email`: always struck out, whatever they are;
 * the others are suggestions that a person may put back.
 */
export type RedactionKind = 'number' | 'email' | 'birthDate' | 'address' | 'link' | 'handle' | 'name';
/** Where in the original, in UTF-16 units, the end not included. */
export type Span = { start: number; end: number; kind: RedactionKind };
export type Redaction = {
	text: string;
	spans: Span[];
	/** Whether something is in it that must never be shown. */
	certain: boolean;
};

/** Stands for anything struck out, always as long, so that it does not tell how long that was. */
export const block = '▇▇▇▇';

const certainKinds = new Set<RedactionKind>(['number', 'email']);

const invisible = '\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff';
const between = `(?:[\\s${invisible}.()\\[\\]/+_:;*'’·‐-―−-]|,(?!\\s)){0,4}`;
const street =
	'gatan|gata|vägen|väg|gränden|gränd|stigen|stig|allén|allé|torget|torg|backen|plan|kajen|slingan|stråket|leden|ringen|svängen|tie|katu|kuja|street|road';

const houseOn = `\\p{L}{0,40}(?:${street})\\s{1,2}\\p{Nd}{1,4}(?:\\s?[A-Za-z](?!\\p{L}))?`;

/** In the order they are looked for; what lies inside an earlier find is not found again. */
const shapes: [RedactionKind, RegExp][] = [
	[
		'email',
		/[\p{L}\p{N}._%+-]{1,64}\s{0,2}(?:@|＠|[([{]\s?(?:at|snabel-?a)\s?[)\]}]|\s(?:at|snabel-?a)\s)\s{0,2}[\p{L}\p{N}-]+(?:\s?(?:\.|[([{]\s?dot\s?[)\]}])\s?[\p{L}\p{N}-]+)+/giu
	],
	// Seven digits or more, however they are spaced: personal numbers right or wrong, phones, cards, case numbers.
	['number', new RegExp(`[+(]{0,2}\\p{Nd}(?:${between}\\p{Nd}){6,}`, 'gu')],
	['birthDate', /(?<!\p{Nd})\p{Nd}{6}(?!\p{Nd})/gu],
	['link', /(?:https?:\/\/|www\.)\S+/giu],
	['handle', /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{3,}/gu],
	['address', new RegExp(`(?:\\p{Lu}[\\p{L}-]{0,40}\\s)?${houseOn}`, 'gu')],
	['address', new RegExp(houseOn, 'giu')],
	['address', /\p{Nd}{3}\s?\p{Nd}{2}\s{1,2}\p{Lu}\p{L}+/gu],
	['address', /(?:lgh|lägenhet|apt)\.?\s{0,2}\p{Nd}{1,4}/giu],
	['name', /(?<=(?:heter|namn är|name is|nimeni on|called)\s)\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3}/gu]
];

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** A text with everything struck out that may tell who wrote it, and where that stood. Pure, and the same every time. */
export function redact(original: string): Redaction {
	const spans: Span[] = [];
	for (const [kind, shape] of shapes)
		for (const match of original.matchAll(shape)) {
			const span: Span = { start: match.index, end: match.index + match[0].length, kind };
			if (!spans.some((other) => overlaps(span, other))) spans.push(span);
		}
	spans.sort((a, b) => a.start - b.start);
	let text = '';
	let from = 0;
	for (const { start, end } of spans) {
		text += original.slice(from, start) + block;
		from = end;
	}
	return {
		text: text + original.slice(from),
		spans,
		certain: spans.some(({ kind }) => certainKinds.has(kind))
	};
}
