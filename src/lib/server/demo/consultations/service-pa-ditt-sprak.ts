import { age, cityTurnout, district, everyAge, minority } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { texts } from '../texts/service-pa-ditt-sprak.ts';
import { both, dontKnow, option, text } from '../words.ts';

export const language: Demonstration = {
	slug: 'service-pa-ditt-sprak',
	committee: 'kommunstyrelsen',
	state: 'open',
	days: { opens: -22, closes: 8 },
	title: text('Service på ditt språk', 'Hjälp på ditt språk', 'Service in your language'),
	summary: text(
		'I Stockholm har du rätt att använda finska, meänkieli och samiska när du har kontakt med staden. Jiddisch och romani chib är också nationella minoritetsspråk. Fungerar det hos din stadsdelsförvaltning?',
		'I Stockholm får du prata finska, meänkieli och samiska med staden. Jiddisch och romani chib är också viktiga språk. Vi vill veta hur det fungerar.',
		'In Stockholm you have the right to use Finnish, Meänkieli and Sámi when you are in touch with the city. Yiddish and Romani are national minority languages too. Does it work at your district administration?'
	),
	purpose: text(
		'Svaren blir underlag för samråd med de fem nationella minoriteterna i början av året, och för stadens handlingsplan för deras rättigheter.',
		'Vi ska prata med judar, romer, samer, sverigefinnar och tornedalingar. Då använder vi svaren. Sedan gör vi en plan.',
		'The answers are the starting point of the consultation meetings with the five national minorities early next year, and of the action plan for their rights.'
	),
	reach: {
		whom: 'group',
		group: text(
			'Du som talar finska, jiddisch, meänkieli, romani chib eller samiska',
			'Du som pratar finska, jiddisch, meänkieli, romani chib eller samiska',
			'You who speak Finnish, Yiddish, Meänkieli, Romani or Sámi'
		)
	},
	terms: {
		focusArea: ['welfare', 'knowledge'],
		perspective: ['minorities', 'older-people', 'children'],
		actionPlan: ['minorities', 'roma']
	},
	people: 164,
	form: {
		pages: [
			{
				id: 'start',
				questions: [
					{
						type: 'info',
						id: 'right',
						label: text('Din rätt', 'Din rätt', 'Your right'),
						text: text(
							'Du får använda språket även om du kan svenska, och du behöver inte förklara varför. Du kan få svar på samma språk, muntligt och skriftligt.',
							'Du får använda ditt språk. Det gäller även om du kan svenska. Du behöver inte säga varför.',
							'You may use the language even if you speak Swedish, and you do not have to explain why. You can get the answer in the same language, spoken and in writing.'
						)
					},
					{
						type: 'single',
						id: 'used',
						label: text(
							'Har du använt ett nationellt minoritetsspråk i kontakt med staden?',
							'Har du pratat eller skrivit på ett minoritetsspråk med staden?',
							'Have you used a national minority language in contact with the city?'
						),
						options: [
							option(
								'yes',
								'Ja, och jag fick svar på språket',
								'Yes, and I was answered in it',
								'Ja. Jag fick svar på mitt språk'
							),
							option(
								'yes-no',
								'Ja, men jag fick svar på svenska',
								'Yes, but I was answered in Swedish',
								'Ja. Men jag fick svar på svenska'
							),
							option(
								'did-not-know',
								'Nej, jag visste inte att det gick',
								'No, I did not know that one could',
								'Nej. Jag visste inte att man får'
							),
							option(
								'not-wanted',
								'Nej, jag har inte velat',
								'No, I have not wanted to',
								'Nej. Jag har inte velat'
							)
						]
					}
				]
			},
			{
				id: 'wish',
				questions: [
					{
						type: 'multiple',
						id: 'wish',
						label: text(
							'Var är språket viktigast för dig eller din familj?',
							'När är ditt språk viktigast?',
							'Where does the language matter most to you or your family?'
						),
						options: [
							option('preschool', 'I förskolan', 'In preschool'),
							option('school', 'I skolan', 'At school'),
							option(
								'older',
								'I äldreomsorgen',
								'In care for older people',
								'När man är gammal och behöver hjälp'
							),
							option('letters', 'I brev och beslut', 'In letters and decisions'),
							option('phone', 'På telefon', 'On the telephone', 'När jag ringer'),
							option(
								'culture',
								'På bibliotek och i kulturlivet',
								'In libraries and cultural life',
								'På bibliotek och teater'
							)
						]
					},
					{
						type: 'scale',
						id: 'easy',
						label: text(
							'Hur lätt är det att få veta vad du har rätt till?',
							'Är det lätt att få veta vad du har rätt till?',
							'How easy is it to find out what you are entitled to?'
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
				id: 'better',
				questions: [
					{
						type: 'longText',
						id: 'better',
						label: text(
							'Vad borde vi göra annorlunda?',
							'Vad ska vi ändra?',
							'What should we do differently?'
						)
					}
				]
			},
			{
				id: 'about',
				title: both('Om dig', 'About you'),
				questions: [
					minority({
						sv: 'Frågan är frivillig. Vi frågar bara för att rättigheterna är olika för de fem grupperna, och samråd ska hållas med var och en. Svaret visas bara för hela staden, och aldrig för få personer.',
						simple: 'Grupperna har olika rättigheter. Därför frågar vi. Ingen kan se vad just du har svarat.',
						en: 'The question is optional. We ask only because the five groups have different rights, and each is to be consulted. The answers are shown for the whole city only, and never for few people.'
					}),
					age,
					district
				]
			}
		]
	},
	answers: {
		minority: {
			shares: { jews: 0.1, roma: 0.09, sami: 0.13, 'sweden-finns': 0.42, tornedalians: 0.15 },
			none: { id: 'none', share: 0.18 },
			skip: 0.12
		},
		age: { weights: { ...everyAge, 'age-65-79': 30 }, skip: 0.06 },
		district: { weights: cityTurnout, skip: 0.08 },
		used: { weights: { yes: 17, 'yes-no': 24, 'did-not-know': 41, 'not-wanted': 18 }, skip: 0.03 },
		wish: {
			shares: { preschool: 0.34, school: 0.3, older: 0.56, letters: 0.27, phone: 0.36, culture: 0.31 },
			more: { 'age-65-79': { older: 1.4, preschool: 0.5 }, 'age-30-44': { preschool: 1.8 } },
			skip: 0.04
		},
		easy: {
			weights: { 'very-easy': 7, easy: 21, hard: 39, 'very-hard': 23, 'dont-know': 10 },
			lean: { 'age-80': 0.6 },
			skip: 0.04
		},
		better: { texts }
	}
};
