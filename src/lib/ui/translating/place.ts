import type { Translate } from '#lib/i18n/translate.ts';
import { respondentFiles } from '#lib/i18n/respondents.ts';

/** What a file of messages/ is called: those that residents meet by the place where they stand, staff's by their own name. */
export const placeName = (t: Translate, file: string): string =>
	respondentFiles.includes(file) ? t(`translating:file.${file}`) : t('translating:file.ofStaff', { file });
