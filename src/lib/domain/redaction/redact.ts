import { findEmails, findLinks } from './contacts.ts';
import { findAccounts, findBirthDates, findCaseNumbers, findPlates } from './identities.ts';
import { isCertain, redactionKinds, struckOut, type Finder, type Span } from './kinds.ts';
import { findNames } from './names.ts';
import { findNumbers } from './numbers.ts';
import { findAddresses, findPlaces } from './places.ts';

export type Redaction = {
	text: string;
	/** In order and apart. */
	spans: Span[];
	/** Whether something is in it that must never be shown. */
	certain: boolean;
};

const certainFinders: Finder[] = [...findEmails, findNumbers];
const finders: Finder[] = [
	...certainFinders,
	...findBirthDates,
	...findPlates,
	...findAccounts,
	...findCaseNumbers,
	...findLinks,
	...findAddresses,
	...findPlaces,
	...findNames
];

const rank = ({ kind }: Span) => redactionKinds.indexOf(kind);

/** Finds that lie over one another as one: of the kind that is the surest. */
function merged(found: Span[]): Span[] {
	const spans: Span[] = [];
	for (const span of found.toSorted((a, b) => a.start - b.start)) {
		const last = spans.at(-1);
		if (!last || span.start >= last.end) spans.push({ ...span });
		else {
			if (rank(span) < rank(last)) last.kind = span.kind;
			last.end = Math.max(last.end, span.end);
		}
	}
	return spans;
}

/** Whether a text has something in it that must never be shown: seven digits, or an e-mail address. */
export const hasCertain = (text: string): boolean => certainFinders.some((find) => find(text).length > 0);

/** A text with everything struck out that may tell who wrote it, and where that stood. Pure, and the same every time. */
export function redact(original: string): Redaction {
	const spans = merged(finders.flatMap((find) => find(original)));
	return { text: struckOut(original, spans), spans, certain: spans.some(isCertain) };
}
