/** At most so many parts without an upper bound: the time to try a text then stays small (500 characters at most). */
const mostUnbounded = 2;
const mostLength = 200;

const atom = String.raw`(?:\\[dDwWsS.\-+*?()[\]{}|^$/\\]|\\p\{[A-Za-z]{1,20}\}|\[\^?(?:\\.|[^\]\\])+\]|[^\\[\](){}|^$*+?]|\.)`;
const quantifier = String.raw`(?:[*+?]|\{\d{1,3}(?:,\d{0,3})?\})`;
const piece = new RegExp(`${atom}${quantifier}?`, 'uy');

/** Whether the whole of a text is single pieces, none inside another: nothing that could be tried in endlessly many ways. */
function isSequence(source: string): boolean {
	piece.lastIndex = 0;
	while (piece.lastIndex < source.length) if (!piece.test(source)) return false;
	return true;
}

/**
 * A pattern that a whole text must have, as a regular expression: characters, sets of them, and how many of each;
 * several ways side by side with `|`. No groups and nothing that refers back, so that no text takes long to try
 * (a pattern comes from a file, and the text from anybody). Undefined when it is none.
 */
export function compilePattern(source: string): RegExp | undefined {
	if (source.length === 0 || source.length > mostLength) return undefined;
	const ways = source
		.replace(/^\^/, '')
		.replace(/\$$/, '')
		.split(/(?<!\\)\|/);
	if (!ways.every((way) => way !== '' && isSequence(way))) return undefined;
	const unbounded = source.match(/(?<!\\)[*+]|\{\d{1,3},\}/g)?.length ?? 0;
	if (unbounded > mostUnbounded) return undefined;
	try {
		return new RegExp(`^(?:${ways.join('|')})$`, 'u');
	} catch {
		return undefined;
	}
}
