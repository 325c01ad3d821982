import { written, type Template } from './template.ts';
import { option, text } from './words.ts';

const drawn = (sign: string, id: string, sv: string, en: string, simple = sv) => ({
	...option(id, sv, en, simple),
	drawing: { sign }
});

const unsure = drawn('thinking-face', 'dont-know', 'Jag vet inte', 'I don’t know');

/**
 * For children of 7 to 9 in a class or an after-school club: pictures with words, two or three choices, nothing to
 * remember, no negatives, both ends drawn alike. Follows the convention's articles 2, 3, 6 and 12: every child, what is
 * best for it, how it is, and that it is heard.
 */
export const childConsultation: Template = {
	name: 'child-consultation',
	audience: ['from7'],
	reach: { whom: 'residents', fromAge: 7, toAge: 9 },
	terms: { focusArea: ['participation'], perspective: ['children'], actionPlan: ['children'] },
	form: written(text('Hur är det här?', 'Hur är det här?', 'How is it here?'), [
		{
			id: 'start',
			questions: [
				{
					type: 'info',
					id: 'hello',
					label: text('Hej!', 'Hej!', 'Hello!'),
					text: text(
						'Vi vill veta vad du tycker. Det finns inga fel svar.\n\nDu får hoppa över frågor. Du får sluta när du vill.\n\nSkriv inte ditt namn. Ingen ska veta vem du är.',
						'Vi vill veta vad du tycker. Det finns inga fel svar.\n\nDu får hoppa över frågor. Du får sluta när du vill.\n\nSkriv inte ditt namn. Ingen ska veta vem du är.',
						'We want to know what you think. No answer is wrong.\n\nYou may skip questions. You may stop when you want.\n\nDo not write your name. Nobody will know who you are.'
					)
				},
				{
					type: 'picture',
					id: 'feels',
					label: text(
						'Hur känns det att vara här?',
						'Hur känns det att vara här?',
						'How does it feel to be here?'
					),
					options: [
						drawn('slightly-smiling-face', 'good', 'Bra', 'Good'),
						drawn('slightly-frowning-face', 'bad', 'Dåligt', 'Bad'),
						unsure
					]
				}
			]
		},
		{
			id: 'fun',
			questions: [
				{
					type: 'picture',
					id: 'fun',
					most: 2,
					label: text('Vad är roligast här?', 'Vad är roligast här?', 'What is most fun here?'),
					options: [
						drawn('playground-slide', 'play', 'Leka', 'Playing'),
						drawn('soccer-ball', 'sports', 'Springa och spela boll', 'Running and playing ball'),
						drawn('people-hugging', 'friends', 'Vara med kompisar', 'Being with friends'),
						drawn('artist-palette', 'make', 'Rita och bygga', 'Drawing and building'),
						drawn('open-book', 'rest', 'Läsa och vila', 'Reading and resting')
					]
				}
			]
		},
		{
			id: 'all',
			questions: [
				{
					type: 'picture',
					id: 'join',
					label: text(
						'Får alla vara med och leka här?',
						'Får alla vara med och leka här?',
						'May everybody join in and play here?'
					),
					options: [
						drawn('thumbs-up', 'yes', 'Ja, alla får vara med', 'Yes, everybody may'),
						drawn('thumbs-down', 'no', 'Nej, några får vara utanför', 'No, some are left out'),
						unsure
					]
				},
				{
					type: 'picture',
					id: 'safe',
					label: text('Känner du dig trygg här?', 'Känner du dig trygg här?', 'Do you feel safe here?'),
					options: [
						drawn('thumbs-up', 'yes', 'Ja, det gör jag', 'Yes, I do'),
						drawn('thumbs-down', 'no', 'Nej, det gör jag inte', 'No, I do not'),
						unsure
					]
				}
			]
		},
		{
			id: 'say',
			questions: [
				{
					type: 'picture',
					id: 'listen',
					label: text(
						'Lyssnar de vuxna på dig här?',
						'Lyssnar de vuxna på dig här?',
						'Do the grown-ups here listen to you?'
					),
					options: [
						drawn('thumbs-up', 'yes', 'Ja, de lyssnar', 'Yes, they listen'),
						drawn('thumbs-down', 'no', 'Nej, de lyssnar för lite', 'No, they listen too little'),
						unsure
					]
				},
				{
					type: 'longText',
					id: 'wish',
					maxLength: 500,
					label: text(
						'Vad vill du ska bli bättre här?',
						'Vad vill du ska bli bättre här?',
						'What do you want to be better here?'
					),
					hint: text(
						'Skriv inte vem du är. Skriv inte vem någon annan är.',
						'Skriv inte vem du är. Skriv inte vem någon annan är.',
						'Do not write who you are. Do not write who anybody else is.'
					)
				}
			]
		},
		{
			id: 'you',
			questions: [
				{
					type: 'single',
					id: 'age',
					label: text('Hur gammal är du?', 'Hur gammal är du?', 'How old are you?'),
					options: [option('age-7', '7 år', '7'), option('age-8', '8 år', '8'), option('age-9', '9 år', '9')],
					background: {
						kind: 'age',
						why: text(
							'Vi vill veta om yngre och äldre barn tycker olika.',
							'Vi vill veta om yngre och äldre barn tycker olika.',
							'We want to know if younger and older children think differently.'
						)
					}
				},
				{
					type: 'single',
					id: 'gender',
					label: text(
						'Är du flicka, pojke eller något annat?',
						'Är du flicka, pojke eller något annat?',
						'Are you a girl, a boy or something else?'
					),
					options: [
						option('girl', 'Flicka', 'Girl'),
						option('boy', 'Pojke', 'Boy'),
						option('other', 'Annat', 'Something else'),
						option('no-answer', 'Jag vill inte svara', 'I do not want to answer')
					],
					background: {
						kind: 'gender',
						why: text(
							'Vi vill att det ska vara lika bra för alla barn.',
							'Vi vill att det ska vara lika bra för alla barn.',
							'We want it to be equally good for all children.'
						)
					}
				}
			]
		}
	])
};
