import { createRawSnippet, type Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { countTable, indicatorRound } from '../../../../tests/support/indicatorRound.ts';
import type { Goal } from '#lib/domain/reports/goals/shapes.ts';
import { indicatorRowOf } from '#lib/domain/reports/indicators/row.ts';
import { periodOf } from '#lib/domain/reports/period.ts';
import { formatOf } from '#lib/i18n/format.ts';
import { loadedTranslator } from '#lib/i18n/load.ts';
import Goals from './Goals.svelte';
import Indicators from './Indicators.svelte';

const i18n = { t: loadedTranslator('sv'), lang: 'sv', dir: 'ltr', format: formatOf('sv') };

function draw<Props extends Record<string, unknown>>(component: Component<Props>, props: Props): string {
	const context = new Map([[Symbol.for('radslag.i18n'), i18n]]);
	return render(component as Component, { props, context }).body;
}
/** What is read: no tags, no comments, single spaces. */
const words = (html: string) =>
	html
		.replace(/<!--.*?-->/gs, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');

const prose = createRawSnippet<[string]>((id) => ({ render: () => `<p>Analys av ${id()}</p>` }));

describe('indicators in a report', () => {
	const row = indicatorRowOf({
		indicator: {
			slug: 'simma',
			name: { sv: 'Kan simma' },
			definition: null,
			unit: 'percent',
			decimals: 0,
			kind: 'question',
			question: { shared: 'swimming', part: '', measure: 'percent', answers: ['yes'] },
			ratio: null,
			every: 'år',
			goal: null,
			methodBreaks: []
		},
		period: periodOf(2026, 'VB'),
		committee: 'idrott',
		entries: [],
		targets: [{ year: 2026, of: 'council', value: null, words: { sv: 'Tas fram av nämnd/styrelse' } }],
		rounds: [
			indicatorRound({
				closedOn: '2026-03-01',
				total: countTable([[70, 30]]),
				gender: countTable(
					[
						[70, 30],
						[null, null]
					],
					[100, null]
				)
			}),
			indicatorRound({ closedOn: '2025-03-01', total: countTable([[60, 40]]) })
		]
	});
	const html = draw(Indicators, { indicators: [row], numbers: { 'indicator:simma': '12' }, prose });
	const text = words(html);

	it('have the heads that committees have always had, in their order', () => {
		const heads = [...html.matchAll(/<th scope="col" role="columnheader"[^>]*>([^<]*)/g)];
		expect(heads.map(([, head]) => head?.trim())).toEqual([
			'Indikator',
			'Periodens utfall',
			'Utfall män/pojkar',
			'Utfall kvinnor/flickor',
			'Utfall VB 2025',
			'Prognos helår',
			'Årsmål',
			'KF:s årsmål',
			'Period'
		]);
	});
	it('say what is hidden, once in words below, and never show it', () => {
		expect(text).toContain('Dolt för att skydda enskilda');
		expect(text).toContain('‥ betyder att siffran är dold');
		expect(text).toContain('70 %');
		expect(text).toContain('Tas fram av nämnd/styrelse');
	});
	it('name the source, the passage’s number, and what is written under the row', () => {
		expect(html).toContain('/sv/results/simma-2026-03-01/swim');
		expect(text).toContain('12 Kan simma');
		expect(text).toContain('Analys av simma');
	});
});

describe('goals in a report', () => {
	const goal = (
		id: string,
		level: Goal['level'],
		parent: string | null,
		grade: Goal['grade'] = null
	): Goal => ({
		id,
		level,
		number: '',
		name: { sv: id },
		expectedResult: null,
		grade,
		parent
	});
	it('are lists in lists, with the grade in words and what is written of each', () => {
		const goals = [
			goal('riktning', 'direction', null),
			goal('omrade', 'area', 'riktning', { sv: 'Uppfylls helt' }),
			goal('eget', 'committee', 'omrade')
		];
		const html = draw(Goals, { goals, prose });
		expect(html.match(/<ul/g)).toHaveLength(3);
		expect(words(html)).toContain('Bedömning Uppfylls helt');
		expect(words(html)).toContain('Analys av eget');
	});
	it('stand at the top where what is above them is not there', () => {
		expect(words(draw(Goals, { goals: [goal('eget', 'committee', 'borta')] }))).toContain('eget');
	});
});
