import { passageOf, type LocalText } from '#lib/domain/text/text.ts';

/** A title as letters name it: in Swedish, or whatever it is written in. */
export const titleOf = (title: LocalText): string => passageOf(title, 'sv').text;
