import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/support/reading.ts';
import { contact } from './contact.ts';

const label = { sv: 'Får vi höra av oss?' };
const read = readingOf(contact.parse({ type: 'contact', id: 'reach', label, purpose: label, keepDays: 30 }));

describe('reading a contact', () => {
	it.each([
		'anna@exempel.se',
		'a.b+c@sub.exempel.se',
		'070-123 45 67',
		'+46 8 508 29 000',
		'(08) 508 29 000'
	])('takes %s', (raw) => expect(read(` ${raw} `)).toEqual({ answer: raw }));
	it.each([
		'anna',
		'anna@',
		'@exempel.se',
		'anna@exempel',
		'a b@exempel.se',
		'12',
		'070',
		'-----',
		'<x@y.se>'
	])('refuses %s', (raw) => expect(read(raw)).toEqual({ issue: { code: 'not-an-address' } }));
	it('need not be given', () => expect(read('')).toEqual({}));
	it('can never be required', () =>
		expect(
			contact.safeParse({ type: 'contact', id: 'r', label, purpose: label, keepDays: 30, required: true })
				.success
		).toBe(false));
});
