import { age, disability, gender, sensitiveWhy } from './backgrounds.ts';
import { district } from './districts.ts';
import { shared } from './indicators.ts';
import { written, type Template } from './template.ts';
import { alone, dontKnow, option, ownWords, text } from './words.ts';

/** Medborgardialog: a proposal that residents can still change. */
export const citizenDialogue: Template = {
	name: 'citizen-dialogue',
	audience: ['adults'],
	terms: { focusArea: ['participation'], perspective: ['discrimination', 'gender-equality', 'disability'] },
	form: written(text('Medborgardialog', 'Säg vad du tycker', 'Citizen dialogue'), [
		{
			id: 'you',
			questions: [
				{
					type: 'multiple',
					id: 'touched',
					label: text(
						'Hur berörs du av förslaget?',
						'Hur berörs du av förslaget?',
						'How does the proposal touch you?'
					),
					hint: text(
						'Läs gärna om förslaget först, på sidan där du började.',
						'Läs om förslaget först.',
						'Do read about the proposal first, on the page where you began.'
					),
					options: [
						option('live', 'Jag bor i närheten', 'I live nearby', 'Jag bor nära'),
						option(
							'work',
							'Jag arbetar eller studerar i närheten',
							'I work or study nearby',
							'Jag jobbar eller pluggar nära'
						),
						option('visit', 'Jag är där ibland', 'I go there sometimes'),
						option(
							'close',
							'Någon jag står nära berörs',
							'Somebody close to me is touched',
							'Någon i min familj berörs'
						),
						option(
							'organisation',
							'Min förening eller verksamhet berörs',
							'My association or business is touched',
							'Min förening berörs'
						),
						ownWords('other', 'På något annat sätt', 'In another way'),
						alone(
							'none',
							'Jag berörs inte, men vill tycka till',
							'It does not touch me, but I want to have a say',
							'Jag vill bara tycka till'
						)
					]
				}
			]
		},
		{
			id: 'opinion',
			questions: [
				{
					type: 'scale',
					id: 'opinion',
					label: text(
						'Vad tycker du om förslaget?',
						'Vad tycker du om förslaget?',
						'What do you think of the proposal?'
					),
					points: [
						option('very-good', 'Mycket bra', 'Very good'),
						option('good', 'Ganska bra', 'Fairly good'),
						option('bad', 'Ganska dåligt', 'Fairly bad'),
						option('very-bad', 'Mycket dåligt', 'Very bad')
					],
					dontKnow
				},
				{
					type: 'longText',
					id: 'change',
					label: text(
						'Vad skulle göra förslaget bättre?',
						'Vad skulle göra förslaget bättre?',
						'What would make the proposal better?'
					)
				}
			]
		},
		{
			id: 'matters',
			questions: [
				{
					type: 'ranking',
					id: 'matters',
					label: text('Vad är viktigast för dig?', 'Vad är viktigast för dig?', 'What matters most to you?'),
					most: 3,
					options: [
						option('safety', 'Att det är tryggt', 'That it is safe'),
						option(
							'access',
							'Att alla kan ta sig fram och vara med',
							'That everybody can get around and take part',
							'Att alla kan vara med'
						),
						option('children', 'Att det blir bra för barn', 'That it is good for children'),
						option('meeting', 'Att människor kan mötas', 'That people can meet', 'Att människor träffas'),
						option(
							'nature',
							'Att natur och klimat skyddas',
							'That nature and climate are protected',
							'Att naturen skyddas'
						),
						option(
							'cost',
							'Att det är billigt för den som använder det',
							'That it is cheap for those who use it',
							'Att det är billigt'
						)
					]
				}
			]
		},
		{
			id: 'rights',
			title: text('På lika villkor', 'Lika för alla', 'On equal terms'),
			questions: [
				{
					type: 'multiple',
					id: 'barriers',
					label: text(
						'Finns det något i förslaget som kan stänga ute dig eller andra?',
						'Kan något i förslaget stänga ute dig eller andra?',
						'Is there anything in the proposal that may shut out you or others?'
					),
					options: [
						option('getting-there', 'Det är svårt att ta sig dit', 'It is hard to get there'),
						option(
							'inside',
							'Det är svårt att ta sig fram på platsen',
							'It is hard to get around there',
							'Det är svårt att ta sig fram'
						),
						option(
							'language',
							'Språket eller informationen är svår att förstå',
							'The language or the information is hard to understand',
							'Språket är svårt'
						),
						option('money', 'Det kostar för mycket', 'It costs too much'),
						option('unsafe', 'Det känns otryggt', 'It feels unsafe'),
						option('unwelcome', 'Alla känner sig inte välkomna', 'Not everybody feels welcome'),
						ownWords('other', 'Något annat', 'Something else'),
						alone('none', 'Nej, det tror jag inte', 'No, I do not think so', 'Nej'),
						alone('dont-know', 'Vet inte', 'I don’t know', 'Jag vet inte')
					]
				},
				{
					type: 'longText',
					id: 'remedy',
					when: {
						all: [
							{ answer: 'barriers', given: true },
							{ not: { answer: 'barriers', is: ['none', 'dont-know'] } }
						]
					},
					label: text(
						'Vad skulle göra att fler kan vara med?',
						'Vad kan göra att fler kan vara med?',
						'What would let more people take part?'
					)
				}
			]
		},
		{ id: 'influence', questions: [shared('influence')] },
		{
			id: 'about',
			title: text('Om dig', 'Om dig', 'About you'),
			questions: [
				district,
				age,
				gender,
				disability(
					sensitiveWhy(
						'Vi frågar för att se om förslaget fungerar lika bra för personer med funktionsnedsättning.',
						'Vi vill att förslaget ska bli bra för alla.',
						'We ask to see whether the proposal works equally well for people with disabilities.'
					)
				)
			]
		},
		{
			id: 'contact',
			questions: [
				{
					type: 'contact',
					id: 'contact',
					label: text(
						'Vill du bli inbjuden till ett möte om förslaget?',
						'Vill du komma på ett möte om förslaget?',
						'Do you want to be invited to a meeting about the proposal?'
					),
					purpose: text(
						'Vi använder uppgiften bara för att bjuda in dig till ett möte och berätta vad dialogen ledde till.',
						'Vi bjuder in dig till ett möte. Vi berättar också vad som händer sedan.',
						'We use it only to invite you to a meeting and to tell you what the dialogue led to.'
					),
					keepDays: 120
				}
			]
		}
	])
};
