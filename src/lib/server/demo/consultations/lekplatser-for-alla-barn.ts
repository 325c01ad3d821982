import { disability, genderOfChild } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { texts } from '../texts/lekplatser-for-alla-barn.ts';
import { alone, both, dontKnow, option, text } from '../words.ts';

export const playgrounds: Demonstration = {
	slug: 'lekplatser-for-alla-barn',
	committee: 'skarpnack',
	state: 'answered',
	days: { opens: -100, closes: -68, released: -54 },
	title: text('Lekplatser för alla barn', 'Alla barn ska kunna leka', 'Playgrounds for every child'),
	summary: text(
		'En lekplats där syskonen kan leka men inte du är ingen lekplats för dig. Barn och vuxna i Skarpnäck berättade vad som stoppar, och vad som är roligast.',
		'Alla barn ska kunna leka på lekplatsen. Vi frågade vad som är roligt. Vi frågade vad som är svårt.',
		'A playground where your siblings can play but you cannot is no playground for you. Children and grown-ups in Skarpnäck told us what stops them, and what is most fun.'
	),
	purpose: text(
		'Stadsdelsnämnden rustar upp tre lekplatser. Svaren är del av barnkonsekvensanalysen, och funktionshindersrådet yttrar sig innan ritningarna blir klara.',
		'Vi ska göra tre lekplatser bättre. Svaren visar hur. Funktionshindersrådet får säga vad det tycker först.',
		'The district committee renews three playgrounds. The answers are part of the child impact assessment, and the disability council gives its opinion before the drawings are finished.'
	),
	outcome: text(
		'Det ni sa mest om var marken: sanden byts mot gummi och plattor fram till varje lekredskap. Alla tre lekplatser får staket med grind, och minst en gunga som går att flytta över till. Karusellen i marknivå blir av. En toalett kostar mer än vi har; vi söker pengar till en.',
		'Det ska bli lätt att rulla fram till allt. Sanden tas bort på många ställen. Lekplatserna får staket. De får nya gungor och en karusell. Vi har inte pengar till toalett än. Vi försöker få det.',
		'What you spoke of most was the ground: sand is replaced with rubber and paving up to every piece of equipment. All three playgrounds get a fence with a gate, and at least one swing that one can transfer to. The ground-level roundabout will be built. A toilet costs more than we have; we are applying for money for one.'
	),
	replies: [
		{
			theme: text('Marken', 'Marken', 'The ground'),
			said: text(
				'Sand stoppar rullstolar och rollatorer. Den som inte kommer fram till gungan får stå vid sidan.',
				'Det är svårt att ta sig fram i sand.',
				'Sand stops wheelchairs and walking frames. Who cannot get to the swing is left at the side.'
			),
			doing: text(
				'Sanden byts mot gummi och plattor fram till varje lekredskap på tre lekplatser.',
				'Sanden byts mot gummi och plattor på tre lekplatser.',
				'The sand is replaced by rubber and slabs up to every piece of equipment at three playgrounds.'
			),
			due: 240
		}
	],
	reach: { whom: 'residents', districts: ['Skarpnäck'] },
	terms: {
		focusArea: ['welfare', 'participation'],
		perspective: ['children', 'disability'],
		actionPlan: ['children']
	},
	people: 418,
	form: {
		pages: [
			{
				id: 'who',
				questions: [
					{
						type: 'single',
						id: 'who',
						label: text('Vem svarar?', 'Vem är du?', 'Who is answering?'),
						options: [
							option('child', 'Ett barn', 'A child', 'Jag är barn'),
							option(
								'together',
								'Ett barn och en vuxen tillsammans',
								'A child and a grown-up together',
								'Vi är ett barn och en vuxen'
							),
							option('adult', 'En vuxen', 'A grown-up', 'Jag är vuxen')
						]
					},
					{
						type: 'single',
						id: 'fun',
						label: text(
							'Vad är roligast på en lekplats?',
							'Vad är roligast?',
							'What is most fun at a playground?'
						),
						options: [
							option('swing', 'Gunga', 'Swinging', 'Att gunga'),
							option('climb', 'Klättra', 'Climbing', 'Att klättra'),
							option('slide', 'Åka rutschkana', 'Going down the slide', 'Att åka rutschkana'),
							option('sand', 'Sand och vatten', 'Sand and water'),
							option('hide', 'Kojor och gömställen', 'Huts and hiding places')
						]
					}
				]
			},
			{
				id: 'works',
				questions: [
					{
						type: 'scale',
						id: 'works',
						label: text(
							'Hur väl fungerar lekplatsen ni oftast går till?',
							'Hur är lekplatsen som ni brukar gå till?',
							'How well does the playground you usually go to work?'
						),
						points: [
							option('very-well', 'Mycket bra', 'Very well'),
							option('well', 'Ganska bra', 'Rather well'),
							option('badly', 'Ganska dåligt', 'Rather badly'),
							option('very-badly', 'Mycket dåligt', 'Very badly')
						],
						dontKnow
					},
					{
						type: 'multiple',
						id: 'stops',
						label: text('Vad stoppar?', 'Vad är svårt?', 'What stops you?'),
						options: [
							option(
								'ground',
								'Sand, grus och höga kanter',
								'Sand, gravel and high edges',
								'Sand och höga kanter'
							),
							option(
								'equipment',
								'Inget av lekredskapen passar',
								'None of the equipment fits',
								'Inget passar mig'
							),
							option('fence', 'Inget staket', 'No fence', 'Det finns inget staket'),
							option('noise', 'Rörigt och högljutt', 'Messy and noisy', 'Det är stökigt'),
							option('toilet', 'Ingen toalett', 'No toilet', 'Det finns ingen toalett'),
							option('shade', 'Ingen skugga', 'No shade', 'Det är för varmt'),
							option('seat', 'Ingenstans att sitta', 'Nowhere to sit', 'Det finns inga bänkar'),
							alone('nothing', 'Inget', 'Nothing', 'Inget är svårt')
						]
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
							'Beskriv en lekplats där alla barn kan leka.',
							'Hur ska en bra lekplats vara?',
							'Describe a playground where every child can play.'
						)
					}
				]
			},
			{
				id: 'about',
				title: both('Om barnet', 'About the child'),
				questions: [
					{
						...disability({
							sv: 'Frågan är frivillig. Vi frågar för att lekplatserna ska bli tillgängliga på riktigt. Svaret visas aldrig för få personer.',
							simple: 'Vi vill att alla barn ska kunna leka. Ingen kan se vad just du har svarat.',
							en: 'The question is optional. We ask so that the playgrounds become accessible for real. The answers are never shown for few people.'
						}),
						label: text(
							'Har barnet en funktionsnedsättning?',
							'Har barnet en funktionsnedsättning?',
							'Does the child have a disability?'
						)
					},
					{
						...genderOfChild,
						label: text(
							'Vilket kön har barnet?',
							'Är barnet flicka, pojke eller något annat?',
							"What is the child's gender?"
						),
						options: [
							option('girl', 'Flicka', 'Girl'),
							option('boy', 'Pojke', 'Boy'),
							option('other', 'Annat', 'Other'),
							option('no-answer', 'Vill inte svara', 'I do not want to answer', 'Jag vill inte svara')
						],
						background: {
							kind: 'gender' as const,
							why: text(
								'Vi vill se om det blir lika roligt för flickor, pojkar och alla andra.',
								'Vi vill att det ska bli lika roligt för alla.',
								'We want to see whether it turns out equally fun for girls, boys and everybody else.'
							)
						}
					}
				]
			}
		]
	},
	answers: {
		gender: { weights: { girl: 50, boy: 45, other: 0, 'no-answer': 0 } },
		disability: { weights: { yes: 27, no: 73, 'no-answer': 0 } },
		who: { weights: { child: 22, together: 44, adult: 34 } },
		fun: {
			weights: { swing: 31, climb: 24, slide: 14, sand: 17, hide: 14 },
			lean: { yes: -0.4 }
		},
		works: {
			weights: { 'very-well': 15, well: 37, badly: 27, 'very-badly': 15, 'dont-know': 6 },
			lean: { yes: 1.2 }
		},
		stops: {
			shares: {
				ground: 0.33,
				equipment: 0.17,
				fence: 0.29,
				noise: 0.2,
				toilet: 0.46,
				shade: 0.31,
				seat: 0.23
			},
			more: { yes: { ground: 2, equipment: 3, noise: 1.9, fence: 1.5 } },
			none: { id: 'nothing', share: 0.1 }
		},
		dream: { texts }
	}
};
