import { drawn } from '#lib/domain/templates/childWords.ts';
import { sessionPage } from '#lib/domain/templates/session.ts';
import { cityTurnout } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { text } from '../words.ts';

export const afterSchool: Demonstration = {
	slug: 'efter-skolan',
	committee: 'idrottsnamnden',
	state: 'answered',
	days: { opens: -96, closes: -64, released: -50 },
	title: text(
		'Vad vill du göra efter skolan?',
		'Vad vill du göra efter skolan?',
		'What do you want to do after school?'
	),
	summary: text(
		'Barn och unga i hela staden sa vad de vill göra efter skolan, och vad som gör det svårt.',
		'Vi frågade barn vad de vill göra efter skolan.',
		'Children and young people all over the city said what they want to do after school, and what makes it hard.'
	),
	purpose: text(
		'Idrottsnämnden bestämmer vad pengarna till spontanidrott ska gå till de närmaste två åren.',
		'Svaren visar vad staden ska bygga för barn.',
		'The Sports Committee decides what the money for sport without a club goes to over the next two years.'
	),
	outcome: text(
		'Ni vill röra på er nära hemma, och ni vill veta vad som finns. Vi bygger sex nya bollplaner, öppnar simhallarna gratis på onsdagar och skickar en karta till alla skolor. Fler konstfrusna isbanor har vi inte råd med.',
		'Vi bygger sex nya bollplaner. Det blir gratis att bada på onsdagar. Alla skolor får en karta. Vi har inte råd med fler isbanor.',
		'You want to move about near home, and you want to know what there is. We build six new ball courts, open the swimming pools free of charge on Wednesdays and send a map to every school. More artificial ice rinks we cannot afford.'
	),
	replies: [
		{
			theme: text('Nära hemma', 'Nära hemma', 'Near home'),
			said: text(
				'Det är för långt till planen, särskilt för den som inte får åka själv.',
				'Det är för långt dit.',
				'It is too far to the court, above all for those who may not travel alone.'
			),
			doing: text(
				'Sex nya bollplaner byggs där det är längst till en i dag.',
				'Vi bygger sex nya bollplaner.',
				'Six new ball courts are built where it is farthest to one today.'
			),
			due: 240
		},
		{
			theme: text('Det kostar', 'Det kostar', 'It costs'),
			said: text(
				'Den som inte har råd kan inte vara med.',
				'Alla har inte råd.',
				'Those who cannot afford it are left out.'
			),
			doing: text(
				'Simhallarna blir gratis på onsdagar efter skolan för den som är under 18.',
				'Det blir gratis att bada på onsdagar.',
				'The swimming pools become free of charge on Wednesdays after school for those under 18.'
			),
			due: 90
		},
		{
			theme: text('Veta vad som finns', 'Veta vad som finns', 'Knowing what there is'),
			said: text(
				'Många vet inte vad de kan göra och var.',
				'Många vet inte vad som finns.',
				'Many do not know what they can do, and where.'
			),
			doing: text(
				'Alla skolor får en karta över det som är gratis.',
				'Alla skolor får en karta.',
				'Every school gets a map of what is free of charge.'
			),
			due: 150
		}
	],
	reach: { whom: 'residents', toAge: 18 },
	terms: { focusArea: ['participation', 'welfare'], perspective: ['children'], actionPlan: ['children'] },
	people: 784,
	classes: {
		years: ['preschool', 'f3', 'y4to6', 'y7to9', 'upper', 'adapted'],
		guardians: text(
			'Vi frågar vad barn vill göra efter skolan. Ingen fråga handlar om hemmet, och ingen om hur mycket pengar man har.',
			'Vi frågar vad barn vill göra efter skolan. Vi frågar inget om er familj.',
			'We ask what children want to do after school. No question is about the home, and none about how much money one has.'
		),
		children: text(
			'Vi frågar vad du vill göra efter skolan.',
			'Vi frågar vad du vill göra efter skolan.',
			'We ask what you want to do after school.'
		),
		facilitator: text(
			'”Efter skolan” är också kvällar och helger. Prata gärna om vad som finns i närheten efteråt, inte före.',
			'Prata om vad som finns nära er efteråt, inte före.',
			'“After school” is evenings and weekends too. Do talk about what there is nearby, afterwards and not before.'
		),
		sessions: 41
	},
	form: {
		pages: [
			{
				id: 'do',
				questions: [
					{
						type: 'picture',
						id: 'do',
						label: text('Vad vill du helst göra?', 'Vad vill du helst göra?', 'What do you most want to do?'),
						options: [
							drawn('soccer-ball', 'ball', 'Spela boll', 'Play ball'),
							drawn('person-swimming', 'swim', 'Bada', 'Swim'),
							drawn('person-climbing', 'climb', 'Klättra', 'Climb'),
							drawn('ice-skate', 'skate', 'Åka skridskor', 'Skate'),
							drawn('musical-notes', 'music', 'Dansa och spela musik', 'Dance and play music')
						]
					}
				]
			},
			{
				id: 'where',
				questions: [
					{
						type: 'picture',
						id: 'where',
						label: text('Var vill du vara?', 'Var vill du vara?', 'Where do you want to be?'),
						options: [
							drawn('deciduous-tree', 'out', 'Ute', 'Outdoors'),
							drawn('house', 'in', 'Inne', 'Indoors')
						]
					}
				]
			},
			{
				id: 'hard',
				questions: [
					{
						type: 'picture',
						id: 'hard',
						most: 3,
						label: text('Vad gör det svårt?', 'Vad är svårt?', 'What makes it hard?'),
						options: [
							drawn('bus', 'far', 'Det är långt dit', 'It is far away'),
							drawn('coin', 'money', 'Det kostar', 'It costs'),
							drawn('busts-in-silhouette', 'friends', 'Jag har ingen att gå med', 'I have nobody to go with'),
							drawn('red-question-mark', 'know', 'Jag vet inte vad som finns', 'I do not know what there is'),
							drawn('night-with-stars', 'dark', 'Det är mörkt på vägen', 'It is dark on the way')
						]
					}
				]
			},
			{
				id: 'feel',
				questions: [
					{
						type: 'picture',
						id: 'feel',
						label: text(
							'Hur är det där du brukar vara?',
							'Hur är det där du brukar vara?',
							'How is it where you usually are?'
						),
						options: [
							drawn('smiling-face-with-smiling-eyes', 'good', 'Bra', 'Good'),
							drawn('thinking-face', 'mixed', 'Både bra och dåligt', 'Both good and bad'),
							drawn('worried-face', 'bad', 'Inte bra', 'Not good')
						]
					}
				]
			},
			{
				id: 'own',
				questions: [
					{
						type: 'longText',
						id: 'own',
						label: text(
							'Vad ska vi bygga eller göra? Skriv inte vem du är.',
							'Vad ska vi göra? Skriv inte vad du heter.',
							'What should we build or do? Do not write who you are.'
						)
					}
				]
			},
			sessionPage
		]
	},
	answers: {
		'class-years': {
			weights: { preschool: 4, f3: 27, y4to6: 33, y7to9: 21, upper: 8, adapted: 7 },
			skip: 0
		},
		'class-district': { weights: cityTurnout, skip: 0 },
		'class-kind': {
			weights: {
				school: 690,
				adapted: 60,
				preparatory: 55,
				preschool: 48,
				openPreschool: 0,
				leisure: 62,
				protected: 7,
				disability: 34,
				partner: 0
			},
			skip: 0
		},
		do: { weights: { ball: 34, swim: 29, climb: 14, skate: 8, music: 15 }, skip: 0 },
		where: { weights: { out: 61, in: 39 }, lean: { adapted: 0.3, preschool: -0.3 }, skip: 0 },
		hard: {
			shares: { far: 0.41, money: 0.33, friends: 0.22, know: 0.47, dark: 0.19 },
			more: { jarva: { money: 1.5 }, skarholmen: { money: 1.5 }, preparatory: { know: 1.5 } },
			skip: 0.05
		},
		feel: { weights: { good: 54, mixed: 33, bad: 13 }, lean: { preparatory: 0.4 }, skip: 0.03 },
		own: {
			texts: [
				'En plan där också tjejerna får plats.',
				'Bygg en klättervägg ute som är gratis.',
				'Mer lampor på vägen till planen.',
				'Jag vill bada men det kostar för mycket.',
				'En is som inte smälter.',
				'Ni kan skriva på en lapp vad som finns.',
				'Ett ställe inne när det regnar där man inte måste köpa något.',
				'Att det finns någon vuxen där som är snäll.',
				'Fler bollar att låna.',
				'Gungor som passar den som sitter i rullstol.'
			]
		}
	}
};
