import { text } from '../words.ts';
import type { DemoIndicator } from './spec.ts';

const safe = {
	slug: 'trygg-i-omradet',
	name: text(
		'Andel som känner sig trygga i området där de bor',
		'Andel som känner sig trygga hemma',
		'Share who feel safe in the area where they live'
	),
	definition: text(
		'Andel som svarat mycket eller ganska trygg i stadens trygghetsmätning. Påhittade tal.',
		'Så många av hundra känner sig trygga. Talen är påhittade.',
		'Share who answered very or fairly safe in the city’s survey of safety. Made-up figures.'
	),
	unit: 'percent' as const,
	every: 'vartannat år',
	fromYear: 2019
};
const source = 'Stadens trygghetsmätning, påhittade tal';

/** Two district committees that became one: the line shows the break. */
export const merged: Record<string, DemoIndicator[]> = {
	'rinkeby-kista': [
		{
			...safe,
			entries: () => ({ '2020-VB': { outcome: 58, source }, '2022-VB': { outcome: 61, source } })
		}
	],
	'spanga-tensta': [
		{
			...safe,
			entries: () => ({ '2020-VB': { outcome: 63, source }, '2022-VB': { outcome: 64, source } })
		}
	],
	jarva: [
		{
			...safe,
			entries: ({ year, now }) => ({
				'2024-VB': { outcome: 64, men: 68, women: 60, source },
				...(year > 2024 ? { [now]: { outcome: 67, men: 70, women: 63, source } } : {})
			}),
			targets: ({ year }) => ({ [year]: 70 })
		}
	]
};

/** What the city council follows in every committee. */
export const cityWide: DemoIndicator[] = [
	{
		slug: 'bemott-med-respekt',
		name: text(
			'Andel som blev bra bemötta senast de hade kontakt med staden',
			'Andel som blev bra bemötta av staden',
			'Share who were well treated the last time they were in contact with the city'
		),
		definition: text(
			'Andel som svarat mycket eller ganska bra på den gemensamma frågan om bemötande.',
			'Så många av hundra svarade att de blev bra bemötta.',
			'Share who answered very or fairly well to the shared question on treatment.'
		),
		unit: 'percent',
		question: { shared: 'treatment', part: '', measure: 'percent', answers: ['very-good', 'good'] },
		every: 'vartannat år',
		goal: '3.7',
		fromYear: 2019,
		entries: () => ({}),
		councilTargets: ({ year }) => ({
			[year]: text('Tas fram av nämnd/styrelse', 'Nämnden bestämmer målet', 'To be set by the committee')
		})
	}
];
