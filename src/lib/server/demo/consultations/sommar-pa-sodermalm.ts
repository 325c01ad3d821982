import { everyGender, genderOfChild } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { texts } from '../texts/sommar-pa-sodermalm.ts';
import { dontKnow, option, text } from '../words.ts';

const age = {
	type: 'single' as const,
	id: 'age',
	label: text('Vilken årskurs går du i?', 'Vilken klass går du i?', 'Which school year are you in?'),
	options: [
		option('year-4-6', 'Åk 4–6', 'Years 4–6', 'Fyran, femman eller sexan'),
		option('year-7-9', 'Åk 7–9', 'Years 7–9', 'Sjuan, åttan eller nian'),
		option('upper', 'Gymnasiet', 'Upper secondary school'),
		option('adapted', 'Anpassad skola', 'Adapted school')
	],
	background: {
		kind: 'age' as const,
		why: text(
			'Den som är tio och den som är sjutton vill ofta olika saker.',
			'Barn och ungdomar vill ofta olika saker.',
			'Those who are ten and those who are seventeen often want different things.'
		)
	}
};

export const summer: Demonstration = {
	slug: 'sommar-pa-sodermalm',
	committee: 'sodermalm',
	state: 'archived',
	days: { opens: -460, closes: -432, released: -420 },
	title: text('Sommar på Södermalm', 'Sommar på Södermalm', 'Summer on Södermalm'),
	summary: text(
		'Alla åker inte bort på sommaren. Vi frågade er som går i skolan på Södermalm vad ni ville göra på lovet.',
		'Många är hemma på sommaren. Vi frågade er vad ni vill göra på sommarlovet.',
		'Not everybody goes away in summer. We asked you who go to school on Södermalm what you wanted to do in the holidays.'
	),
	purpose: text(
		'Stadsdelsnämnden delade ut pengar till sommaraktiviteter. Svaren bestämde till vad.',
		'Vi hade pengar till sommaren. Svaren visade vad vi skulle göra för pengarna.',
		'The district committee gave out money for summer activities. The answers decided for what.'
	),
	outcome: text(
		'Det blev kvällsöppet på fritidsgården hela juli, gratis paddling i Årstaviken två dagar i veckan och en filmkväll i Björns trädgård. Natthängen som många önskade blev inte av: vi hittade inte personal i tid. Till nästa sommar anställer vi ungdomar själva.',
		'Fritidsgården var öppen på kvällarna i juli. Man fick paddla gratis. Det var bio ute. Det blev inget på natten. Vi hittade ingen som kunde jobba då.',
		'The youth centre stayed open in the evenings all July, there was free paddling in Årstaviken two days a week and a film night in Björns trädgård. The late nights that many wished for did not happen: we did not find staff in time. For next summer we employ young people ourselves.'
	),
	reach: {
		whom: 'group',
		group: text(
			'Barn och unga i skolan på Södermalm',
			'Du som går i skolan på Södermalm',
			'Children and young people at school on Södermalm'
		)
	},
	terms: {
		focusArea: ['participation'],
		perspective: ['children', 'gender-equality'],
		actionPlan: ['children', 'gender-equality']
	},
	people: 312,
	form: {
		pages: [
			{
				id: 'want',
				questions: [
					{
						type: 'multiple',
						id: 'want',
						label: text(
							'Vad vill du göra på sommarlovet?',
							'Vad vill du göra på sommarlovet?',
							'What do you want to do in the summer holidays?'
						),
						most: 3,
						options: [
							option('swim', 'Bada', 'Swim'),
							option('sport', 'Idrotta', 'Play sports'),
							option('create', 'Musik, film och bild', 'Music, film and pictures'),
							option('food', 'Laga mat ihop', 'Cook together'),
							option('trip', 'Åka på utflykt', 'Go on an outing'),
							option('hang', 'Bara hänga', 'Just hang out', 'Bara vara med kompisar'),
							option('work', 'Sommarjobba', 'Have a summer job')
						]
					},
					{
						type: 'scale',
						id: 'place',
						label: text(
							'Finns det någonstans att vara på kvällen?',
							'Finns det någonstans att vara på kvällen?',
							'Is there somewhere to be in the evening?'
						),
						points: [
							option('yes', 'Ja, flera ställen', 'Yes, several places'),
							option('some', 'Ja, något', 'Yes, some'),
							option('hardly', 'Knappt', 'Hardly', 'Nästan inte'),
							option('no', 'Nej, ingenstans', 'No, nowhere', 'Nej')
						],
						dontKnow
					}
				]
			},
			{
				id: 'idea',
				questions: [
					{
						type: 'shortText',
						id: 'idea',
						label: text('Din bästa idé?', 'Vad är din bästa idé?', 'Your best idea?'),
						maxLength: 120
					}
				]
			},
			{ id: 'about', questions: [age, genderOfChild] }
		]
	},
	answers: {
		age: { weights: { 'year-4-6': 38, 'year-7-9': 40, upper: 16, adapted: 6 } },
		gender: { weights: { ...everyGender, woman: 51, man: 49, other: 0, 'no-answer': 0 } },
		want: {
			shares: { swim: 0.5, sport: 0.3, create: 0.27, food: 0.19, trip: 0.33, hang: 0.41, work: 0.24 },
			more: {
				'year-4-6': { swim: 1.3, trip: 1.4, work: 0.2, hang: 0.7 },
				upper: { work: 2.4, trip: 0.6 },
				man: { sport: 1.3 }
			}
		},
		place: {
			weights: { yes: 17, some: 30, hardly: 29, no: 17, 'dont-know': 7 },
			lean: { woman: 0.4, upper: 0.5 }
		},
		idea: { texts }
	}
};
