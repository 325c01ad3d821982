import { ageTo65, everyGender, gender } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { texts } from '../texts/biblioteket-i-skarholmen.ts';
import { both, dontKnow, option, text } from '../words.ts';

const neighbourhood = {
	type: 'single' as const,
	id: 'neighbourhood',
	label: text('Var bor du?', 'Var bor du?', 'Where do you live?'),
	options: [
		option('bredang', 'Bredäng', 'Bredäng'),
		option('satra', 'Sätra', 'Sätra'),
		option('skarholmen-centre', 'Skärholmen', 'Skärholmen'),
		option('varberg', 'Vårberg', 'Vårberg'),
		option('elsewhere', 'Någon annanstans', 'Somewhere else', 'På ett annat ställe')
	],
	background: {
		kind: 'district' as const,
		why: text(
			'Vi vill se om biblioteket når alla delar av Skärholmen.',
			'Vi vill veta om alla kan komma till biblioteket.',
			'We want to see whether the library reaches every part of Skärholmen.'
		),
		merge: [
			{ id: 'north', label: both('Bredäng och Sätra', 'Bredäng and Sätra'), of: ['bredang', 'satra'] },
			{
				id: 'south',
				label: both('Skärholmen och Vårberg', 'Skärholmen and Vårberg'),
				of: ['skarholmen-centre', 'varberg']
			}
		]
	}
};

export const library: Demonstration = {
	slug: 'biblioteket-i-skarholmen',
	committee: 'kulturnamnden',
	state: 'answered',
	days: { opens: -75, closes: -45, released: -33 },
	title: text(
		'När ska biblioteket i Skärholmen vara öppet?',
		'Biblioteket i Skärholmen',
		'When should the library in Skärholmen be open?'
	),
	summary: text(
		'Biblioteket är vardagsrum, läxhjälp, kontor och sagostund på samma gång. Vi frågade er som bor här när dörren ska vara öppen.',
		'Biblioteket är till för alla. Vi frågade när det ska vara öppet. Vi frågade vad ni gör på biblioteket.',
		'The library is a living room, homework help, an office and story time all at once. We asked you who live here when its door should be open.'
	),
	purpose: text(
		'Kulturnämnden har pengar till tio öppettimmar till i veckan. Svaren avgjorde vilka.',
		'Biblioteket kan ha öppet tio timmar mer i veckan. Svaren visade vilka timmar.',
		'The Culture Committee has money for ten more opening hours a week. The answers decided which.'
	),
	outcome: text(
		'Biblioteket håller öppet till klockan 21 måndag–torsdag och mellan 11 och 16 på söndagar. Läsesalen på övervåningen är tyst efter klockan 17. Språkkaféet fick en kväll till. Meröppet utan personal väntar vi med: många sa att det är människorna som gör biblioteket tryggt.',
		'Biblioteket är öppet till klockan 9 på kvällen, måndag till torsdag. Det är öppet på söndagar. På övervåningen är det tyst på kvällen. Språkkaféet är två kvällar i veckan. Det finns alltid personal. Det ville ni.',
		'The library stays open until 21 Monday–Thursday and 11–16 on Sundays. The reading room upstairs is silent after 17. The language café got another evening. Unstaffed hours will wait: many of you said that it is the people who make the library safe.'
	),
	replies: [
		{
			theme: text('Kvällar och söndagar', 'Kvällar och söndagar', 'Evenings and Sundays'),
			said: text(
				'De flesta ville komma på kvällen eller på söndagen, när de inte arbetar eller går i skolan.',
				'De flesta ville komma på kvällen eller på söndagen.',
				'Most wanted to come in the evening or on Sunday, when they are not at work or school.'
			),
			doing: text(
				'Biblioteket håller öppet till 21 måndag till torsdag och 11–16 på söndagar.',
				'Biblioteket är öppet till klockan 21 måndag till torsdag. På söndagar är det öppet 11 till 16.',
				'The library is open until nine in the evening from Monday to Thursday, and from eleven to four on Sundays.'
			),
			due: 30
		}
	],
	reach: { whom: 'residents', districts: ['Skärholmen'] },
	terms: {
		focusArea: ['knowledge', 'welfare'],
		perspective: ['children', 'minorities', 'discrimination'],
		actionPlan: ['children', 'racism']
	},
	people: 463,
	form: {
		pages: [
			{
				id: 'now',
				questions: [
					{
						type: 'single',
						id: 'often',
						label: text(
							'Hur ofta är du på biblioteket?',
							'Hur ofta går du till biblioteket?',
							'How often are you at the library?'
						),
						options: [
							option('weekly', 'Varje vecka', 'Every week'),
							option('monthly', 'Någon gång i månaden', 'A few times a month'),
							option('seldom', 'Mer sällan', 'Less often', 'Nästan aldrig')
						]
					},
					{
						type: 'multiple',
						id: 'do',
						label: text('Vad gör du där?', 'Vad gör du på biblioteket?', 'What do you do there?'),
						options: [
							option('borrow', 'Lånar böcker', 'Borrow books', 'Jag lånar böcker'),
							option('study', 'Pluggar eller arbetar', 'Study or work', 'Jag läser läxor eller arbetar'),
							option(
								'computer',
								'Använder dator och skrivare',
								'Use a computer and printer',
								'Jag använder dator'
							),
							option('children', 'Är där med barn', 'Am there with children', 'Jag är där med barn'),
							option('language', 'Övar svenska', 'Practise Swedish', 'Jag övar svenska'),
							option('rest', 'Bara är', 'Just am', 'Jag tar det lugnt')
						]
					}
				]
			},
			{
				id: 'when',
				questions: [
					{
						type: 'multiple',
						id: 'when',
						label: text(
							'När saknar du öppettider?',
							'När vill du att det ska vara öppet?',
							'When do you miss opening hours?'
						),
						most: 2,
						options: [
							option('morning', 'Vardagar före klockan tio', 'Weekdays before ten', 'På morgonen'),
							option(
								'evening',
								'Vardagar efter klockan sju',
								'Weekdays after seven in the evening',
								'På kvällen'
							),
							option('saturday', 'Lördagar', 'Saturdays', 'På lördagar'),
							option('sunday', 'Söndagar', 'Sundays', 'På söndagar'),
							option(
								'holidays',
								'Lov och helgdagar',
								'School breaks and public holidays',
								'När skolan har lov'
							)
						]
					},
					{
						type: 'single',
						id: 'unstaffed',
						label: text(
							'Skulle du gå dit när det är öppet men ingen personal är där?',
							'Vill du gå dit när ingen jobbar där?',
							'Would you go when it is open without staff?'
						),
						options: [
							option('yes', 'Ja, gärna', 'Yes, gladly'),
							option('perhaps', 'Kanske', 'Perhaps'),
							option('no', 'Nej, det skulle jag inte', 'No, I would not', 'Nej, det vill jag inte')
						]
					}
				]
			},
			{
				id: 'welcome',
				questions: [
					{
						type: 'scale',
						id: 'welcome',
						label: text(
							'Hur välkommen känner du dig?',
							'Känner du dig välkommen?',
							'How welcome do you feel?'
						),
						points: [
							option('very', 'Mycket välkommen', 'Very welcome', 'Ja, mycket'),
							option('rather', 'Ganska välkommen', 'Rather welcome', 'Ja, ganska mycket'),
							option('not', 'Inte så välkommen', 'Not very welcome', 'Nej, inte så mycket')
						],
						dontKnow
					},
					{
						type: 'longText',
						id: 'dream',
						label: text(
							'Vad vill du hitta bakom dörren?',
							'Vad vill du ha på biblioteket?',
							'What would you like to find behind the door?'
						)
					}
				]
			},
			{ id: 'about', title: both('Om dig', 'About you'), questions: [ageTo65, gender, neighbourhood] }
		]
	},
	answers: {
		age: { weights: { 'age-0-17': 22, 'age-18-29': 19, 'age-30-44': 24, 'age-45-64': 24, 'age-65': 11 } },
		gender: { weights: { ...everyGender, other: 0, 'no-answer': 0 } },
		neighbourhood: {
			weights: { bredang: 21, satra: 19, 'skarholmen-centre': 30, varberg: 23, elsewhere: 0 }
		},
		often: {
			weights: { weekly: 46, monthly: 32, seldom: 22 },
			lean: { 'skarholmen-centre': -0.6, bredang: 0.5, 'age-0-17': -0.5 }
		},
		do: {
			shares: { borrow: 0.54, study: 0.37, computer: 0.29, children: 0.24, language: 0.22, rest: 0.31 },
			more: {
				'age-0-17': { study: 1.8, children: 0.2 },
				'age-30-44': { children: 2 },
				'age-18-29': { study: 1.6 }
			}
		},
		when: {
			shares: { morning: 0.16, evening: 0.51, saturday: 0.25, sunday: 0.49, holidays: 0.27 },
			more: { 'age-65': { morning: 2.2, evening: 0.5 }, 'age-0-17': { holidays: 1.7 } }
		},
		unstaffed: {
			weights: { yes: 27, perhaps: 31, no: 42 },
			lean: { woman: 0.4, man: -0.4, 'age-18-29': -0.5 }
		},
		welcome: {
			weights: { very: 52, rather: 30, not: 11, 'dont-know': 7 },
			lean: { 'age-0-17': 0.4 }
		},
		dream: { texts }
	}
};
