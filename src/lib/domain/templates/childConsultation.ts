import { schoolYears } from '../classes/schoolYears.ts';
import {
	drawn,
	forChildren,
	forYoungest,
	leftOutFor,
	leftOutForYoungest,
	reminder,
	yesOrNo
} from './childWords.ts';
import { sessionPage } from './session.ts';
import { written, type Template, type WrittenPage } from './template.ts';
import { dontKnow, noAnswer, option, ownWords, text } from './words.ts';

const start: WrittenPage = {
	id: 'start',
	questions: [
		{
			type: 'info',
			id: 'hello',
			label: text('Hej!', 'Hej!', 'Hello!'),
			text: text(
				'Vi vill veta hur du har det här, och vad som kan bli bättre. Inga svar är rätt eller fel.\n\nDu får hoppa över frågor och sluta när du vill.\n\nSkriv inte vem du är. Ingen ska kunna se vem som har svarat.',
				'Vi vill veta hur du har det här, och vad som kan bli bättre. Inga svar är fel.\n\nDu får hoppa över frågor. Du får sluta när du vill.\n\nSkriv inte vem du är. Ingen ska veta vem som har svarat.',
				'We want to know how it is for you here, and what can be better. No answer is right or wrong.\n\nYou may skip questions and stop when you want.\n\nDo not write who you are. Nobody is to see who has answered.'
			),
			years: {
				...forChildren({
					text: text(
						'Vi vill veta vad du tycker. Det finns inga fel svar.\n\nDu får hoppa över frågor. Du får sluta när du vill.\n\nSkriv inte ditt namn. Ingen ska veta vem du är.',
						'Vi vill veta vad du tycker. Det finns inga fel svar.\n\nDu får hoppa över frågor. Du får sluta när du vill.\n\nSkriv inte ditt namn. Ingen ska veta vem du är.',
						'We want to know what you think. No answer is wrong.\n\nYou may skip questions. You may stop when you want.\n\nDo not write your name. Nobody will know who you are.'
					)
				}),
				preschool: {
					text: text(
						'Vi vill veta vad du tycker. Peka på en bild. En vuxen kan trycka.\n\nDu får hoppa över. Du får sluta när du vill.',
						'Vi vill veta vad du tycker. Peka på en bild. En vuxen kan trycka.\n\nDu får hoppa över. Du får sluta när du vill.',
						'We want to know what you think. Point at a picture. A grown-up can press.\n\nYou may skip. You may stop when you want.'
					)
				}
			}
		},
		{
			type: 'faces',
			id: 'feels',
			label: text('Hur är det att vara här?', 'Hur är det att vara här?', 'How is it to be here?'),
			points: [
				{ ...option('very-good', 'Mycket bra', 'Very good'), years: leftOutFor('preschool') },
				option('good', 'Bra', 'Good'),
				option('bad', 'Dåligt', 'Bad'),
				{ ...option('very-bad', 'Mycket dåligt', 'Very bad'), years: leftOutFor('preschool') }
			],
			dontKnow
		}
	]
};

const doing: WrittenPage = {
	id: 'doing',
	questions: [
		{
			type: 'ranking',
			id: 'best',
			most: 3,
			label: text(
				'Vilka tre saker är viktigast här?',
				'Vilka tre saker är viktigast här?',
				'Which three things are most important here?'
			),
			options: [
				drawn('people-hugging', 'friends', 'Vänner', 'Friends', 'Kompisar'),
				drawn('teacher', 'adults', 'Snälla vuxna', 'Kind grown-ups'),
				drawn('fork-and-knife-with-plate', 'food', 'God mat', 'Good food'),
				drawn('soccer-ball', 'activities', 'Kul saker att göra', 'Fun things to do'),
				drawn('open-book', 'calm', 'Lugn och ro', 'Peace and quiet')
			],
			years: {
				...leftOutFor('preschool', 'adapted'),
				f3: {
					label: text('Vad är bäst här?', 'Vad är bäst här?', 'What is best here?'),
					hint: text('Välj tre.', 'Välj tre.', 'Choose three.')
				}
			}
		},
		{
			type: 'picture',
			id: 'more',
			most: 2,
			label: text(
				'Vad vill du ha mer av här?',
				'Vad vill du ha mer av här?',
				'What do you want more of here?'
			),
			options: [
				drawn('soccer-ball', 'sports', 'Sport och spel', 'Sports and games'),
				drawn('artist-palette', 'make', 'Rita och bygga', 'Drawing and building'),
				drawn('deciduous-tree', 'outside', 'Vara ute', 'Being outside'),
				{
					...drawn('musical-notes', 'music', 'Musik och dans', 'Music and dance'),
					years: leftOutFor('preschool')
				},
				{
					...drawn('open-book', 'rest', 'Läsa och vila', 'Reading and resting'),
					years: leftOutFor('preschool')
				}
			],
			years: forYoungest({
				label: text('Vad vill du göra mer?', 'Vad vill du göra mer?', 'What do you want to do more?')
			})
		}
	]
};

const together: WrittenPage = {
	id: 'together',
	questions: [
		{
			type: 'picture',
			id: 'join',
			label: text('Får alla vara med här?', 'Får alla vara med här?', 'May everybody join in here?'),
			options: yesOrNo(['Ja, alla får', 'Yes, everybody may'], ['Nej, några får inte', 'No, some may not'])
		},
		{
			type: 'picture',
			id: 'safe',
			label: text('Känner du dig trygg här?', 'Känner du dig trygg här?', 'Do you feel safe here?'),
			options: yesOrNo(['Ja', 'Yes'], ['Nej', 'No'])
		},
		{
			type: 'multiple',
			id: 'where',
			when: { answer: 'safe', is: ['no'] },
			label: text(
				'Var vill du känna dig tryggare?',
				'Var vill du känna dig tryggare?',
				'Where do you want to feel safer?'
			),
			options: [
				option('outside', 'Ute på gården', 'In the yard'),
				option('inside', 'I korridorer och salar', 'In corridors and rooms', 'I korridoren och i rummen'),
				option(
					'toilets',
					'På toaletter och i omklädningsrum',
					'In toilets and changing rooms',
					'På toaletten och där man byter om'
				),
				option('way', 'På vägen hit eller hem', 'On the way here or home'),
				option('net', 'På nätet', 'On the internet'),
				ownWords('other', 'Någon annanstans', 'Somewhere else')
			],
			years: leftOutForYoungest
		}
	]
};

const say: WrittenPage = {
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
			options: yesOrNo(['Ja', 'Yes'], ['Nej', 'No'])
		},
		{
			type: 'picture',
			id: 'talk',
			label: text(
				'Finns det en vuxen här som du kan prata med?',
				'Finns det en vuxen här som du kan prata med?',
				'Is there a grown-up here whom you can talk to?'
			),
			options: yesOrNo(['Ja', 'Yes'], ['Nej', 'No']),
			years: leftOutFor('preschool')
		},
		{
			type: 'scale',
			id: 'influence',
			label: text(
				'Hur mycket får du vara med och bestämma här?',
				'Hur mycket får du vara med och bestämma?',
				'How much may you take part in deciding here?'
			),
			points: [
				option('very-much', 'Mycket', 'Very much'),
				option('much', 'Ganska mycket', 'Quite a lot'),
				option('little', 'Lite', 'A little'),
				option('none', 'Inte alls', 'Not at all')
			],
			dontKnow,
			years: leftOutForYoungest
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
			hint: reminder,
			years: leftOutFor('preschool')
		}
	]
};

const you: WrittenPage = {
	id: 'you',
	questions: [
		{
			type: 'single',
			id: 'told',
			label: text(
				'Hur vill du få veta vad som händer sedan?',
				'Hur vill du få veta vad som händer sedan?',
				'How do you want to be told what happens then?'
			),
			options: [
				option('meeting', 'Någon kommer hit och berättar', 'Somebody comes here and tells'),
				option('teacher', 'Av en vuxen här', 'By a grown-up here'),
				option('poster', 'På en affisch', 'On a poster'),
				option('film', 'I en film', 'In a film'),
				option('any', 'Det spelar ingen roll', 'It does not matter')
			],
			years: { ...leftOutForYoungest, y4to6: { leftOut: true } }
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
				noAnswer
			],
			background: {
				kind: 'gender',
				why: text(
					'Vi vill att det ska vara lika bra för alla.',
					'Vi vill att det ska vara lika bra för alla.',
					'We want it to be equally good for everybody.'
				)
			},
			years: leftOutForYoungest
		}
	]
};

/**
 * For children and young people in a class or another group: one form in the words of each school year, with pictures,
 * faces, three things in order and own words; five questions for the smallest, twelve at most for the oldest. Nothing to
 * remember, both ends drawn alike. Follows the convention's articles 2, 3, 6 and 12: every child, what is best for it, how
 * it is, and that it is heard.
 */
export const childConsultation: Template = {
	name: 'child-consultation',
	audience: ['under7', 'from7', 'from10', 'from13'],
	years: schoolYears,
	reach: { whom: 'residents', fromAge: 3, toAge: 17 },
	terms: { focusArea: ['participation'], perspective: ['children'], actionPlan: ['children'] },
	form: written(text('Hur är det här?', 'Hur är det här?', 'How is it here?'), [
		start,
		doing,
		together,
		say,
		you,
		sessionPage
	])
};
