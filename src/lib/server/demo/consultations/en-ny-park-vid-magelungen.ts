import { age, everyAge } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { texts } from '../texts/en-ny-park-vid-magelungen.ts';
import { option, text } from '../words.ts';

export const park: Demonstration = {
	slug: 'en-ny-park-vid-magelungen',
	committee: 'farsta',
	state: 'open',
	days: { opens: -9, closes: 19 },
	title: text('En ny park vid Magelungen', 'En ny park i Farsta', 'A new park by Lake Magelungen'),
	summary: text(
		'Mellan Farsta strand och sjön ligger en äng som snart blir park. Ingenting är ritat än. Berätta vad du vill kunna göra där: det är fyra frågor och tar ungefär två minuter.',
		'Det ska bli en ny park i Farsta. Parken ligger vid sjön Magelungen. Ingen har bestämt hur den ska se ut. Berätta vad du vill göra där. Det är fyra frågor. Det tar ungefär två minuter.',
		'Between Farsta strand and the lake lies a meadow that will soon be a park. Nothing has been drawn yet. Tell us what you would like to do there: four questions, about two minutes.'
	),
	purpose: text(
		'Det ni svarar bestämmer vad som ritas först. I vår visar stadsdelsnämnden tre skisser som bygger på svaren, och då frågar vi er igen innan något byggs.',
		'Dina svar hjälper oss att rita parken. I vår visar vi tre förslag. Då får du tycka till igen. Sedan börjar vi bygga.',
		'Your answers decide what is drawn first. In spring the district committee shows three sketches built on them, and asks you again before anything is built.'
	),
	reach: { whom: 'residents', districts: ['Farsta'] },
	terms: {
		focusArea: ['participation'],
		perspective: ['children', 'older-people', 'disability'],
		actionPlan: ['children']
	},
	people: 213,
	form: {
		pages: [
			{
				id: 'do',
				questions: [
					{
						type: 'multiple',
						id: 'do',
						label: text(
							'Vad vill du helst kunna göra i parken?',
							'Vad vill du göra i parken?',
							'What would you most like to do in the park?'
						),
						most: 3,
						options: [
							option(
								'rest',
								'Sitta ner och ha det lugnt',
								'Sit down in peace and quiet',
								'Sitta och ha det lugnt'
							),
							option('water', 'Komma nära vattnet', 'Get close to the water'),
							option('play', 'Leka och klättra', 'Play and climb'),
							option(
								'eat',
								'Grilla och äta tillsammans',
								'Barbecue and eat together',
								'Grilla och äta med andra'
							),
							option('grow', 'Odla', 'Grow things', 'Odla blommor och grönsaker'),
							option('move', 'Träna, dansa och spela', 'Exercise, dance and play ball'),
							option('walk', 'Promenera, gärna med hund', 'Walk, with or without a dog', 'Promenera'),
							option('culture', 'Lyssna på musik och se konst', 'Listen to music and see art')
						]
					}
				]
			},
			{
				id: 'when',
				questions: [
					{
						type: 'single',
						id: 'when',
						label: text(
							'När tror du att du skulle vara där mest?',
							'När vill du vara i parken?',
							'When do you think you would be there most?'
						),
						options: [
							option('morning', 'På morgonen', 'In the morning'),
							option('day', 'Mitt på dagen', 'In the middle of the day'),
							option('afternoon', 'På eftermiddagen', 'In the afternoon'),
							option('evening', 'På kvällen', 'In the evening'),
							option('weekend', 'Mest på helgen', 'Mostly at weekends', 'På lördag och söndag')
						]
					}
				]
			},
			{
				id: 'remember',
				questions: [
					{
						type: 'longText',
						id: 'remember',
						label: text(
							'Vad får vi inte glömma?',
							'Vad är viktigt att vi tänker på?',
							'What must we not forget?'
						),
						maxLength: 1000
					}
				]
			},
			{ id: 'age', questions: [age] }
		]
	},
	answers: {
		age: { weights: everyAge, skip: 0.06 },
		do: {
			shares: {
				rest: 0.42,
				water: 0.55,
				play: 0.26,
				eat: 0.31,
				grow: 0.16,
				move: 0.2,
				walk: 0.33,
				culture: 0.14
			},
			more: {
				'age-0-17': { play: 2.4, move: 2, rest: 0.3 },
				'age-30-44': { play: 1.5, eat: 1.3 },
				'age-65-79': { rest: 1.4, walk: 1.4, play: 0.4, culture: 1.5 },
				'age-80': { rest: 1.8, play: 0.2, move: 0.3 }
			},
			skip: 0.01
		},
		when: {
			weights: { morning: 14, day: 19, afternoon: 24, evening: 22, weekend: 21 },
			lean: { 'age-80': -1.6, 'age-65-79': -0.9, 'age-18-29': 0.6 },
			skip: 0.04
		},
		remember: { texts }
	}
};
