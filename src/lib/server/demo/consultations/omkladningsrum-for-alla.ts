import { ageTo65, disability, gender } from '../backgrounds.ts';
import { inLastFourMonths } from '../dates.ts';
import type { Demonstration } from '../spec.ts';
import { texts } from '../texts/omkladningsrum-for-alla.ts';
import { alone, both, dontKnow, option, text } from '../words.ts';

export const changing: Demonstration = {
	slug: 'omkladningsrum-for-alla',
	committee: 'idrottsnamnden',
	state: 'released',
	days: (today) => inLastFourMonths(today, { open: 30, beforeEnd: 62, releasedAfter: 21 }),
	title: text('Omklädningsrum för alla', 'Byta om ska vara tryggt', 'Changing rooms for everybody'),
	summary: text(
		'För många är det inte idrotten som är svår, utan att byta om. Vi frågade hur det känns och vad som skulle göra skillnad.',
		'Det kan vara jobbigt att byta om med andra. Vi frågade hur det känns. Vi frågade vad som kan bli bättre.',
		'For many it is not the sport that is hard, but the changing room. We asked how it feels and what would make a difference.'
	),
	purpose: text(
		'Idrottsnämnden bygger om tolv hallar de närmaste åren. Svaren avgör hur omklädningsrummen ritas.',
		'Vi ska bygga om tolv hallar. Svaren visar hur vi ska bygga.',
		'The Sports Committee will rebuild twelve halls in the coming years. The answers decide how their changing rooms are drawn.'
	),
	reach: {
		whom: 'group',
		group: text(
			'Du som använder stadens idrottsplatser och simhallar',
			'Du som idrottar eller badar hos staden',
			'You who use the city’s sports grounds and pools'
		)
	},
	terms: {
		focusArea: ['welfare'],
		perspective: ['hbtqi', 'gender-equality', 'disability', 'children', 'discrimination'],
		actionPlan: ['hbtqi', 'gender-equality', 'children']
	},
	people: 716,
	form: {
		pages: [
			{
				id: 'feel',
				questions: [
					{
						type: 'scale',
						id: 'feel',
						label: text(
							'Hur känns det att byta om i stadens idrottshallar och simhallar?',
							'Hur känns det att byta om?',
							"How does it feel to change in the city's sports halls and pools?"
						),
						points: [
							option('good', 'Bra', 'Good'),
							option('rather-good', 'Ganska bra', 'Rather good'),
							option('rather-bad', 'Ganska dåligt', 'Rather bad'),
							option('bad', 'Dåligt', 'Bad')
						],
						dontKnow
					},
					{
						type: 'single',
						id: 'stayed-away',
						label: text(
							'Har du låtit bli att gå dit på grund av omklädningsrummet?',
							'Har du stannat hemma för att det är jobbigt att byta om?',
							'Have you stayed away because of the changing room?'
						),
						options: [
							option('never', 'Nej, aldrig', 'No, never'),
							option('sometimes', 'Ja, någon gång', 'Yes, sometimes'),
							option('often', 'Ja, ofta', 'Yes, often')
						]
					}
				]
			},
			{
				id: 'help',
				questions: [
					{
						type: 'multiple',
						id: 'help',
						label: text(
							'Vad skulle göra störst skillnad?',
							'Vad hjälper mest?',
							'What would make the biggest difference?'
						),
						most: 3,
						options: [
							option('cubicle', 'Bås med lås', 'Cubicles with a lock', 'Små rum som man kan låsa'),
							option('shower', 'Egen dusch', 'A shower of my own'),
							option(
								'neutral',
								'Könsneutralt omklädningsrum',
								'A gender-neutral changing room',
								'Ett rum för alla kön'
							),
							option(
								'space',
								'Plats för rullstol, lyft och brits',
								'Room for a wheelchair, a hoist and a bench',
								'Plats för rullstol och hjälp'
							),
							option('phones', 'Mobilförbud som följs', 'A ban on phones that is kept', 'Inga mobiler'),
							option('staff', 'Personal i närheten', 'Staff nearby', 'Någon vuxen eller personal nära'),
							alone(
								'nothing',
								'Inget, det är bra som det är',
								'Nothing, it is fine as it is',
								'Inget. Det är bra nu'
							)
						]
					}
				]
			},
			{
				id: 'tell',
				questions: [
					{
						type: 'longText',
						id: 'tell',
						label: text('Berätta gärna mer.', 'Vill du berätta mer?', 'Feel free to tell us more.')
					}
				]
			},
			{
				id: 'about',
				title: both('Om dig', 'About you'),
				questions: [
					ageTo65,
					gender,
					disability({
						sv: 'Frågan är frivillig. Vi frågar för att hallarna ska byggas så att de fungerar för alla. Svaret visas bara för hela staden och aldrig för få personer.',
						simple: 'Vi vill bygga så att det fungerar för alla. Ingen kan se vad just du har svarat.',
						en: 'The question is optional. We ask so that the halls are built to work for everybody. The answers are shown for the whole city only, and never for few people.'
					})
				]
			}
		]
	},
	themes: {
		field: 'tell',
		about: [
			{ name: text('Egna bås', 'Egna bås', 'Private cubicles'), words: /bås|draperi|dörr|duscha/i },
			{
				name: text('Vuxna på plats', 'Vuxna på plats', 'Adults present'),
				words: /vuxen|Personal|vaktmästare|Tränaren/i
			},
			{
				name: text('Tillgänglighet', 'Att alla kan byta om', 'Accessibility'),
				words: /rullstol|Ledsagar|stomi|sitter|ser bra/i
			}
		]
	},
	answers: {
		age: { weights: { 'age-0-17': 22, 'age-18-29': 19, 'age-30-44': 24, 'age-45-64': 24, 'age-65': 11 } },
		gender: { weights: { woman: 54, man: 38, other: 7, 'no-answer': 0 } },
		disability: { weights: { yes: 21, no: 79, 'no-answer': 0 }, skip: 0 },
		feel: {
			weights: { good: 24, 'rather-good': 32, 'rather-bad': 24, bad: 16, 'dont-know': 4 },
			lean: { 'age-0-17': 0.7, other: 1.2, man: -0.4, yes: 0.6, 'age-45-64': -0.3 }
		},
		'stayed-away': {
			weights: { never: 49, sometimes: 31, often: 20 },
			lean: { 'age-0-17': 0.7, other: 1.3, man: -0.5, yes: 0.8 }
		},
		help: {
			shares: { cubicle: 0.56, shower: 0.41, neutral: 0.19, space: 0.14, phones: 0.36, staff: 0.17 },
			more: {
				'age-0-17': { phones: 1.5 },
				other: { neutral: 3.5 },
				yes: { space: 3.2 },
				man: { neutral: 0.7 }
			},
			none: { id: 'nothing', share: 0.13 }
		},
		tell: { texts }
	}
};
