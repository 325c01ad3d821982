import { describe, expect, it } from 'vitest';
import { isIn, overlaps, parsePeriod, periodOf } from './period.ts';

describe('a period', () => {
	it('is the first four months, the first eight, or the year', () => {
		expect(parsePeriod('2026-T1')).toEqual({
			key: '2026-T1',
			year: 2026,
			kind: 'T1',
			from: '2026-01-01',
			to: '2026-04-30'
		});
		expect(parsePeriod('2026-T2')?.to).toBe('2026-08-31');
		expect(parsePeriod('2026-VB')?.to).toBe('2026-12-31');
	});

	it('is the whole year when only the year is named', () => {
		expect(parsePeriod('2026')).toEqual(periodOf(2026, 'VB'));
	});

	it.each(['', '2026-T3', '26-T1', '2026-t1', '2026-T1 ', '2026-VB\n', '3026', null, 2026, ['2026']])(
		'is not %j',
		(raw) => expect(parsePeriod(raw)).toBeUndefined()
	);

	it('holds its first and last day', () => {
		const period = periodOf(2026, 'T1');
		expect(isIn(period, '2026-01-01')).toBe(true);
		expect(isIn(period, '2026-04-30')).toBe(true);
		expect(isIn(period, '2026-05-01')).toBe(false);
		expect(isIn(period, null)).toBe(false);
	});

	it('meets what was open on any of its days', () => {
		const period = periodOf(2026, 'T1');
		expect(overlaps(period, '2025-11-01', '2026-01-01')).toBe(true);
		expect(overlaps(period, '2025-11-01', '2025-12-31')).toBe(false);
		expect(overlaps(period, '2026-04-30', null)).toBe(true);
		expect(overlaps(period, '2026-05-01', null)).toBe(false);
		expect(overlaps(period, null, null)).toBe(false);
	});
});
