import { describe, expect, it } from 'vitest';
import { readingFields, readingOf } from '../../../../tests/support/reading.ts';
import { date } from './date.ts';
import { countingsOf } from './register.ts';

const label = { sv: 'När?' };
const question = date.parse({ type: 'date', id: 'when', label, min: '2020-01-01', max: '2026-12-31' });
const read = readingOf(question);
const parts = (day: string, month: string, year: string) =>
	readingFields(question, { 'when.day': day, 'when.month': month, 'when.year': year });

describe('reading a date', () => {
	it('takes a day whole, or in three parts as people type them', () => {
		expect(read('2026-11-24')).toEqual({ answer: '2026-11-24' });
		expect(parts('4', '2', '2024').answers).toEqual({ when: '2024-02-04' });
		expect(parts(' 29 ', '02', '2024').answers).toEqual({ when: '2024-02-29' });
		expect(parts('', '', '')).toEqual({ answers: {}, issues: [] });
	});
	it.each([
		['30', '2', '2024'],
		['29', '2', '2023'],
		['0', '1', '2024'],
		['1', '13', '2024'],
		['1', '1', '24'],
		['x', '1', '2024']
	])('knows no day %s %s %s', (day, month, year) =>
		expect(parts(day, month, year).issues).toEqual([{ code: 'not-a-date' }])
	);
	it('names the part that is missing', () =>
		expect(parts('4', '', '2024').issues).toEqual([
			{ code: 'date-incomplete', field: 'when.month', params: { part: 'month' } }
		]));
	it('holds the bounds and names them', () => {
		expect(read('2019-12-31').issue).toEqual({ code: 'too-early', params: { min: '2020-01-01' } });
		expect(read('2027-01-01').issue).toEqual({ code: 'too-late', params: { max: '2026-12-31' } });
	});
	it.each([
		['2024'],
		['2024-1'],
		['2024-02-04-05'],
		['24/11/2026'],
		['2024-02-04T10:00'],
		[20240204],
		[['x']]
	])('refuses %j', (raw) => expect(read(raw).answer).toBeUndefined());
	it('is counted in bands that begin on their day', () => {
		const bands = [
			{ id: 'before', from: '2020-01-01', label },
			{ id: 'after', from: '2023-06-01', label }
		];
		const [counting] = countingsOf(date.parse({ type: 'date', id: 'when', label, bands }));
		const bandOf = (day: string) => counting?.kind === 'one' && counting.of(day);
		expect(['2023-05-31', '2023-06-01'].map(bandOf)).toEqual(['before', 'after']);
	});
});
