/**
 * What in a free text may tell who wrote it, or of whom. `number`, `email`: always struck out, whatever they are;
 * the others are suggestions that a person may put back.
 */
export const redactionKinds = [
	'email',
	'number',
	'birthDate',
	'plate',
	'account',
	'caseNumber',
	'link',
	'address',
	'name',
	'place'
] as const;
export type RedactionKind = (typeof redactionKinds)[number];

/** Where in the original, in UTF-16 units, the end not included. */
export type Span = { start: number; end: number; kind: RedactionKind };
export type Finder = (text: string) => Span[];

/** Stands for anything struck out, always as long, so that it does not tell how long that was. */
export const block = '▇▇▇▇';

const certainKinds: ReadonlySet<RedactionKind> = new Set<RedactionKind>(['email', 'number']);
export const isCertain = ({ kind }: Span): boolean => certainKinds.has(kind);

/** A finder of everything that a shape matches. */
export const shaped =
	(kind: RedactionKind, shape: RegExp): Finder =>
	(text) =>
		Array.from(text.matchAll(shape), (match) => ({
			start: match.index,
			end: match.index + match[0].length,
			kind
		}));

/** A text with some spans of it struck out. Spans in order and apart. */
export function struckOut(original: string, spans: readonly Span[]): string {
	let text = '';
	let from = 0;
	for (const { start, end } of spans) {
		text += original.slice(from, start) + block;
		from = end;
	}
	return text + original.slice(from);
}
