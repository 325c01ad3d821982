import type { Translate } from './translate.ts';

/** The files of messages/ whose texts residents, children and their grown-ups meet. All others are of staff's and councils' pages. */
export const respondentFiles: readonly string[] = [
	'before',
	'channels',
	'child',
	'childResults',
	'city',
	'classes',
	'coded',
	'common',
	'complaint',
	'complaintFacts',
	'consultation',
	'documents',
	'form',
	'home',
	'http',
	'issues',
	'languages',
	'receipt',
	'report',
	'results',
	'rights',
	'signing'
];

/** What a file of messages/ is called: those that residents meet by the place where they stand, staff's by their own name. */
export const nameOfFile = (t: Translate, file: string): string =>
	respondentFiles.includes(file) ? t(`translating:file.${file}`) : t('translating:file.ofStaff', { file });
