import { text } from '../words.ts';
import type { DemoIndicator } from './spec.ts';

const source = 'Valnämndens tertialrapport 2 2024';
const districtsCaveat = text(
	'Valdistrikt, inte stadsdelar.',
	'Det är delar av staden som röstar tillsammans. Det är inte stadsdelar.',
	'Voting districts, not city districts.'
);

/** Real figures: the EU election of 9 June 2024 in Stockholm, as the Election Committee reported it. */
export const voting: DemoIndicator[] = [
	{
		slug: 'valdeltagande-europaparlamentet',
		name: text(
			'Valdeltagande i val till Europaparlamentet, Stockholm',
			'Andel som röstade i EU-valet',
			'Turnout in elections to the European Parliament, Stockholm'
		),
		definition: text(
			'Andel av de röstberättigade som röstade; år 2024 var 748 880 röstberättigade. Nämndens uppgift är inte att höja valdeltagandet utan att alla som vill rösta kan göra det.',
			'Andel av alla som fick rösta som också röstade. Nämnden ska se till att alla som vill kan rösta.',
			'Share of those entitled who voted; in 2024, 748,880 were. The committee is not to raise turnout, but to see that everybody who wants to vote can.'
		),
		unit: 'percent',
		decimals: 2,
		every: 'vid val',
		goal: 'vote',
		fromYear: 2019,
		entries: () => ({
			'2019-VB': { outcome: 63.03, source },
			'2024-T2': { outcome: 63.39, source },
			'2024-VB': { outcome: 63.39, source }
		})
	},
	{
		slug: 'skillnad-mellan-valdistrikt',
		name: text(
			'Skillnad i valdeltagande mellan valdistrikten med högst och lägst',
			'Skillnad mellan där flest och minst röstade',
			'Gap in turnout between the voting districts with the highest and the lowest'
		),
		definition: text(
			'Högsta minus lägsta valdeltagande i ett valdistrikt.',
			'Hur stor skillnaden är.',
			'The highest minus the lowest turnout of a voting district.'
		),
		unit: 'points',
		decimals: 2,
		every: 'vid val',
		goal: 'vote',
		fromYear: 2019,
		entries: () => {
			const now = {
				outcome: 70.56,
				source,
				caveat: districtsCaveat,
				splits: [
					{
						label: text('Valdistrikt, procent', 'Del av staden, procent', 'Voting district, per cent'),
						groups: [
							{
								label: text(
									'Skarpnäcks trädgårdsstad (högst)',
									'Skarpnäcks trädgårdsstad (högst)',
									'Skarpnäcks trädgårdsstad (highest)'
								),
								value: 89.46
							},
							{
								label: text('Rinkebysvängen (lägst)', 'Rinkebysvängen (lägst)', 'Rinkebysvängen (lowest)'),
								value: 18.9
							}
						]
					}
				]
			};
			return {
				'2019-VB': { outcome: 65.36, source, caveat: districtsCaveat },
				'2024-T2': now,
				'2024-VB': now
			};
		}
	},
	{
		slug: 'valdeltagande-yttre-nordvast',
		name: text(
			'Valdeltagande i valkrets 6, yttre nordvästra Stockholm',
			'Andel som röstade i valkrets 6',
			'Turnout in constituency 6, outer north-western Stockholm'
		),
		definition: text(
			'En av de valkretsar där lägst andel röstar. Det är 1,5 procentenheter lägre än år 2019.',
			'Här röstar få. Färre röstade än år 2019.',
			'One of the constituencies where fewest vote. It is 1.5 percentage points lower than in 2019.'
		),
		unit: 'percent',
		decimals: 2,
		every: 'vid val',
		goal: 'vote',
		fromYear: 2019,
		entries: () => ({ '2024-T2': { outcome: 43.68, source }, '2024-VB': { outcome: 43.68, source } })
	},
	{
		slug: 'fortidsroster',
		name: text('Förtidsröster', 'Röster före valdagen', 'Early votes'),
		definition: text(
			'Antal röster som lämnades före valdagen: 56 procent av alla röster år 2024.',
			'Så många röstade före valdagen. Det är lite mer än hälften.',
			'Votes before election day: 56 per cent of all votes in 2024.'
		),
		unit: 'count',
		every: 'vid val',
		goal: 'vote',
		fromYear: 2019,
		entries: () => ({ '2024-T2': { outcome: 267_344, source }, '2024-VB': { outcome: 267_344, source } })
	}
];
