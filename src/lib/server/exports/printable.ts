import { unmarked } from '#lib/i18n/marks.ts';

/** A text without half characters and signs that control something: XML cannot carry them, and the typesetter stops at them. Without marks of language too, which have been turned into the document's own by then. */
export const printable = (text: string): string =>
	unmarked(text.toWellFormed()).replace(/[^\P{Cc}\t\n\r]|\ufffe|\uffff/gu, '');
