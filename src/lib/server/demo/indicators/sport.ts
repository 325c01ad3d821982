import { both, text } from '../words.ts';
import { inYears, type DemoIndicator } from './spec.ts';

const visitors = 'Idrottsförvaltningens enkät till besökare';

export const sport: DemoIndicator[] = [
	{
		slug: 'latt-att-komma-ner-i-vattnet',
		name: text(
			'Andel som tycker att det är lätt att ta sig in, byta om och komma ner i vattnet',
			'Andel som tycker att det är lätt att komma ner i vattnet',
			'Share who find it easy to get in, change and get down into the water'
		),
		definition: text(
			'Andel av dem som svarat på dialogen om simhallarna som tycker att det är mycket eller ganska lätt.',
			'Så många av hundra svarade att det är lätt.',
			'Of those who answered the dialogue on the pools, the share who find it very or rather easy.'
		),
		unit: 'percent',
		question: {
			consultation: 'simhallarna',
			question: 'into-water',
			part: '',
			measure: 'percent',
			answers: ['very-easy', 'easy']
		},
		every: 'tertial',
		goal: 'sport',
		entries: ({ year }) => ({
			[`${year - 2}-VB`]: {
				outcome: 55,
				men: 58,
				women: 52,
				source: visitors,
				caveat: text(
					'Enkäten gick till besökare, inte till dem som stannar hemma.',
					'Bara besökare fick svara.',
					'The survey went to visitors, not to those who stay at home.'
				)
			},
			[`${year - 1}-VB`]: { outcome: 57, men: 60, women: 54, source: visitors }
		}),
		targets: ({ year }) => ({ [year - 1]: 60, [year]: 65, [year + 1]: 70 })
	},
	{
		slug: 'utbildade-ledare',
		name: text(
			'Andel ledare i föreningar med stöd som har utbildats om barns rättigheter',
			'Andel ledare som har lärt sig om barns rättigheter',
			'Share of leaders in supported clubs who have been trained in children’s rights'
		),
		definition: text(
			'Ledare som gått kursen de senaste tre åren, av alla ledare i föreningar som får stöd.',
			'Ledare som har gått kursen, av alla ledare.',
			'Leaders who took the course in the last three years, of all leaders in clubs that get support.'
		),
		unit: 'percent',
		decimals: 1,
		ratio: {
			numerator: text('Utbildade ledare', 'Ledare som har gått kursen', 'Trained leaders'),
			denominator: both('Alla ledare', 'All leaders')
		},
		every: 'tertial',
		goal: 'sport',
		entries: (periods) =>
			inYears(periods, 'Föreningsregistret', [
				{ outcome: [1204, 6310], men: 17.2, women: 21.3 },
				{ outcome: [2117, 6488], men: 30.4, women: 35.1 },
				{ outcome: [2890, 6524], men: 42.0, women: 46.8, forecast: 50 }
			]),
		targets: ({ year }) => ({ [year - 1]: 35, [year]: 50 })
	},
	{
		slug: 'jamn-fordelning-av-tider',
		name: text(
			'Flickors andel av bokade träningstider',
			'Hur stor del av tiderna flickor får',
			'Girls’ share of booked training hours'
		),
		definition: text(
			'Bokade timmar för flickors grupper av alla timmar för barn och unga. Målet är lika delar.',
			'Flickors timmar av alla timmar för barn.',
			'Hours booked for girls’ groups of all hours for children and young people. The aim is equal parts.'
		),
		unit: 'percent',
		decimals: 1,
		every: 'tertial',
		goal: 'sport',
		breaks: ({ year }) => [
			{
				year: year - 1,
				why: text(
					'Bokningssystemet är nytt: också tider utan fast grupp räknas.',
					'Staden har ett nytt sätt att boka. Fler tider räknas.',
					'The booking system is new: hours without a regular group are counted too.'
				)
			}
		],
		entries: (periods) =>
			inYears(periods, 'Stadens bokningssystem', [
				{ outcome: 41.8 },
				{ outcome: 38.9 },
				{ outcome: 40.6, forecast: both('+/- 1 %', '+/- 1 %') }
			]),
		targets: ({ year }) => ({ [year]: both('50 +/- 1 %', '50 +/- 1 %') })
	},
	{
		slug: 'tillfallen-i-forening',
		name: text(
			'Aktivitetstillfällen i förening per barn och unga 7–20 år',
			'Hur ofta barn och unga är med i en förening',
			'Times in a club per child and young person aged 7–20'
		),
		definition: text(
			'Deltagartillfällen med stöd, delat med antal invånare i åldern.',
			'Alla gånger som barn var med, delat med alla barn.',
			'Supported attendances, divided by residents of that age.'
		),
		unit: 'mean',
		decimals: 1,
		every: 'år',
		goal: 'sport',
		entries: (periods) =>
			inYears(periods, 'Idrottsförvaltningens statistik över aktivitetsstöd', [
				{ outcome: 22.6, men: 25.0, women: 20.1 },
				{ outcome: 23.1, men: 25.2, women: 20.9 },
				{
					outcome: 15.8,
					men: 17.1,
					women: 14.4,
					forecast: 23.8,
					splits: [
						{
							label: both('Ålder', 'Age'),
							groups: [
								{ label: both('7–12 år', '7–12'), value: 18.9 },
								{ label: both('13–16 år', '13–16'), value: 15.2 },
								{ label: both('17–20 år', '17–20'), value: 9.7 }
							]
						}
					]
				}
			]),
		targets: ({ year }) => ({ [year - 1]: 23, [year]: 24 })
	},
	{
		slug: 'lugna-timmar',
		name: text('Simhallar som har lugna timmar', 'Simhallar med lugna timmar', 'Pools with calm hours'),
		definition: text(
			'Simhallar med minst två timmar i veckan utan musik och hopptorn.',
			'Simhallar som ibland är lugna, utan musik.',
			'Pools with at least two hours a week without music or diving towers.'
		),
		unit: 'count',
		every: 'tertial',
		goal: 'sport',
		entries: (periods) =>
			inYears(periods, 'Idrottsförvaltningen', [{ outcome: 0 }, { outcome: 1 }, { outcome: 3, forecast: 3 }]),
		targets: ({ year }) => ({
			[year - 1]: text('Tas fram av nämnd/styrelse', 'Nämnden bestämmer målet', 'To be set by the committee'),
			[year]: 4
		})
	}
];
