import { everyGender, gender } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { texts } from '../texts/traffas-pa-kungsholmen.ts';
import { alone, both, option, text } from '../words.ts';

const age = {
	type: 'single' as const,
	id: 'age',
	label: both('Hur gammal är du?', 'How old are you?'),
	options: [
		option('age-under-65', 'Under 65 år', 'Under 65'),
		option('age-65-79', '65–79 år', '65–79'),
		option('age-80', '80 år eller äldre', '80 or older')
	],
	background: {
		kind: 'age' as const,
		why: text(
			'Vi vill veta om det blir svårare att komma ut ju äldre man blir.',
			'Vi vill veta om det blir svårare att komma ut när man blir äldre.',
			'We want to know whether it gets harder to get out the older one becomes.'
		)
	}
};

export const older: Demonstration = {
	slug: 'traffas-pa-kungsholmen',
	committee: 'kungsholmen',
	state: 'closed',
	days: { opens: -40, closes: -3 },
	title: text('Träffas på Kungsholmen', 'Träffa andra på Kungsholmen', 'Meeting people on Kungsholmen'),
	summary: text(
		'Var träffar du andra, och var skulle du vilja? För dig som är äldre, eller som snart blir det, och bor på Kungsholmen, Lilla Essingen eller Stora Essingen.',
		'Är du äldre och bor på Kungsholmen? Var träffar du andra människor? Var vill du träffa dem?',
		'Where do you meet others, and where would you like to? For those who are older, or soon will be, and live on Kungsholmen, Lilla Essingen or Stora Essingen.'
	),
	purpose: text(
		'Stadsdelsnämnden ska öppna en ny träffpunkt. Pensionärsrådet får resultatet först och säger vad det tycker innan nämnden bestämmer.',
		'Det ska bli en ny plats där äldre kan träffas. Pensionärsrådet får läsa svaren. Sedan bestämmer nämnden.',
		"The district committee is to open a new meeting place. The pensioners' council sees the results first and gives its opinion before the committee decides."
	),
	reach: { whom: 'residents', districts: ['Kungsholmen'] },
	terms: {
		focusArea: ['welfare', 'participation'],
		perspective: ['older-people', 'gender-equality'],
		actionPlan: []
	},
	people: 246,
	form: {
		pages: [
			{
				id: 'now',
				questions: [
					{
						type: 'single',
						id: 'often',
						label: text(
							'Hur ofta träffar du någon du tycker om att prata med?',
							'Hur ofta träffar du någon du gillar att prata med?',
							'How often do you meet somebody you like to talk to?'
						),
						options: [
							option('daily', 'Varje dag', 'Every day'),
							option('weekly', 'Varje vecka', 'Every week'),
							option('monthly', 'Någon gång i månaden', 'A few times a month'),
							option('seldom', 'Mer sällan', 'Less often', 'Nästan aldrig')
						]
					},
					{
						type: 'multiple',
						id: 'where',
						label: text(
							'Var skulle du helst träffa andra?',
							'Var vill du träffa andra?',
							'Where would you rather meet others?'
						),
						options: [
							option('meeting-place', 'På en träffpunkt', 'At a meeting place', 'På en plats för äldre'),
							option('library', 'På biblioteket', 'At the library'),
							option('outdoors', 'I en park eller på promenad', 'In a park or on a walk', 'Ute'),
							option('cafe', 'På ett kafé', 'At a café'),
							option('association', 'I en förening eller kyrka', 'In an association or a church'),
							option('home', 'Hemma hos någon', "In somebody's home")
						]
					}
				]
			},
			{
				id: 'hinders',
				questions: [
					{
						type: 'multiple',
						id: 'hinders',
						label: text(
							'Vad gör att du inte kommer ut så mycket som du vill?',
							'Vad gör det svårt att gå ut?',
							'What keeps you from getting out as much as you would like?'
						),
						options: [
							option('body', 'Jag orkar inte alltid', 'I do not always have the strength'),
							option('company', 'Jag har ingen att gå med', 'I have nobody to go with'),
							option('know', 'Jag vet inte vad som finns', 'I do not know what there is'),
							option('cost', 'Det kostar för mycket', 'It costs too much', 'Det är dyrt'),
							option(
								'far',
								'Det är långt eller svårt att ta sig dit',
								'It is far or hard to get there',
								'Det är för långt'
							),
							option('new', 'Det är svårt att vara ny', 'It is hard to be new there'),
							alone('nothing', 'Inget, jag kommer ut', 'Nothing, I do get out', 'Inget är svårt')
						]
					},
					{
						type: 'scale',
						id: 'welcome',
						label: text(
							'Om du har varit på en av våra träffpunkter: hur välkommen kände du dig?',
							'Har du varit på en träffpunkt? Hur välkommen kände du dig?',
							'If you have been to one of our meeting places: how welcome did you feel?'
						),
						points: [
							option('very', 'Mycket välkommen', 'Very welcome'),
							option('rather', 'Ganska välkommen', 'Rather welcome'),
							option('not-very', 'Inte så välkommen', 'Not very welcome'),
							option('not', 'Inte alls välkommen', 'Not at all welcome')
						],
						dontKnow: option(
							'not-been',
							'Har inte varit där',
							'Have not been there',
							'Jag har inte varit där'
						)
					}
				]
			},
			{
				id: 'dream',
				questions: [
					{
						type: 'longText',
						id: 'dream',
						label: text(
							'Beskriv en plats där du skulle trivas.',
							'Hur ser en bra plats ut?',
							'Describe a place where you would feel at home.'
						)
					}
				]
			},
			{ id: 'about', questions: [age, gender] }
		]
	},
	themes: {
		field: 'dream',
		about: [
			{
				name: text('Något att göra', 'Något att göra', 'Something to do'),
				words: /händerna|Schack|gräva|Dans|körledare|lära/i
			},
			{
				name: text('Att bli väntad', 'Att någon väntar', 'Being expected'),
				words: /märker|möta|välkommen|namn/i
			},
			{ name: text('Vägen dit', 'Vägen dit', 'Getting there'), words: /buss|hiss|bänk|Nära/i }
		]
	},
	answers: {
		age: { weights: { 'age-under-65': 14, 'age-65-79': 56, 'age-80': 30 } },
		gender: { weights: { ...everyGender, woman: 64, man: 33, other: 0, 'no-answer': 0 } },
		often: {
			weights: { daily: 27, weekly: 38, monthly: 21, seldom: 14 },
			lean: { 'age-80': 0.5, man: 0.4 }
		},
		where: {
			shares: {
				'meeting-place': 0.44,
				library: 0.38,
				outdoors: 0.47,
				cafe: 0.41,
				association: 0.27,
				home: 0.22
			},
			more: { woman: { library: 1.2 }, man: { outdoors: 1.2 } }
		},
		hinders: {
			shares: { body: 0.3, company: 0.34, know: 0.28, cost: 0.17, far: 0.19, new: 0.24 },
			more: { 'age-80': { body: 1.9, far: 1.6 } },
			none: { id: 'nothing', share: 0.21 }
		},
		welcome: {
			weights: { very: 27, rather: 26, 'not-very': 10, not: 5, 'not-been': 32 },
			lean: { man: 0.3 }
		},
		dream: { texts }
	}
};
