/** A text without half characters and signs that control something: XML cannot carry them, and the typesetter stops at them. */
export const printable = (text: string): string =>
	text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|\ufffe|\uffff/gu, '');
