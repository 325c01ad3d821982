const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// eslint-disable-next-line no-control-regex -- the characters that XML 1.0 cannot hold are these
const notInXml = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const asReference = (character: string): string => `&#${character.codePointAt(0)};`;

/** Throws a RangeError on what no text may hold: NUL, half a surrogate pair. */
function sound(text: string): string {
	if (text.includes('\u0000') || !text.isWellFormed()) throw new RangeError('A text with a broken character');
	return text;
}

// A reader of XML turns a bare carriage return into a line feed.
const escaped = (text: string): string =>
	sound(text)
		.replace(/[&<>]/g, (character) => named[character] ?? '')
		.replaceAll('\r', asReference);

/** Words inside an element that may hold `<cp>`: what XML has no place for is named by its number. */
export const words = (text: string): string =>
	escaped(text).replace(
		notInXml,
		(character) => `<cp hex="${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`
	);

/** Words inside an element that holds nothing but text. */
export const plain = (text: string): string => escaped(text).replace(notInXml, '\ufffd');

/** The value of an attribute. */
export const value = (text: string): string =>
	plain(text).replace(/["\n\t]/g, (character) => named[character] ?? asReference(character));
