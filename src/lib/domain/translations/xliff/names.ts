/** The namespace of XLIFF 2.0 and 2.1 (OASIS); later ones and 1.2 have others. */
export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0';
/** Of what we say beside it: programs for translators keep attributes that they do not know. */
export const ownNamespace = 'urn:radslag:exchange:1';

/** How much a file may hold: several times all texts of the house. */
export const xliffBounds = {
	/** Bytes of the file. */
	file: 12_000_000,
	/** Elements inside one another. */
	depth: 40,
	units: 30_000,
	/** Characters of one text. */
	text: 20_000
};

const nameCharacters = /^[\p{L}\p{N}._:-]{1,400}$/u;
/** Whether a text can be an id in XLIFF (a name token of XML). */
export const isToken = (text: string): boolean => nameCharacters.test(text);
