import type { Form } from '#lib/domain/consultations/form.ts';
import type { Question } from '#lib/domain/questions/register.ts';
import type { FindingCode } from '#lib/domain/xlsforms/codes.ts';
import { surveyOf, type XlsxCell } from '../xlsx.ts';

/** A workbook in the manner of one found in the field, and what is to be told of it. */
export type Style = {
	name: string;
	bytes: Uint8Array;
	/** Codes that must be told, and whether a form comes of it. */
	told: FindingCode[];
	form: boolean;
	check?: (form: Form) => unknown;
	wanted?: unknown;
};

type Loose = Record<string, unknown> & {
	options: { id: string; label: { en: string } }[];
	points: { id: string; label: object }[];
};
export const loosely = (form: Form): Loose[] => asked(form) as unknown as Loose[];

export const asked = (form: Form): Question[] => form.pages.flatMap(({ questions }) => questions);
export const types = (form: Form): string[] =>
	form.pages.map(({ questions }) => questions.map(({ type }) => type).join(' '));
export const yesNo: XlsxCell[][] = [
	['list_name', 'name', 'label'],
	['yes_no', 'yes', 'Yes'],
	['yes_no', 'no', 'No']
];
export const english: XlsxCell[][] = [
	['form_title', 'form_id', 'default_language'],
	['A form', 'a_form', 'English (en)']
];
export const head = ['type', 'name', 'label'];
export const question = (...cells: XlsxCell[]) =>
	surveyOf([['type', 'name', 'label', 'relevant', 'constraint'], ...[cells]], yesNo, english);
