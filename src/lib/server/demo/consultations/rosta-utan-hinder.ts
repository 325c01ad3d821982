import { age, cityTurnout, disability, district } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { texts } from '../texts/rosta-utan-hinder.ts';
import { alone, both, dontKnow, option, text } from '../words.ts';

export const voting: Demonstration = {
	slug: 'rosta-utan-hinder',
	committee: 'valnamnden',
	state: 'answered',
	days: { opens: -66, closes: -45, released: -24 },
	title: text('Rösta utan hinder', 'Kunde du rösta lätt?', 'Voting without hindrance'),
	summary: text(
		'Alla som får rösta ska också kunna rösta: komma in, förstå, och få ha sitt val för sig själv. Vi frågade hur det gick.',
		'Alla som får rösta ska kunna rösta. Det ska vara lätt att komma in. Ingen ska se hur du röstar. Vi frågade hur det gick.',
		'Everybody who is entitled to vote should also be able to: to get in, to understand, and to keep their choice to themselves. We asked how it went.'
	),
	purpose: text(
		'Valnämnden väljer vallokaler och förtidsröstningslokaler till nästa val. Vi frågar aldrig vad du röstade på.',
		'Valnämnden väljer var man ska rösta nästa gång. Då använder vi svaren. Vi frågar aldrig vem du röstade på.',
		'The Election Committee chooses polling stations and early-voting places for the next election. We never ask whom you voted for.'
	),
	outcome: text(
		'Elva vallokaler byts ut till nästa val för att man inte kom in på lika villkor. Alla lokaler får en bordsskärm i sitthöjd, bättre ljus och skyltar med bilder. Röstmottagarna övar på att lämna plats: flera av er berättade att någon stod för nära. Listan över lokaler och vad som finns i var och en läggs ut åtta veckor före valet.',
		'Elva vallokaler ska bytas ut. Man ska kunna sitta och rösta utan att någon ser. Det ska bli bättre ljus. Det ska finnas skyltar med bilder. Du ska få veta i god tid hur lokalen är.',
		'Eleven polling stations are replaced before the next election because one could not get in on equal terms. All of them get a screen at sitting height, better light and signs with pictures. The poll workers practise keeping their distance: several of you told us that somebody stood too close. The list of places and what each of them has is published eight weeks before the election.'
	),
	replies: [
		{
			theme: text('Att komma in', 'Att komma in', 'Getting in'),
			said: text(
				'Trösklar, tunga dörrar och långa köer utan stol hindrade många från att rösta på samma villkor som andra.',
				'Trösklar, tunga dörrar och långa köer gjorde det svårt.',
				'Thresholds, heavy doors and long queues without a chair kept many from voting on the same terms as others.'
			),
			doing: text(
				'Elva lokaler byts ut. Varje lokal mäts upp efter en lista som funktionshindersrådet har godkänt, och stolar ställs längs kön.',
				'Elva lokaler byts ut. Det ska finnas stolar i kön.',
				'Eleven places are replaced. Each is measured against a list that the disability council has approved, and chairs stand along the queue.'
			),
			committee: 'fastighetsnamnden',
			due: 200
		},
		{
			theme: text(
				'Att få ha sitt val för sig själv',
				'Ingen ska se hur du röstar',
				'Keeping one’s choice to oneself'
			),
			said: text(
				'Flera berättade att någon stod så nära valsedlarna att det syntes vad man tog.',
				'Någon stod för nära när man tog valsedel.',
				'Several told us that somebody stood so close to the ballot papers that it showed what one took.'
			),
			doing: text(
				'Valsedlarna ställs bakom skärm, och röstmottagarna övar på att lämna plats.',
				'Valsedlarna står bakom en skärm. De som arbetar där lär sig att hålla avstånd.',
				'Ballot papers stand behind a screen, and poll workers practise keeping their distance.'
			),
			due: 180
		}
	],
	reach: { whom: 'residents', fromAge: 18 },
	terms: {
		focusArea: ['participation'],
		perspective: ['disability', 'older-people', 'discrimination'],
		actionPlan: ['racism']
	},
	people: 618,
	form: {
		pages: [
			{
				id: 'way',
				questions: [
					{
						type: 'single',
						id: 'way',
						label: text(
							'Var röstade du i det senaste valet?',
							'Var röstade du i det senaste valet?',
							'Where did you vote in the latest election?'
						),
						options: [
							option(
								'station',
								'I min vallokal på valdagen',
								'At my polling station on election day',
								'I en vallokal på valdagen'
							),
							option(
								'early',
								'I en lokal för förtidsröstning',
								'At an early-voting place',
								'Jag röstade i förväg'
							),
							option('messenger', 'Genom bud', 'Through a messenger', 'Någon lämnade min röst åt mig'),
							option('not', 'Jag röstade inte', 'I did not vote')
						]
					},
					{
						type: 'scale',
						id: 'easy',
						label: text(
							'Hur lätt var det att ta sig fram till valbåset?',
							'Var det lätt att komma fram till platsen där man röstar?',
							'How easy was it to get to the voting booth?'
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
				id: 'hinders',
				questions: [
					{
						type: 'multiple',
						id: 'hinders',
						label: text('Vad var i vägen?', 'Vad var svårt?', 'What was in the way?'),
						options: [
							option(
								'stairs',
								'Trappor, trösklar eller tunga dörrar',
								'Stairs, thresholds or heavy doors',
								'Trappor eller tunga dörrar'
							),
							option('queue', 'Lång kö utan sittplats', 'A long queue with nowhere to sit', 'Lång kö'),
							option('light', 'Dåligt ljus', 'Poor light'),
							option(
								'find',
								'Svårt att hitta rätt valsedlar',
								'Hard to find the right ballot papers',
								'Det var svårt att hitta valsedlarna'
							),
							option(
								'understand',
								'Svårt att förstå hur man gör',
								'Hard to understand what to do',
								'Det var svårt att förstå'
							),
							option('distance', 'Långt dit', 'A long way there', 'Det var långt dit'),
							alone('nothing', 'Inget', 'Nothing', 'Inget var svårt')
						]
					},
					{
						type: 'single',
						id: 'secret',
						label: text(
							'Kunde du välja valsedel utan att någon såg vad du tog?',
							'Kunde du ta valsedel utan att någon såg?',
							'Could you choose a ballot paper without anybody seeing which?'
						),
						options: [
							option('yes', 'Ja, helt', 'Yes, entirely', 'Ja'),
							option('partly', 'Delvis', 'Partly', 'Ja, nästan'),
							option('no', 'Nej, det kunde jag inte', 'No, I could not', 'Nej'),
							option(
								'did-not',
								'Jag var inte i någon lokal',
								'I was not at a polling place',
								'Jag var inte där'
							)
						]
					}
				]
			},
			{
				id: 'better',
				questions: [
					{
						type: 'longText',
						id: 'better',
						label: text(
							'Vad ska vi göra bättre till nästa val?',
							'Vad ska bli bättre nästa gång?',
							'What should we do better next time?'
						)
					}
				]
			},
			{
				id: 'about',
				title: both('Om dig', 'About you'),
				questions: [
					disability({
						sv: 'Frågan är frivillig. Vi frågar för att kunna se om lokalerna fungerar för den som har en funktionsnedsättning. Svaret visas bara för hela staden och aldrig för få personer.',
						simple: 'Vi vill veta om lokalerna fungerar för alla. Ingen kan se vad just du har svarat.',
						en: 'The question is optional. We ask to see whether the places work for people with disabilities. The answers are shown for the whole city only, and never for few people.'
					}),
					{ ...age, options: age.options.slice(1) },
					district
				]
			}
		]
	},
	answers: {
		age: {
			weights: { 'age-18-29': 14, 'age-30-44': 22, 'age-45-64': 28, 'age-65-79': 26, 'age-80': 10 }
		},
		district: { weights: cityTurnout },
		disability: { weights: { yes: 29, no: 71, 'no-answer': 0 } },
		way: {
			weights: { station: 46, early: 41, messenger: 5, not: 8 },
			lean: { jarva: 0.5, skarholmen: 0.5 }
		},
		easy: {
			weights: { 'very-easy': 36, easy: 33, hard: 15, 'very-hard': 9, 'dont-know': 7 },
			lean: { yes: 1.3, 'age-80': 0.8 }
		},
		hinders: {
			shares: { stairs: 0.18, queue: 0.29, light: 0.2, find: 0.18, understand: 0.13, distance: 0.13 },
			more: { yes: { stairs: 2.4, light: 1.6, understand: 1.7 }, 'age-80': { queue: 1.6, distance: 2 } },
			none: { id: 'nothing', share: 0.36 }
		},
		secret: { weights: { yes: 54, partly: 24, no: 12, 'did-not': 10 }, lean: { yes: 0.4 } },
		better: { texts }
	}
};
