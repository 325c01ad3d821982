import { age, cityTurnout, district, everyAge } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { texts } from '../texts/vinter-pa-trottoaren.ts';
import { alone, both, dontKnow, option, text } from '../words.ts';

export const winter: Demonstration = {
	slug: 'vinter-pa-trottoaren',
	committee: 'trafiknamnden',
	state: 'open',
	days: { opens: -5, closes: 40 },
	title: text('Vinter på trottoaren', 'Is och snö där du går', 'Winter on the pavement'),
	summary: text(
		'När snön kommer blir en vanlig promenad för en del omöjlig. Hjälp oss att röja där det behövs mest, och i rätt ordning.',
		'På vintern kan det vara svårt att gå ut. Det är halt. Det ligger snö. Berätta hur det är hos dig. Då vet vi var vi ska ta bort snö först.',
		'When the snow comes, an ordinary walk becomes impossible for some. Help us to clear where it is needed most, and in the right order.'
	),
	purpose: text(
		'Trafiknämnden skriver nya avtal om snöröjning till nästa vinter. Svaren avgör vilka gångvägar som ska vara klara först.',
		'Vi ska bestämma vilka vägar som ska röjas först nästa vinter. Då använder vi dina svar.',
		'The Traffic Committee is writing new contracts for snow clearing. Your answers decide which footways are to be cleared first.'
	),
	terms: {
		focusArea: ['welfare'],
		perspective: ['disability', 'older-people', 'gender-equality'],
		actionPlan: ['gender-equality']
	},
	people: 447,
	form: {
		pages: [
			{
				id: 'now',
				questions: [
					{
						type: 'scale',
						id: 'cleared',
						label: text(
							'Hur väl röjs och sandas gångvägarna där du bor?',
							'Är vägarna bra på vintern där du bor?',
							'How well are the footways cleared and gritted where you live?'
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
						type: 'single',
						id: 'stayed',
						label: text(
							'Har du stannat hemma för att det varit för halt eller för mycket snö?',
							'Har du stannat hemma för att det var halt?',
							'Have you stayed at home because it was too icy or there was too much snow?'
						),
						options: [
							option('never', 'Nej, aldrig', 'No, never'),
							option('sometimes', 'Ja, någon gång', 'Yes, sometimes'),
							option('often', 'Ja, flera gånger varje vinter', 'Yes, several times every winter', 'Ja, ofta')
						]
					}
				]
			},
			{
				id: 'first',
				questions: [
					{
						type: 'single',
						id: 'first',
						label: text(
							'Vad ska röjas först?',
							'Var ska vi ta bort snö först?',
							'What should be cleared first?'
						),
						hint: both('Välj det viktigaste.', 'Choose the most important.'),
						options: [
							option('pavements', 'Trottoarer och gångvägar', 'Pavements and footpaths', 'Där man går'),
							option('crossings', 'Övergångsställen', 'Pedestrian crossings'),
							option('stops', 'Hållplatser', 'Bus and tram stops', 'Där bussen stannar'),
							option('cycle', 'Cykelbanor', 'Cycle lanes', 'Där man cyklar'),
							option('roads', 'Gator för bilar', 'Streets for cars', 'Där man kör bil')
						]
					},
					{
						type: 'multiple',
						id: 'hard',
						label: text(
							'Vad är svårast en vinterdag?',
							'Vad är svårt på vintern?',
							'What is hardest on a winter day?'
						),
						options: [
							option('ice', 'Is under snön', 'Ice under the snow'),
							option('banks', 'Plogvallar vid övergångar', 'Banks of snow at crossings', 'Höga snöhögar'),
							option('slush', 'Slask och djupa pölar', 'Slush and deep puddles', 'Blöt snö och vatten'),
							option(
								'narrow',
								'Gångvägen blir för smal',
								'The footway becomes too narrow',
								'Vägen blir smal'
							),
							option('gravel', 'Gruset som ligger kvar', 'Grit that stays lying', 'Gruset på vägen'),
							option('roof', 'Snö från tak', 'Snow falling from roofs', 'Snö som rasar från tak'),
							alone('nothing', 'Inget är svårt', 'Nothing is hard')
						]
					}
				]
			},
			{
				id: 'where',
				questions: [
					{
						type: 'shortText',
						id: 'where',
						label: text('Var är det halast?', 'Var är det mest halt?', 'Where is it most slippery?'),
						hint: text(
							'Skriv en gata, en backe eller en hållplats, men inte din egen adress.',
							'Skriv namnet på en gata eller en backe. Skriv inte var du bor.',
							'Name a street, a slope or a stop, but not your own address.'
						),
						maxLength: 200
					},
					{
						type: 'longText',
						id: 'idea',
						label: text(
							'Har du ett råd till dem som kör plogen?',
							'Vad vill du säga till den som plogar?',
							'Do you have a piece of advice for those who drive the plough?'
						)
					}
				]
			},
			{ id: 'about', questions: [age, district] }
		]
	},
	answers: {
		age: { weights: { ...everyAge, 'age-65-79': 24, 'age-80': 9 }, skip: 0.04 },
		district: { weights: cityTurnout, skip: 0.04 },
		cleared: {
			weights: { 'very-well': 9, well: 33, badly: 34, 'very-badly': 19, 'dont-know': 5 },
			lean: { 'age-80': 0.5, jarva: 0.4, kungsholmen: -0.5, 'norra-innerstaden': -0.4 },
			skip: 0.01
		},
		stayed: {
			weights: { never: 44, sometimes: 36, often: 20 },
			lean: { 'age-80': 1.4, 'age-65-79': 0.7, 'age-18-29': -0.9, 'age-0-17': -0.9 },
			skip: 0.02
		},
		first: { weights: { pavements: 46, crossings: 19, stops: 14, cycle: 15, roads: 6 }, skip: 0.02 },
		hard: {
			shares: { ice: 0.61, banks: 0.37, slush: 0.33, narrow: 0.28, gravel: 0.16, roof: 0.12 },
			more: { 'norra-innerstaden': { roof: 2.4 }, sodermalm: { roof: 2 }, 'age-80': { banks: 1.5 } },
			none: { id: 'nothing', share: 0.05 },
			skip: 0.03
		},
		where: { texts: texts.where },
		idea: { texts: texts.idea }
	}
};
