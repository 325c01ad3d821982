import { anyLanguageOf } from '#lib/i18n/languages.ts';

export const match = (value: string): boolean => anyLanguageOf(value) !== undefined;
