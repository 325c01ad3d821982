import { writtenLanguage } from '#lib/domain/reports/document/passages.ts';
import { mark } from '#lib/i18n/marks.ts';
import type { Said, Speaker } from './speaker.ts';

/** Words of a report that stand among others: they are in the language that reports are written in, whatever the document is in. */
export const writtenWords = (text: string): string => mark(text, writtenLanguage, 'formed');

/** What a report says in its own words, of which no translation is kept. */
export const asWritten = (text: string, { plain }: Pick<Speaker, 'plain'>): Said => plain(writtenWords(text));
