import { schoolYears } from '#lib/domain/classes/schoolYears.ts';
import {
	drawn,
	forYoungest,
	leftOutFor,
	leftOutForYoungest,
	reminder
} from '#lib/domain/templates/childWords.ts';
import { sessionPage } from '#lib/domain/templates/session.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { cityTurnout, district, everyGender, genderOfChild } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { texts } from '../texts/tryggt-till-skolan.ts';
import { both, dontKnow, option, text } from '../words.ts';

/** Asked in the open only: a session says it, and the first page of a child's shell has said it. */
const inTheOpen = leftOutFor(...schoolYears);

/** The youngest are met in the easy words. */
const easyForYoungest = <Part extends { label: LocalText }>(part: Part) => ({
	...part,
	years: forYoungest({ label: { ...part.label, sv: part.label['sv-simple'] ?? '' } })
});

export const school: Demonstration = {
	slug: 'tryggt-till-skolan',
	committee: 'trafiknamnden',
	state: 'open',
	days: { opens: -16, closes: 12 },
	title: text('Tryggt till skolan', 'Din väg till skolan', 'Safe on the way to school'),
	summary: text(
		'Alla barn ska kunna ta sig till skolan utan att vara rädda. Du som går i skolan vet bäst hur vägen är. Svara själv, eller tillsammans med någon vuxen.',
		'Hur är din väg till skolan? Är den bra? Är något läskigt? Du vet bäst. Du kan svara själv. Du kan också svara med en vuxen.',
		'Every child should be able to get to school without being afraid. You who go to school know best what the way is like. Answer by yourself, or together with a grown-up.'
	),
	purpose: text(
		'Trafiknämnden väljer vilka gator och övergångar som ska byggas om nästa år. Skolor får se vad som sagts om deras område, aldrig vem som sagt det.',
		'Vi ska bygga om gator nästa år. Dina svar hjälper oss att välja. Ingen får veta vem du är.',
		'The Traffic Committee chooses which streets and crossings to rebuild next year. Schools see what was said about their area, never who said it.'
	),
	classes: {
		years: ['f3', 'y4to6', 'y7to9', 'adapted'],
		guardians: text(
			'Vi frågar hur barn tar sig till skolan och hur vägen känns. Ingen fråga handlar om hemmet.',
			'Vi frågar om vägen till skolan. Vi frågar inget om er familj.',
			'We ask how children get to school and what the way feels like. No question is about the home.'
		),
		children: text(
			'Vi frågar hur din väg till skolan är.',
			'Vi frågar hur din väg till skolan är.',
			'We ask what your way to school is like.'
		),
		sessions: 0
	},
	reach: {
		whom: 'group',
		group: text(
			'Barn som går i skolan, och vuxna som följer dem',
			'Du som går i skolan, och vuxna som följer med',
			'Children who go to school, and grown-ups who go with them'
		)
	},
	terms: {
		focusArea: ['participation', 'welfare'],
		perspective: ['children', 'disability'],
		actionPlan: ['children']
	},
	people: 386,
	form: {
		pages: [
			{
				id: 'you',
				questions: [
					{
						type: 'info',
						id: 'welcome',
						label: text('Innan du börjar', 'Innan du börjar', 'Before you begin'),
						text: text(
							'Inga svar är rätt eller fel. Du behöver inte svara på allt, och du kan sluta när du vill.',
							'Inget svar är fel. Du får hoppa över frågor. Du får sluta när du vill.',
							'No answer is right or wrong. You do not have to answer everything, and you can stop whenever you like.'
						),
						years: inTheOpen
					},
					{
						type: 'single',
						id: 'who',
						label: text('Vem är du som svarar?', 'Vem är du?', 'Who is answering?'),
						options: [
							option(
								'year-0-3',
								'Går i förskoleklass–åk 3',
								'I am in preschool class–year 3',
								'Jag går i förskoleklass, ettan, tvåan eller trean'
							),
							option('year-4-6', 'Går i åk 4–6', 'I am in years 4–6', 'Jag går i fyran, femman eller sexan'),
							option('year-7-9', 'Går i åk 7–9', 'I am in years 7–9', 'Jag går i sjuan, åttan eller nian'),
							option(
								'adapted',
								'Går i anpassad skola',
								'I am in an adapted school',
								'Jag går i anpassad skola'
							),
							option(
								'adult',
								'Vuxen som följer ett barn',
								'A grown-up who takes a child',
								'Jag är vuxen och följer ett barn'
							)
						],
						years: inTheOpen
					}
				]
			},
			{
				id: 'way',
				questions: [
					easyForYoungest({
						type: 'picture',
						id: 'how',
						label: text(
							'Hur kommer du oftast till skolan?',
							'Hur kommer du till skolan?',
							'How do you usually get to school?'
						),
						options: [
							drawn(
								'person-walking',
								'walk',
								'Går eller kör rullstol',
								'Walk or use a wheelchair',
								'Jag går eller kör rullstol'
							),
							drawn(
								'bicycle',
								'bike',
								'Cyklar eller åker sparkcykel',
								'Cycle or ride a scooter',
								'Jag cyklar'
							),
							drawn(
								'bus',
								'bus',
								'Buss, tunnelbana eller tåg',
								'Bus, underground or train',
								'Jag åker buss eller tåg'
							),
							drawn('automobile', 'car', 'Bil', 'Car', 'Jag åker bil'),
							drawn('taxi', 'school-transport', 'Skolskjuts', 'School transport', 'Jag åker skolskjuts')
						].map(easyForYoungest)
					}),
					{
						type: 'number',
						id: 'minutes',
						label: text(
							'Hur många minuter tar det?',
							'Hur många minuter tar det?',
							'How many minutes does it take?'
						),
						hint: both('Ungefär räcker.', 'Roughly is fine.'),
						unit: both('minuter', 'minutes'),
						years: leftOutForYoungest,
						min: 0,
						max: 180,
						bands: [
							{ id: 'm0', from: 0, label: both('0–9 minuter', '0–9 minutes') },
							{ id: 'm10', from: 10, label: both('10–19 minuter', '10–19 minutes') },
							{ id: 'm20', from: 20, label: both('20–29 minuter', '20–29 minutes') },
							{ id: 'm30', from: 30, label: both('30 minuter eller mer', '30 minutes or more') }
						]
					}
				]
			},
			{
				id: 'feel',
				questions: [
					easyForYoungest({
						type: 'faces',
						id: 'feel',
						label: text(
							'Hur känns vägen till skolan?',
							'Hur känns det på vägen?',
							'How does the way to school feel?'
						),
						required: true,
						points: [
							option('safe', 'Trygg', 'Safe'),
							{ ...option('rather-safe', 'Ganska trygg', 'Rather safe'), years: leftOutForYoungest },
							{ ...option('rather-unsafe', 'Ganska otrygg', 'Rather unsafe'), years: leftOutForYoungest },
							option('unsafe', 'Otrygg', 'Unsafe')
						],
						dontKnow
					}),
					easyForYoungest({
						type: 'picture',
						id: 'what',
						most: 3,
						label: text('Vad gör vägen otrygg?', 'Vad är läskigt på vägen?', 'What makes the way unsafe?'),
						options: [
							...[
								drawn('automobile', 'speed', 'Bilar som kör fort', 'Cars that drive fast', 'Bilar kör fort'),
								drawn(
									'stop-sign',
									'crossing',
									'Svårt att gå över gatan',
									'Hard to cross the street',
									'Det är svårt att gå över'
								),
								drawn('crescent-moon', 'dark', 'Mörkt', 'Dark', 'Det är mörkt'),
								drawn(
									'worried-face',
									'people',
									'Människor som skrämmer mig',
									'People who scare me',
									'Någon gör mig rädd'
								)
							].map(easyForYoungest),
							{
								...drawn(
									'school',
									'drop-off',
									'Bilar som släpper av vid skolan',
									'Cars dropping off at the school',
									'Det är många bilar vid skolan'
								),
								years: leftOutForYoungest
							},
							{
								...drawn(
									'kick-scooter',
									'bikes',
									'Cyklar och elsparkcyklar på trottoaren',
									'Bicycles and e-scooters on the pavement',
									'Cyklar åker på trottoaren'
								),
								years: leftOutForYoungest
							},
							{
								...drawn('snowflake', 'snow', 'Is och snö', 'Ice and snow', 'Det är halt'),
								years: leftOutForYoungest
							},
							easyForYoungest(
								drawn(
									'check-mark-button',
									'nothing',
									'Inget, vägen är trygg',
									'Nothing, the way is safe',
									'Inget är läskigt'
								)
							)
						]
					})
				]
			},
			{
				id: 'place',
				questions: [
					{
						type: 'longText',
						id: 'place',
						label: text(
							'Finns det en plats som borde bli bättre? Berätta var, och vad som händer där.',
							'Var är det läskigt? Vad händer där?',
							'Is there a place that ought to get better? Tell us where, and what happens there.'
						),
						hint: reminder,
						years: forYoungest({
							label: text(
								'Vad ska bli bättre på vägen?',
								'Vad ska bli bättre på vägen?',
								'What should be better on the way?'
							)
						})
					}
				]
			},
			{
				id: 'about',
				questions: [
					{ ...genderOfChild, years: leftOutFor('preschool', 'f3', 'y4to6', 'adapted') },
					{ ...district, years: inTheOpen }
				]
			},
			sessionPage
		]
	},
	answers: {
		'class-years': { weights: {}, skip: 1 },
		'class-kind': { weights: {}, skip: 1 },
		'class-district': { weights: {}, skip: 1 },
		gender: { weights: { ...everyGender, woman: 50, man: 45 }, skip: 0.05 },
		district: { weights: cityTurnout, skip: 0.05 },
		who: { weights: { 'year-0-3': 14, 'year-4-6': 35, 'year-7-9': 22, adapted: 3, adult: 26 }, skip: 0.01 },
		how: { weights: { walk: 54, bike: 14, bus: 19, car: 11, 'school-transport': 2 }, skip: 0.02 },
		minutes: { around: 13, spread: 8, least: 1, skip: 0.08 },
		feel: {
			weights: { safe: 36, 'rather-safe': 34, 'rather-unsafe': 19, unsafe: 8, 'dont-know': 3 },
			lean: { woman: 0.3, jarva: 0.7, skarholmen: 0.6, 'norra-innerstaden': -0.4 }
		},
		what: {
			shares: {
				speed: 0.38,
				crossing: 0.29,
				'drop-off': 0.33,
				dark: 0.24,
				bikes: 0.21,
				people: 0.13,
				snow: 0.17
			},
			more: {
				woman: { people: 1.5, dark: 1.4 },
				'norra-innerstaden': { bikes: 1.8 },
				bromma: { 'drop-off': 1.4 }
			},
			none: { id: 'nothing', share: 0.18 },
			skip: 0.04
		},
		place: { texts }
	}
};
