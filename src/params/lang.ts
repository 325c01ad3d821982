import { languageOf } from '#lib/i18n/languages.ts';

export const match = (value: string): boolean => languageOf(value) !== undefined;
