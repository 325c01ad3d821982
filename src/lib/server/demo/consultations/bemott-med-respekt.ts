import { shared } from '#lib/domain/templates/indicators.ts';
import { age, cityTurnout, district, everyAge, gender } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { texts } from '../texts/bemott-med-respekt.ts';
import { alone, both, option, text } from '../words.ts';

export const respect: Demonstration = {
	slug: 'bemott-med-respekt',
	committee: 'kommunstyrelsen',
	state: 'answered',
	days: { opens: -70, closes: -28, released: -10 },
	title: text('Bemött med respekt?', 'Blev du bra bemött?', 'Treated with respect?'),
	summary: text(
		'Stockholm ska vara fritt från diskriminering och rasism. Vi frågade hur ni blir bemötta i kontakten med staden, och vad som händer när det går fel.',
		'Ingen ska bli sämre behandlad i Stockholm. Vi frågade hur ni blir bemötta av staden. Vi frågade vad som händer när det blir fel.',
		'Stockholm is to be free from discrimination and racism. We asked how you are treated in contact with the city, and what happens when it goes wrong.'
	),
	purpose: text(
		'Svaren ingår i uppföljningen av stadens program för mänskliga rättigheter. Varje nämnd får sin del. Detta är inte en anmälan: den lämnar du på ett annat ställe, och det berättar vi om i formuläret.',
		'Staden har ett program för mänskliga rättigheter. Svaren visar hur det går. Det här är ingen anmälan. I formuläret står hur du kan anmäla.',
		"The answers are part of the follow-up of the city's programme for human rights. Each committee gets its part. This is not a complaint: that is made elsewhere, and the form tells you how."
	),
	outcome: text(
		'De flesta blir väl bemötta, men inte alla lika ofta, och få av dem som drabbas berättar det för någon. Därför får varje förvaltning en väg in för klagomål på lätt svenska och fem språk före sommaren. Stadens chefer går en utbildning om rasism i vardagen. Frågorna ställs igen om två år, ord för ord, så att ni kan se om det blev bättre.',
		'De flesta blir bra bemötta. Men inte alla. Få berättar när något är fel. Därför ska det bli lättare att klaga. Chefer ska lära sig mer om rasism. Om två år frågar vi igen.',
		'Most are treated well, but not everybody equally often, and few of those affected tell anybody. Every administration therefore gets a way in for complaints in easy-read Swedish and five languages before summer. The managers of the city take a course on everyday racism. The questions will be asked again in two years, word for word, so that you can see whether it got better.'
	),
	terms: {
		focusArea: ['welfare', 'knowledge'],
		perspective: [
			'discrimination',
			'hbtqi',
			'gender-equality',
			'minorities',
			'disability',
			'older-people',
			'children'
		],
		actionPlan: ['racism', 'hbtqi', 'roma', 'gender-equality']
	},
	people: 1164,
	form: {
		pages: [
			{
				id: 'treatment',
				questions: [
					shared('treatment'),
					{
						type: 'single',
						id: 'discriminated',
						label: text(
							'Har du känt dig diskriminerad i kontakten med staden de senaste två åren?',
							'Har staden behandlat dig sämre än andra de senaste två åren?',
							'Have you felt discriminated against in contact with the city in the last two years?'
						),
						options: [
							option('no', 'Nej, det har jag inte', 'No, I have not', 'Nej'),
							option('once', 'Ja, en gång', 'Yes, once'),
							option('several', 'Ja, flera gånger', 'Yes, several times'),
							option('unsure', 'Vet inte om det var det', 'I am not sure that it was', 'Jag vet inte')
						]
					}
				]
			},
			{
				id: 'grounds',
				questions: [
					{
						type: 'multiple',
						id: 'grounds',
						label: text(
							'Om du svarade ja: vad tror du att det hade att göra med?',
							'Om du svarade ja: varför tror du att det hände?',
							'If you answered yes: what do you think it had to do with?'
						),
						hint: text(
							'Lagen räknar upp sju diskrimineringsgrunder. Välj så många som stämmer, eller ingen.',
							'Du kan välja flera. Du kan också hoppa över frågan.',
							'The law lists seven grounds of discrimination. Choose as many as apply, or none.'
						),
						options: [
							option('sex', 'Kön', 'Sex'),
							option(
								'gender-identity',
								'Könsöverskridande identitet eller uttryck',
								'Transgender identity or expression',
								'Att jag är trans'
							),
							option('ethnicity', 'Etnisk tillhörighet', 'Ethnicity', 'Mitt ursprung eller min hudfärg'),
							option(
								'religion',
								'Religion eller annan trosuppfattning',
								'Religion or other belief',
								'Min religion eller tro'
							),
							option('disability', 'Funktionsnedsättning', 'Disability', 'Min funktionsnedsättning'),
							option('sexuality', 'Sexuell läggning', 'Sexual orientation', 'Vem jag blir kär i'),
							option('age', 'Ålder', 'Age', 'Min ålder'),
							alone(
								'not',
								'Jag har inte känt mig diskriminerad',
								'I have not felt discriminated against',
								'Det har inte hänt mig'
							)
						]
					},
					{
						type: 'multiple',
						id: 'where',
						label: text('Var i staden hände det?', 'Var hände det?', 'Where in the city did it happen?'),
						options: [
							option('school', 'Förskola eller skola', 'Preschool or school'),
							option('social', 'Socialtjänsten', 'Social services'),
							option('older', 'Äldreomsorgen', 'Care for older people', 'Hjälp till äldre'),
							option('housing', 'Bostad', 'Housing', 'Där jag bor'),
							option('leisure', 'Idrott, kultur och fritid', 'Sports, culture and leisure'),
							option('other-place', 'Någon annanstans', 'Somewhere else', 'På ett annat ställe'),
							alone(
								'not',
								'Jag har inte känt mig diskriminerad',
								'I have not felt discriminated against',
								'Det har inte hänt mig'
							)
						]
					}
				]
			},
			{
				id: 'told',
				questions: [
					{
						type: 'single',
						id: 'told',
						label: text(
							'Berättade du för någon på staden?',
							'Berättade du det för någon?',
							'Did you tell anybody at the city?'
						),
						options: [
							option('helped', 'Ja, och det hjälpte', 'Yes, and it helped'),
							option('not-helped', 'Ja, men det hjälpte inte', 'Yes, but it did not help'),
							option('no', 'Nej, det gjorde jag inte', 'No, I did not', 'Nej'),
							option(
								'not',
								'Jag har inte känt mig diskriminerad',
								'I have not felt discriminated against',
								'Det har inte hänt mig'
							)
						]
					},
					{
						type: 'info',
						id: 'do',
						label: text('Om du vill anmäla', 'Om du vill anmäla', 'If you want to report it'),
						text: text(
							'Diskrimineringsombudsmannen (DO) är den myndighet som ser till att lagen följs. Antidiskrimineringsbyrån hjälper dig gratis. Du kan också lämna ett klagomål till staden.',
							'Du kan anmäla till Diskrimineringsombudsmannen. Den kallas DO. Antidiskrimineringsbyrån hjälper dig. Det kostar inget. Du kan också klaga hos staden.',
							'The Equality Ombudsman (Diskrimineringsombudsmannen, DO) is the authority that supervises the law. The anti-discrimination bureau helps you for free. You can also make a complaint to the city.'
						)
					}
				]
			},
			{
				id: 'should',
				questions: [
					{
						type: 'longText',
						id: 'should',
						label: text('Vad borde staden göra?', 'Vad ska staden göra?', 'What should the city do?')
					}
				]
			},
			{ id: 'about', title: both('Om dig', 'About you'), questions: [age, gender, district] }
		]
	},
	answers: {
		age: { weights: { ...everyAge, 'age-80': 4 } },
		gender: { weights: { woman: 55, man: 38, other: 5, 'no-answer': 0 } },
		district: { weights: { ...cityTurnout, jarva: 6, skarholmen: 3 } },
		treatment: {
			weights: { 'very-good': 31, good: 38, bad: 16, 'very-bad': 10, 'dont-know': 5 },
			lean: { jarva: 0.8, skarholmen: 0.7, other: 0.9, 'norra-innerstaden': -0.5, kungsholmen: -0.4 }
		},
		discriminated: {
			weights: { no: 60, once: 15, several: 15, unsure: 10 },
			lean: { jarva: 0.7, skarholmen: 0.6, other: 0.9, 'norra-innerstaden': -0.5, 'age-65-79': -0.4 }
		},
		grounds: {
			shares: {
				sex: 0.17,
				'gender-identity': 0.05,
				ethnicity: 0.35,
				religion: 0.15,
				disability: 0.23,
				sexuality: 0.07,
				age: 0.2
			},
			more: {
				woman: { sex: 1.6 },
				jarva: { ethnicity: 1.8, religion: 1.8 },
				skarholmen: { ethnicity: 1.7 },
				'age-65-79': { age: 2.2 }
			},
			none: { id: 'not', share: 0.58 },
			skip: 0.06
		},
		where: {
			shares: { school: 0.27, social: 0.29, older: 0.12, housing: 0.2, leisure: 0.17, 'other-place': 0.18 },
			more: { 'age-0-17': { school: 2.4 }, 'age-80': { older: 4 }, 'age-30-44': { school: 1.4 } },
			none: { id: 'not', share: 0.57 },
			skip: 0.06
		},
		told: { weights: { helped: 8, 'not-helped': 11, no: 23, not: 58 } },
		should: { texts }
	}
};
