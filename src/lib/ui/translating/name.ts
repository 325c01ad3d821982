import { nameOf } from '#lib/i18n/languages.ts';

/** A language's own name as it stands in a sentence: by itself, so that one written the other way does not turn what is around it. */
export const nameIn = (tag: string): string => `\u2068${nameOf(tag).name}\u2069`;
