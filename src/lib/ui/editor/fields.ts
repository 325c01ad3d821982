import type { QuestionType } from '#lib/domain/questions/register.ts';

/** A plain cell of a question, and how it is written. */
export type FieldOf = { cell: string; kind: 'number' | 'date' | 'line' | 'check'; otherwise?: boolean };

const bounds = (kind: 'number' | 'date'): FieldOf[] => [
	{ cell: 'min', kind },
	{ cell: 'max', kind }
];

/** What can be set for a question of each type, besides its wording and its choices. */
export const fieldsOfType: Partial<Record<QuestionType, readonly FieldOf[]>> = {
	multiple: [
		{ cell: 'least', kind: 'number' },
		{ cell: 'most', kind: 'number' }
	],
	ranking: [{ cell: 'most', kind: 'number' }],
	picture: [{ cell: 'most', kind: 'number' }],
	number: [...bounds('number'), { cell: 'integer', kind: 'check', otherwise: true }],
	date: bounds('date'),
	shortText: [
		{ cell: 'maxLength', kind: 'number' },
		{ cell: 'pattern', kind: 'line' }
	],
	longText: [{ cell: 'maxLength', kind: 'number' }],
	district: [{ cell: 'map', kind: 'check', otherwise: true }],
	contact: [{ cell: 'keepDays', kind: 'number' }]
};

/** Types whose answer can be asked for without fail. */
export const canBeRequired = (type: QuestionType): boolean => type !== 'info' && type !== 'contact';
/** Types that can be a background question. */
export const canBeBackground = (type: QuestionType): boolean =>
	type === 'single' || type === 'multiple' || type === 'district';
