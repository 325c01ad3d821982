import { describe, expect, it } from 'vitest';
import { readingFields } from '../../../../tests/support/reading.ts';
import { readAnswers } from '../answers/validate.ts';
import { matrix } from './matrix.ts';

const label = { sv: 'x' };
const question = matrix.parse({
	type: 'matrix',
	id: 'safe',
	label,
	required: true,
	rows: ['day', 'night'].map((id) => ({ id, label })),
	points: ['low', 'high'].map((id) => ({ id, label })),
	dontKnow: { id: 'dk', label }
});

describe('reading a matrix', () => {
	it('gives each row its own answer', () =>
		expect(readingFields(question, { 'safe.day': 'high', 'safe.night': 'dk' })).toEqual({
			answers: { 'safe.day': 'high', 'safe.night': 'dk' },
			issues: []
		}));
	it('keeps the rows that are right, and names the row that is not', () =>
		expect(readingFields(question, { 'safe.day': 'high', 'safe.night': 'x' })).toEqual({
			answers: { 'safe.day': 'high' },
			issues: [{ code: 'unknown-option', field: 'safe.night' }]
		}));
	it('asks for every row that must be answered', () =>
		expect(readAnswers([question], { 'safe.day': 'low' })).toEqual({
			answers: { 'safe.day': 'low' },
			issues: [{ question: 'safe', code: 'required', field: 'safe.night' }]
		}));
});
