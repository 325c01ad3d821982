import { age, disability, gender, minority, sensitiveWhy } from './backgrounds.ts';
import { district } from './districts.ts';
import { shared } from './indicators.ts';
import { whereToReport } from './reporting.ts';
import { askedWhen, written, type Template } from './template.ts';
import { text } from './words.ts';

/** Those who felt discriminated against, or are not sure that it was that. */
const happened = { answer: 'discriminated', is: ['once', 'several', 'unsure'] };

/** Medborgarundersökning: recurring, on the seven grounds, with questions whose results compare. */
export const citizenSurvey: Template = {
	name: 'citizen-survey',
	audience: ['adults'],
	terms: {
		focusArea: ['knowledge', 'welfare', 'participation'],
		perspective: ['discrimination', 'gender-equality', 'minorities', 'older-people', 'disability'],
		actionPlan: ['racism', 'minorities', 'gender-equality']
	},
	form: written(text('Lika rättigheter i staden', 'Lika rättigheter i staden', 'Equal rights in the city'), [
		{ id: 'contact', questions: [shared('treatment'), shared('information'), shared('own-language')] },
		{ id: 'everyday', questions: [shared('accessibility'), shared('safety')] },
		{
			id: 'discriminated',
			questions: [
				{
					type: 'info',
					id: 'what-is',
					label: text('Vad är diskriminering?', 'Vad är diskriminering?', 'What is discrimination?'),
					text: text(
						'Diskriminering är när någon behandlas sämre än andra och det har samband med någon av lagens sju grunder. De är kön, könsidentitet, etnisk tillhörighet, religion, funktionsnedsättning, sexuell läggning och ålder. Det är också diskriminering när en verksamhet låter bli att bli tillgänglig, fast det rimligen går.',
						'Diskriminering är att bli sämre behandlad än andra. Det kan bero på kön, ursprung eller religion. Det kan bero på en funktionsnedsättning eller på ålder. Det kan också bero på vem du är eller vem du älskar. Då bryter någon mot lagen.',
						'Discrimination is when somebody is treated worse than others and this is connected with sex, gender identity, ethnicity, religion, disability, sexual orientation or age. It is also discrimination when a service does not do what can reasonably be done to become accessible.'
					)
				},
				shared('discriminated')
			]
		},
		{
			id: 'what-happened',
			when: happened,
			title: text('Det som hände', 'Det som hände', 'What happened'),
			questions: [shared('grounds'), shared('places'), shared('actors')]
		},
		{
			id: 'reported',
			when: happened,
			questions: [
				shared('reported'),
				askedWhen(shared('why-not-reported'), { answer: 'reported', is: ['no'] }),
				whereToReport
			]
		},
		{ id: 'rights', questions: [shared('where-to-turn'), shared('equal-treatment'), shared('influence')] },
		{
			id: 'better',
			questions: [
				{
					type: 'longText',
					id: 'better',
					label: text(
						'Vad borde staden göra för att alla ska ha lika rättigheter?',
						'Vad ska staden göra för att alla ska ha lika rättigheter?',
						'What should the city do so that everybody has equal rights?'
					)
				}
			]
		},
		{
			id: 'about',
			title: text('Om dig', 'Om dig', 'About you'),
			questions: [
				age,
				gender,
				district,
				disability(
					sensitiveWhy(
						'Vi frågar för att se om personer med funktionsnedsättning behandlas lika.',
						'Vi vill veta om alla behandlas lika.',
						'We ask to see whether people with disabilities are treated equally.'
					)
				),
				minority(
					sensitiveWhy(
						'Vi frågar för att se om de nationella minoriteternas rättigheter följs.',
						'Vi vill veta om minoriteter får sina rättigheter.',
						'We ask to see whether the rights of the national minorities are kept.'
					)
				)
			]
		}
	])
};
