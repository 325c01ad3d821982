import { age, everyAge, everyGender, gender } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { texts } from '../texts/inflytande-i-ditt-hus.ts';
import { both, dontKnow, option, text } from '../words.ts';

export const tenants: Demonstration = {
	slug: 'inflytande-i-ditt-hus',
	committee: 'stockholmshem',
	state: 'open',
	days: { opens: -12, closes: 23 },
	title: text('Ditt hus, ditt inflytande', 'Bestäm mer om ditt hus', 'Your building, your say'),
	summary: text(
		'Du som hyr av Stockholmshem vet vad som fungerar i huset och vad som inte gör det. Vad vill du vara med och bestämma om, och hur?',
		'Du bor i ett av våra hus. Du vet vad som är bra och dåligt i huset. Vad vill du bestämma om?',
		'You who rent from Stockholmshem know what works in the building and what does not. What would you like to have a say in, and how?'
	),
	purpose: text(
		'Bolaget ska börja med ett nytt sätt att ha husmöten. Svaren avgör hur. De påverkar inte ditt hyresavtal och kan inte kopplas till din lägenhet.',
		'Vi ska ha möten på ett nytt sätt. Dina svar hjälper oss. Svaren påverkar inte ditt kontrakt. Vi kan inte se vem du är.',
		'The company is about to start holding house meetings in a new way, and your answers decide how. They do not affect your contract and cannot be tied to your flat.'
	),
	reach: {
		whom: 'group',
		group: text(
			'Du som hyr av Stockholmshem',
			'Du som hyr av Stockholmshem',
			'You who rent from Stockholmshem'
		)
	},
	terms: {
		focusArea: ['participation'],
		perspective: ['discrimination', 'older-people'],
		actionPlan: ['racism']
	},
	people: 298,
	form: {
		pages: [
			{
				id: 'now',
				questions: [
					{
						type: 'single',
						id: 'tried',
						label: text(
							'Har du försökt få något ändrat i ditt hus?',
							'Har du velat ändra något i huset?',
							'Have you tried to get something changed in your building?'
						),
						options: [
							option('worked', 'Ja, och det blev av', 'Yes, and it happened', 'Ja, och det blev så'),
							option('nothing', 'Ja, men inget hände', 'Yes, but nothing happened'),
							option(
								'how',
								'Nej, jag vet inte hur man gör',
								'No, I do not know how to',
								'Nej, jag vet inte hur man gör'
							),
							option('no-need', 'Nej, jag har inte behövt', 'No, I have not needed to')
						]
					},
					{
						type: 'scale',
						id: 'heard',
						label: text(
							'Hur väl lyssnar vi på dig som hyresgäst?',
							'Lyssnar vi på dig?',
							'How well do we listen to you as a tenant?'
						),
						points: [
							option('very-well', 'Mycket väl', 'Very well', 'Ja, mycket'),
							option('well', 'Ganska väl', 'Rather well', 'Ja, ganska mycket'),
							option('badly', 'Ganska dåligt', 'Rather badly', 'Nej, inte så mycket'),
							option('not-at-all', 'Inte alls', 'Not at all', 'Nej, inte alls')
						],
						dontKnow
					}
				]
			},
			{
				id: 'wish',
				questions: [
					{
						type: 'multiple',
						id: 'about',
						label: text(
							'Vad vill du vara med och bestämma om?',
							'Vad vill du bestämma om?',
							'What would you like to have a say in?'
						),
						options: [
							option('yard', 'Gården', 'The yard'),
							option('laundry', 'Tvättstugan', 'The laundry room'),
							option('stairs', 'Entrén och trapphuset', 'The entrance and stairs', 'Porten och trappan'),
							option('renovation', 'Renoveringar', 'Renovations', 'När huset ska lagas'),
							option('rooms', 'Gemensamma lokaler', 'Common rooms', 'Rum som alla får använda'),
							option('waste', 'Sopor och återvinning', 'Waste and recycling', 'Sopor'),
							option('safety', 'Lås, ljus och trygghet', 'Locks, light and safety')
						]
					},
					{
						type: 'single',
						id: 'way',
						label: text(
							'Hur vill du helst göra det?',
							'Hur vill du göra det?',
							'How would you rather do it?'
						),
						options: [
							option('yard-meeting', 'Möte på gården', 'A meeting in the yard'),
							option('digital', 'Svara digitalt som nu', 'Answer online, as now', 'Svara på nätet'),
							option(
								'person',
								'Prata med kvartersvärden',
								'Talk to the caretaker',
								'Prata med den som sköter huset'
							),
							option(
								'association',
								'Genom hyresgästföreningen',
								"Through the tenants' association",
								'Genom föreningen för dem som hyr'
							),
							option('paper', 'På papper i brevlådan', 'On paper in the letter box')
						]
					}
				]
			},
			{
				id: 'years',
				questions: [
					{
						type: 'number',
						id: 'years',
						label: text(
							'Hur många år har du bott i huset?',
							'Hur många år har du bott i huset?',
							'How many years have you lived in the building?'
						),
						unit: both('år', 'years'),
						min: 0,
						max: 100,
						bands: [
							{ id: 'y0', from: 0, label: both('0–2 år', '0–2 years') },
							{ id: 'y3', from: 3, label: both('3–9 år', '3–9 years') },
							{ id: 'y10', from: 10, label: both('10–19 år', '10–19 years') },
							{ id: 'y20', from: 20, label: both('20 år eller mer', '20 years or more') }
						]
					},
					{
						type: 'longText',
						id: 'one',
						label: text(
							'Om du fick ändra en enda sak i huset, vad skulle det vara?',
							'Vilken sak vill du ändra mest?',
							'If you could change one single thing in the building, what would it be?'
						)
					}
				]
			},
			{ id: 'about-you', questions: [age, gender] }
		]
	},
	answers: {
		age: { weights: { ...everyAge, 'age-0-17': 1 }, skip: 0.05 },
		gender: { weights: everyGender, skip: 0.04 },
		tried: {
			weights: { worked: 21, nothing: 34, how: 26, 'no-need': 19 },
			lean: { 'age-18-29': 0.5 },
			skip: 0.02
		},
		heard: {
			weights: { 'very-well': 11, well: 37, badly: 29, 'not-at-all': 14, 'dont-know': 9 },
			lean: { 'age-65-79': -0.4, 'age-18-29': 0.4 },
			skip: 0.02
		},
		about: {
			shares: {
				yard: 0.48,
				laundry: 0.44,
				stairs: 0.29,
				renovation: 0.57,
				rooms: 0.24,
				waste: 0.3,
				safety: 0.39
			},
			more: { woman: { safety: 1.3 }, 'age-30-44': { yard: 1.3 } },
			skip: 0.03
		},
		way: {
			weights: { 'yard-meeting': 27, digital: 35, person: 20, association: 11, paper: 7 },
			skip: 0.03
		},
		years: { around: 11, spread: 9, least: 0, skip: 0.05 },
		one: { texts }
	}
};
