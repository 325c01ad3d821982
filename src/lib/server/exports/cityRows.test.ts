import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildCityPart } from '#lib/domain/reports/city/build.ts';
import { periodOf } from '#lib/domain/reports/period.ts';
import { formatOf } from '#lib/i18n/format.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import { exampleReport } from '../../../../tests/support/exampleReport.ts';
import { reportCsv } from './reportCsv.ts';

const annual = { ...exampleReport, period: periodOf(2025, 'VB') };
const city = buildCityPart({
	years: [2024, 2025],
	bodies: [
		{ slug: 'jarva', name: { sv: 'Järva' }, kind: 'district', reports: [annual] },
		{ slug: 'stokab', name: { sv: '=Stokab' }, kind: 'company', reports: [] }
	],
	terms: [{ kind: 'perspective', slug: 'children', name: { sv: 'Barnets rättigheter' } }],
	statistics: [
		{
			id: 'turnout',
			title: { sv: 'Valdeltagande' },
			outcome: { value: 63.39, words: null, hidden: false },
			unit: '%',
			source: { kind: 'named', name: 'Valnämnden', year: 2024, caveat: { sv: 'Valdistrikt.' } },
			perspective: { slug: 'children', name: { sv: 'Barnets rättigheter' } }
		},
		{
			id: 'secret',
			title: { sv: 'Dolt' },
			outcome: { value: 3, words: null, hidden: true },
			unit: '',
			source: { kind: 'named', name: 'DO' },
			perspective: null
		}
	]
});
const words = { t: loadedTranslator('sv'), lang: 'sv', format: formatOf('sv') };
const report = {
	...exampleReport,
	committee: { slug: 'city', name: { sv: 'Hela staden' } },
	period: periodOf(2025, 'city'),
	consultations: [],
	city
};
const rows = parse(reportCsv(report, words), { columns: true, bom: true }) as Record<string, string>[];
const of = (section: string, measure?: string) =>
	rows.filter((row) => row['section'] === section && (measure === undefined || row['measure'] === measure));

describe('the city’s own report as a table', () => {
	it('names who has reported and who has not, and of which year', () => {
		expect(of('bodies', 'report').map(({ id, of_period, state }) => [id, of_period, state])).toEqual([
			['jarva', '2025-VB', 'published'],
			['jarva', '2024-VB', 'missing'],
			['stokab', '2024-VB', 'missing'],
			['stokab', '2025-VB', 'missing']
		]);
	});

	it('gives every number of a body the reports that it comes from', () => {
		const numbers = of('bodies').filter(({ value }) => value !== '');
		expect(numbers.length).toBeGreaterThan(0);
		expect(new Set(numbers.map(({ source }) => source))).toEqual(new Set(['jarva/2025-VB']));
		expect(of('bodies', 'consultations').map(({ value }) => value)).toEqual([
			String(annual.consultations.length)
		]);
	});

	it('counts the stairs step by step and year by year', () => {
		const stairs = of('stairs');
		expect(stairs).toHaveLength(2 * 6 * 5);
		for (const step of ['1', '2', '3', '4', '5', '6'])
			expect(
				stairs
					.filter(({ id, of_period }) => id === step && of_period === '2025-VB')
					.reduce((sum, { value }) => sum + Number(value), 0)
			).toBe(1);
	});

	it('tells who has touched a part of the programme', () => {
		const [term] = city.terms;
		expect(of('terms', 'body').map(({ id }) => id)).toEqual(term?.bodies);
		expect(of('terms', 'actions').map(({ value }) => value)).toEqual([String(term?.actions)]);
	});

	it('puts the source and the caveat beside a figure from elsewhere, and never shows a hidden one', () => {
		expect(of('statistics')).toMatchObject([
			{
				value: '63.39',
				unit: '%',
				source: 'Valnämnden, 2024, Valdistrikt.',
				programme_term: 'children',
				hidden: 'false'
			},
			{ value: '', source: 'DO', hidden: 'true' }
		]);
	});

	it('runs no name as a formula', () => {
		expect(of('bodies').find(({ id }) => id === 'stokab')?.['text']).toBe("'=Stokab");
	});
});
