import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, easterSunday, isWorkingDay, workingDaysBetween } from './workingDays.ts';

describe('Swedish working days', () => {
	it('knows when Easter was, and will be', () => {
		expect([1961, 1981, 2008, 2011, 2024, 2025, 2026, 2038].map(easterSunday)).toEqual([
			'1961-04-02',
			'1981-04-19',
			'2008-03-23',
			'2011-04-24',
			'2024-03-31',
			'2025-04-20',
			'2026-04-05',
			'2038-04-25'
		]);
	});

	/** Monday to Friday, and free, as the almanacs of those years have it. */
	const free: Record<number, string[]> = {
		2024: [
			'2024-01-01',
			'2024-03-29',
			'2024-04-01',
			'2024-05-01',
			'2024-05-09',
			'2024-06-06',
			'2024-06-21',
			'2024-12-24',
			'2024-12-25',
			'2024-12-26',
			'2024-12-31'
		],
		2025: [
			'2025-01-01',
			'2025-01-06',
			'2025-04-18',
			'2025-04-21',
			'2025-05-01',
			'2025-05-29',
			'2025-06-06',
			'2025-06-20',
			'2025-12-24',
			'2025-12-25',
			'2025-12-26',
			'2025-12-31'
		],
		2026: [
			'2026-01-01',
			'2026-01-06',
			'2026-04-03',
			'2026-04-06',
			'2026-05-01',
			'2026-05-14',
			'2026-06-19',
			'2026-12-24',
			'2026-12-25',
			'2026-12-31'
		]
	};

	it.each([2024, 2025, 2026])('has the free weekdays of %i', (year) => {
		const found: string[] = [];
		for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
			const day = new Date(at);
			if ([0, 6].includes(day.getUTCDay())) continue;
			const text = day.toISOString().slice(0, 10);
			if (!isWorkingDay(text)) found.push(text);
		}
		expect(found).toEqual(free[year]);
	});

	it('counts over Easter and over Christmas', () => {
		expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07');
		expect(addWorkingDays('2026-03-27', 10)).toBe('2026-04-14');
		expect(addWorkingDays('2025-12-23', 1)).toBe('2025-12-29');
		expect(addWorkingDays('2025-12-23', 10)).toBe('2026-01-14');
		expect(workingDaysBetween('2025-12-23', '2026-01-14')).toBe(10);
		expect(addWorkingDays('2026-06-18', 1)).toBe('2026-06-22');
		expect(addWorkingDays('2026-06-18', 0)).toBe('2026-06-18');
	});

	const someDay = fc
		.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
		.map((day) => day.toISOString().slice(0, 10));

	it('what is added lies on a working day, and is counted back', () => {
		fc.assert(
			fc.property(someDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
				const end = addWorkingDays(day, count);
				expect(isWorkingDay(end)).toBe(true);
				expect(workingDaysBetween(day, end)).toBe(count);
				expect(workingDaysBetween(end, day)).toBe(-count);
			}),
			{ endOnFailure: true }
		);
	});
});
