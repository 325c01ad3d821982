import { describe, expect, it } from 'vitest';
import { ageBand, tile } from './ages.ts';
import { hasRegister, referenceFor, type PopulationRow } from './population.ts';

const row = (district: string, ageGroup: string, sex: string, count: number, year = 2025): PopulationRow => ({
	source: 'SCB',
	year,
	district,
	ageGroup,
	sex,
	count
});
const option = (id: string, sv: string) => ({ id, label: { sv } });

describe('ages', () => {
	it.each([
		['16–24 år', 16, 24],
		['a16-24', 16, 24],
		['65+', 65, Infinity],
		['65 år eller äldre', 65, Infinity],
		['under 18', 0, 17],
		['17', 17, 17]
	])('reads %s', (text, from, to) => expect(ageBand(text)).toEqual({ from, to }));

	it('adds bands only where they fill the wanted one', () => {
		const years = [16, 17, 18, 19].map((age) => ({ band: { from: age, to: age }, count: age }));
		expect(tile({ from: 16, to: 18 }, years)).toBe(51);
		expect(tile({ from: 16, to: 20 }, years)).toBeUndefined();
		expect(tile({ from: 15, to: 18 }, years)).toBeUndefined();
		expect(tile({ from: 16, to: 17 }, [{ band: { from: 16, to: 18 }, count: 9 }])).toBeUndefined();
	});
});

describe('the reference population', () => {
	it('matches districts by id or by name, whatever the letters look like', () => {
		const rows = [row('Hägersten-Älvsjö', 'all', 'all', 900), row('jarva', 'all', 'all', 700)];
		const found = referenceFor(
			'district',
			[option('hagersten', 'Hägersten-Älvsjö'), option('jarva', 'Järva'), option('other', 'Annan plats')],
			rows,
			2026
		);
		expect(found).toMatchObject({ source: 'SCB', year: 2025 });
		expect([...(found?.counts ?? [])]).toEqual([
			['hagersten', 900],
			['jarva', 700]
		]);
	});

	it('never adds a total to its parts', () => {
		const rows = [
			row('all', 'all', 'all', 100),
			row('all', 'all', 'woman', 51),
			row('all', 'all', 'man', 49),
			row('jarva', 'all', 'woman', 20),
			row('jarva', 'all', 'man', 20)
		];
		const found = referenceFor('gender', [option('w', 'Kvinna'), option('m', 'Man')], rows, 2026);
		expect(found?.counts.get('w')).toBe(51);
		expect(found?.counts.get('m')).toBe(49);
	});

	it('adds the parts where no total stands', () => {
		const rows = [
			row('a', '0-17', 'woman', 1),
			row('a', '18+', 'man', 2),
			row('b', '0-17', 'woman', 4),
			row('b', '18+', 'man', 8)
		];
		const found = referenceFor('age', [option('x', '0–17'), option('y', '18+')], rows, 2026);
		expect([...(found?.counts.values() ?? [])]).toEqual([5, 10]);
	});

	it('takes the latest year that is not after the consultation', () => {
		const rows = [2020, 2024, 2026].flatMap((year) => [
			row('a', 'all', 'all', year, year),
			row('b', 'all', 'all', year, year)
		]);
		const options = [option('a', 'A'), option('b', 'B')];
		expect(referenceFor('district', options, rows, 2025)?.year).toBe(2024);
		expect(referenceFor('district', options, rows, 2019)?.year).toBe(2020);
	});

	it('is missing where no register exists or none matches', () => {
		expect(hasRegister('disability')).toBe(false);
		expect(
			referenceFor('minority', [option('a', 'A'), option('b', 'B')], [row('a', 'all', 'all', 1)], 2026)
		).toBeUndefined();
		expect(
			referenceFor('district', [option('a', 'A'), option('b', 'B')], [row('c', 'all', 'all', 1)], 2026)
		).toBeUndefined();
	});
});
