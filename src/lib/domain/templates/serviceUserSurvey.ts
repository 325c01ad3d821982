import { age, disability, gender, sensitiveWhy } from './backgrounds.ts';
import { shared } from './indicators.ts';
import { whereToReport } from './reporting.ts';
import { written, type Template } from './template.ts';
import { dontKnow, noAnswer, option, text } from './words.ts';

const happened = { answer: 'discriminated', is: ['once', 'several', 'unsure'] };

/** Brukarundersökning: how those who use a service are met there. */
export const serviceUserSurvey: Template = {
	name: 'service-user-survey',
	audience: ['adults'],
	terms: { focusArea: ['welfare'], perspective: ['discrimination', 'gender-equality', 'disability'] },
	form: written(
		text('Vad tycker du om verksamheten?', 'Vad tycker du om hjälpen?', 'What do you think of the service?'),
		[
			{
				id: 'who',
				questions: [
					{
						type: 'single',
						id: 'who',
						label: text(
							'Vem svarar på frågorna?',
							'Vem svarar på frågorna?',
							'Who is answering the questions?'
						),
						hint: text(
							'Svara utifrån hur det är för den som använder verksamheten.',
							'Svara för den som får hjälpen.',
							'Answer from how it is for the person who uses the service.'
						),
						options: [
							option('self', 'Jag som använder verksamheten', 'I who use the service', 'Jag själv'),
							option(
								'with-help',
								'Jag, med hjälp av någon annan',
								'I, with the help of somebody else',
								'Jag får hjälp att svara'
							),
							option(
								'relative',
								'En anhörig eller företrädare',
								'A relative or representative',
								'En anhörig eller en god man'
							),
							noAnswer
						]
					},
					{
						type: 'single',
						id: 'how-long',
						label: text(
							'Hur länge har du använt verksamheten?',
							'Hur länge har du fått hjälpen?',
							'How long have you used the service?'
						),
						options: [
							option('months', 'Mindre än ett år', 'Less than a year'),
							option('some-years', 'Mellan ett och tre år', 'Between one and three years', 'Ett till tre år'),
							option('years', 'Mer än tre år', 'More than three years'),
							dontKnow
						]
					}
				]
			},
			{ id: 'satisfaction', questions: [shared('satisfaction')] },
			{
				id: 'met',
				questions: [
					{
						type: 'matrix',
						id: 'met',
						label: text(
							'Hur är det för dig i verksamheten?',
							'Hur är det för dig?',
							'How is it for you in the service?'
						),
						hint: text('Svara för varje rad.', 'Svara för varje rad.', 'Answer for each row.'),
						rows: [
							option(
								'respect',
								'Jag bemöts med respekt',
								'I am treated with respect',
								'De är snälla mot mig'
							),
							option('listen', 'Personalen lyssnar på mig', 'The staff listen to me'),
							option('decide', 'Jag får vara med och bestämma', 'I take part in decisions'),
							option(
								'understand',
								'Jag förstår den information jag får',
								'I understand the information that I get',
								'Jag förstår det de säger'
							),
							option(
								'turn',
								'Jag vet vem jag ska tala med om något är fel',
								'I know whom to talk to if something is wrong',
								'Jag vet vem jag ska prata med'
							),
							option('safe', 'Jag känner mig trygg', 'I feel safe')
						],
						points: [
							option('always', 'Alltid', 'Always'),
							option('often', 'Ofta', 'Often'),
							option('seldom', 'Sällan', 'Seldom'),
							option('never', 'Aldrig', 'Never')
						],
						dontKnow
					}
				]
			},
			{ id: 'access', questions: [shared('accessibility'), shared('own-language')] },
			{ id: 'discriminated', questions: [shared('discriminated')] },
			{
				id: 'what-happened',
				when: happened,
				questions: [shared('grounds'), shared('reported'), whereToReport]
			},
			{
				id: 'words',
				questions: [
					{
						type: 'longText',
						id: 'good',
						label: text('Vad fungerar bra?', 'Vad är bra?', 'What works well?')
					},
					{
						type: 'longText',
						id: 'better',
						label: text('Vad borde bli bättre?', 'Vad borde bli bättre?', 'What should become better?')
					}
				]
			},
			{
				id: 'about',
				title: text(
					'Om den som använder verksamheten',
					'Om den som får hjälpen',
					'About the person who uses the service'
				),
				questions: [
					age,
					gender,
					disability(
						sensitiveWhy(
							'Vi frågar för att se om verksamheten är lika bra för personer med funktionsnedsättning.',
							'Vi vill att hjälpen ska vara bra för alla.',
							'We ask to see whether the service is equally good for people with disabilities.'
						)
					)
				]
			}
		]
	)
};
