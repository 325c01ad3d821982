import type { Translate } from '#lib/i18n/translate.ts';

/** Codes that every text of staff's may have; the others are about themes alone. */
const ofTexts = new Set(['text-missing', 'text-long']);

export const themeSentence = (t: Translate, code: string): string =>
	ofTexts.has(code) ? t(`auth:issue.${code}`) : t(`texts:issue.${code}`);
