import { age, cityTurnout, district, everyAge, everyGender, gender } from '../backgrounds.ts';
import { inLastFourMonths } from '../dates.ts';
import type { Demonstration } from '../spec.ts';
import { texts } from '../texts/simhallarna.ts';
import { alone, both, dontKnow, option, text } from '../words.ts';

export const pools: Demonstration = {
	slug: 'simhallarna',
	committee: 'idrottsnamnden',
	state: 'answered',
	days: (today) => inLastFourMonths(today, { open: 28, beforeEnd: 20, releasedAfter: 14 }),
	title: text(
		'Simhallarna: vem får plats i vattnet?',
		'Stadens simhallar',
		'The pools: who finds room in the water?'
	),
	summary: text(
		'Alla ska kunna simma, och alla ska kunna komma i. Vi frågade hur simhallarna fungerar, när ni vill simma och vad som håller er borta.',
		'Alla ska kunna simma. Vi frågade vad ni tycker om simhallarna. Vi frågade när ni vill simma. Vi frågade vad som är svårt.',
		'Everybody should be able to swim, and to get into the water. We asked how the pools work, when you want to swim and what keeps you away.'
	),
	purpose: text(
		'Idrottsnämnden bestämmer öppettider, priser och vilka tider som hålls lugna. Svaren är underlag för verksamhetsplanen.',
		'Idrottsnämnden bestämmer när simhallarna är öppna och vad det kostar. Då använder nämnden svaren.',
		'The Sports Committee decides opening hours, prices and which hours are kept calm. The answers are a basis for its annual plan.'
	),
	outcome: text(
		'Fyra simhallar öppnar klockan sex på vardagar från och med årsskiftet. Lugna timmar utan musik och hopptorn prövas på söndagskvällar i Husby, Farsta och på Kungsholmen. Simskolan för vuxna får dubbelt så många platser. Priset ändras inte i år: det kräver ett beslut i kommunfullmäktige, och nämnden har bett om det.',
		'Fyra simhallar öppnar tidigare på morgonen. Tre simhallar får lugna timmar på söndagar. Fler vuxna får plats i simskolan. Priset är samma i år.',
		'Four pools will open at six on weekdays from the new year. Calm hours without music or diving towers are tried on Sunday evenings in Husby, Farsta and Kungsholmen. Swimming lessons for adults get twice as many places. The price stays this year: that takes a decision of the city council, and the committee has asked for one.'
	),
	terms: {
		focusArea: ['welfare', 'participation'],
		perspective: ['children', 'gender-equality', 'disability', 'older-people'],
		actionPlan: ['gender-equality', 'children']
	},
	people: 1814,
	form: {
		pages: [
			{
				id: 'now',
				questions: [
					{
						type: 'single',
						id: 'often',
						label: text(
							'Hur ofta går du till någon av stadens simhallar?',
							'Hur ofta går du till en simhall?',
							"How often do you go to one of the city's pools?"
						),
						options: [
							option('weekly', 'Varje vecka', 'Every week'),
							option('monthly', 'Någon gång i månaden', 'A few times a month'),
							option('yearly', 'Någon gång om året', 'A few times a year'),
							option('never', 'Aldrig', 'Never')
						]
					},
					{
						type: 'multiple',
						id: 'why',
						label: text('Varför går du dit?', 'Varför går du till simhallen?', 'Why do you go?'),
						options: [
							option('health', 'För att må bra', 'To feel well'),
							option('children', 'För att bada med barn', 'To bathe with children', 'Jag badar med barn'),
							option('learn', 'För att lära mig simma', 'To learn to swim', 'Jag lär mig simma'),
							option(
								'rehab',
								'För rehabilitering',
								'For rehabilitation',
								'Jag tränar efter en skada eller sjukdom'
							),
							option('friends', 'För att träffa andra', 'To meet others', 'Jag träffar andra'),
							option('sauna', 'För bastun', 'For the sauna'),
							alone('not', 'Jag går inte dit', 'I do not go', 'Jag går inte dit')
						]
					}
				]
			},
			{
				id: 'rate',
				questions: [
					{
						type: 'scale',
						id: 'hours',
						label: text(
							'Hur väl passar öppettiderna dig?',
							'Är simhallen öppen när du vill simma?',
							'How well do the opening hours suit you?'
						),
						points: [
							option('very-well', 'Mycket bra', 'Very well'),
							option('well', 'Ganska bra', 'Rather well'),
							option('badly', 'Ganska dåligt', 'Rather badly'),
							option('very-badly', 'Mycket dåligt', 'Very badly')
						],
						dontKnow
					},
					{
						type: 'scale',
						id: 'into-water',
						label: text(
							'Hur lätt är det att ta sig in, byta om och komma ner i vattnet?',
							'Är det lätt att komma ner i vattnet?',
							'How easy is it to get in, change and get down into the water?'
						),
						points: [
							option('very-easy', 'Mycket lätt', 'Very easy'),
							option('easy', 'Ganska lätt', 'Rather easy'),
							option('hard', 'Ganska svårt', 'Rather hard'),
							option('very-hard', 'Mycket svårt', 'Very hard')
						],
						dontKnow
					}
				]
			},
			{
				id: 'wish',
				questions: [
					{
						type: 'single',
						id: 'when',
						label: text('När vill du helst simma?', 'När vill du simma?', 'When would you rather swim?'),
						options: [
							option('early', 'Före klockan åtta', 'Before eight in the morning', 'Tidigt på morgonen'),
							option('day', 'På dagen', 'During the day'),
							option('evening', 'På kvällen', 'In the evening'),
							option('weekend', 'På helgen', 'At the weekend', 'På lördag eller söndag')
						]
					},
					{
						type: 'multiple',
						id: 'more',
						label: text(
							'Vad skulle få dig att simma oftare?',
							'Vad behövs för att du ska simma mer?',
							'What would make you swim more often?'
						),
						most: 3,
						options: [
							option('price', 'Lägre pris', 'A lower price'),
							option('hours', 'Längre öppettider', 'Longer opening hours', 'Att det är öppet längre'),
							option('calm', 'Lugna timmar', 'Calm hours'),
							option('women', 'Tider för bara kvinnor eller bara män', 'Hours for women only or men only'),
							option('lessons', 'Simskola för vuxna', 'Swimming lessons for adults'),
							option('near', 'En simhall närmare hemmet', 'A pool nearer home', 'En simhall nära mig'),
							option('warm', 'Varmare vatten', 'Warmer water'),
							alone('nothing', 'Inget särskilt', 'Nothing in particular')
						]
					}
				]
			},
			{
				id: 'swim',
				questions: [
					{
						type: 'single',
						id: 'can',
						label: text('Kan du simma 200 meter?', 'Kan du simma 200 meter?', 'Can you swim 200 metres?'),
						hint: text(
							'Det är ungefär åtta längder i en vanlig bassäng.',
							'Det är åtta gånger fram i bassängen.',
							'That is about eight lengths of an ordinary pool.'
						),
						options: [
							option('yes', 'Ja, det kan jag', 'Yes, I can'),
							option('unsure', 'Kanske', 'Perhaps'),
							option('no', 'Nej, det kan jag inte', 'No, I cannot')
						]
					},
					{
						type: 'number',
						id: 'minutes',
						label: text(
							'Hur många minuter tar det till den simhall som ligger närmast?',
							'Hur lång tid tar det till simhallen?',
							'How many minutes does it take to the nearest pool?'
						),
						unit: both('minuter', 'minutes'),
						min: 0,
						max: 240,
						bands: [
							{ id: 'm0', from: 0, label: both('0–14 minuter', '0–14 minutes') },
							{ id: 'm15', from: 15, label: both('15–29 minuter', '15–29 minutes') },
							{ id: 'm30', from: 30, label: both('30 minuter eller mer', '30 minutes or more') }
						]
					}
				]
			},
			{
				id: 'say',
				questions: [
					{
						type: 'longText',
						id: 'say',
						label: text(
							'Vad vill du säga till oss?',
							'Vad vill du säga till oss?',
							'What would you like to tell us?'
						)
					}
				]
			},
			{ id: 'about', title: both('Om dig', 'About you'), questions: [age, gender, district] }
		]
	},
	themes: {
		field: 'say',
		fixed: true,
		about: [
			{
				name: text('Öppettider och platser', 'Tider och platser', 'Opening hours and places'),
				words:
					/före sju|Kvinnotid|boka en bana|klubbarna|Lugna timmar|dagtid|sommaren|stänger|Tiderna|regnbågs/i
			},
			{
				name: text('Tillgänglighet', 'Att alla kan bada', 'Accessibility'),
				words: /räcke|lift|glasögon|protes|klocka|lätt svenska|demens|över åttio|halt/i
			},
			{ name: text('Pris', 'Vad det kostar', 'Price'), words: /biljetter|betala|Hyr ut/i },
			{
				name: text('Bemötande och trygghet', 'Att känna sig trygg', 'Being treated well and feeling safe'),
				words: /Badvakt|Badmästaren|burkini|trans|killar|vågar inte|speglar|regnbågs/i
			},
			{
				name: text('Vatten och städning', 'Vatten och städning', 'Water and cleaning'),
				words: /duschar|Kaklet|klor|kallt|blå om/i
			},
			{ name: text('Simskola', 'Simskola', 'Swimming lessons'), words: /lärde mig simma|simskol|Skolbadet/i }
		]
	},
	answers: {
		age: { weights: { ...everyAge, 'age-0-17': 9, 'age-80': 8 } },
		gender: { weights: { ...everyGender, other: 4, 'no-answer': 0 } },
		district: { weights: { ...cityTurnout, jarva: 5, skarholmen: 2.5 } },
		often: {
			weights: { weekly: 29, monthly: 27, yearly: 27, never: 17 },
			lean: { jarva: 0.5, skarholmen: 0.3, 'hasselby-vallingby': 0.3, sodermalm: -0.5, 'age-18-29': 0.3 }
		},
		why: {
			shares: { health: 0.52, children: 0.31, learn: 0.11, rehab: 0.12, friends: 0.19, sauna: 0.23 },
			more: {
				'age-30-44': { children: 1.8 },
				'age-65-79': { rehab: 1.9, friends: 1.4, children: 0.6 },
				'age-80': { rehab: 2.6, children: 0.2 },
				'age-0-17': { friends: 2.6, health: 0.4 }
			},
			none: { id: 'not', share: 0.14 }
		},
		hours: {
			weights: { 'very-well': 15, well: 34, badly: 28, 'very-badly': 14, 'dont-know': 9 },
			lean: { 'age-65-79': -0.7, 'age-80': -0.7, 'age-30-44': 0.5, 'age-18-29': 0.4 }
		},
		'into-water': {
			weights: { 'very-easy': 25, easy: 37, hard: 19, 'very-hard': 10, 'dont-know': 9 },
			lean: { 'age-80': 1.5, 'age-65-79': 0.6, 'age-18-29': -0.4 }
		},
		when: {
			weights: { early: 24, day: 23, evening: 31, weekend: 22 },
			lean: { 'age-65-79': -0.9, 'age-80': -1.1, 'age-0-17': 0.9 }
		},
		more: {
			shares: { price: 0.37, hours: 0.33, calm: 0.22, women: 0.14, lessons: 0.11, near: 0.19, warm: 0.21 },
			more: {
				woman: { women: 1.5, calm: 1.2 },
				jarva: { price: 1.5, women: 2.2, lessons: 2.2 },
				skarholmen: { price: 1.4, women: 2, lessons: 2 },
				'age-80': { warm: 2 }
			},
			none: { id: 'nothing', share: 0.07 }
		},
		can: {
			weights: { yes: 77, unsure: 13, no: 10 },
			lean: {
				jarva: 1.4,
				skarholmen: 1.2,
				'hasselby-vallingby': 0.5,
				'norra-innerstaden': -0.6,
				'age-80': 0.8
			}
		},
		minutes: { around: 22, spread: 11, least: 2, skip: 0.06 },
		say: { texts }
	}
};
