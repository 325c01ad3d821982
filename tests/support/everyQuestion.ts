import { form, type Form } from '#lib/domain/consultations/form.ts';

const inThree = (sv: string, en: string) => ({ sv, 'sv-simple': sv, en });
const scalePoints = [
	['Mycket otrygg', 'Very unsafe'],
	['Ganska otrygg', 'Rather unsafe'],
	['Varken eller', 'Neither'],
	['Ganska trygg', 'Rather safe'],
	['Mycket trygg', 'Very safe']
] as const;

/** A form with every type of question on several pages, background questions last. One text is in Swedish only. */
export const everyQuestion: Form = form.parse({
	title: inThree('Ny park i Farsta', 'A new park in Farsta'),
	languages: ['sv', 'sv-simple', 'en'],
	pages: [
		{
			id: 'visits',
			questions: [
				{
					type: 'single',
					id: 'often',
					label: inThree('Hur ofta är du i parken?', 'How often are you in the park?'),
					hint: inThree('Tänk på den senaste månaden.', 'Think of the last month.'),
					required: true,
					options: [
						{ id: 'daily', label: inThree('Varje dag', 'Every day') },
						{ id: 'weekly', label: inThree('Någon gång i veckan', 'Once a week') },
						{ id: 'never', label: inThree('Aldrig', 'Never') }
					]
				}
			]
		},
		{
			id: 'wishes',
			title: inThree('Det du vill ha', 'What you want'),
			questions: [
				{
					type: 'info',
					id: 'about',
					label: inThree('Om parken', 'About the park'),
					text: { sv: 'Parken ligger vid sjön och ska byggas om nästa år.' }
				},
				{
					type: 'multiple',
					id: 'want',
					label: inThree('Vad vill du ha i parken?', 'What do you want in the park?'),
					most: 2,
					options: [
						{ id: 'play', label: inThree('Lekplats', 'Playground') },
						{ id: 'bench', label: inThree('Fler bänkar', 'More benches') },
						{ id: 'light', label: inThree('Mer ljus', 'More light') },
						{ id: 'none', label: inThree('Inget av detta', 'None of these'), exclusive: true }
					]
				},
				{
					type: 'scale',
					id: 'safe',
					label: inThree('Hur trygg känner du dig?', 'How safe do you feel?'),
					points: scalePoints.map(([sv, en], index) => ({ id: `p${index + 1}`, label: inThree(sv, en) })),
					dontKnow: { id: 'dk', label: inThree('Vet inte', 'I don’t know') }
				},
				{
					type: 'number',
					id: 'minutes',
					label: inThree('Hur långt får det vara dit?', 'How far may it be?'),
					unit: inThree('minuter', 'minutes'),
					min: 0,
					max: 120
				},
				{
					type: 'shortText',
					id: 'name',
					label: inThree('Vad ska parken heta?', 'What should it be called?')
				},
				{
					type: 'longText',
					id: 'free',
					label: inThree('Är det något mer?', 'Anything else?'),
					maxLength: 2500
				}
			]
		},
		{
			id: 'about-you',
			title: inThree('Om dig', 'About you'),
			questions: [
				{
					type: 'single',
					id: 'age',
					label: inThree('Hur gammal är du?', 'How old are you?'),
					options: [
						{ id: 'young', label: inThree('Under 18 år', 'Under 18') },
						{ id: 'grown', label: inThree('18–64 år', '18–64') },
						{ id: 'old', label: inThree('65 år eller äldre', '65 or older') }
					],
					background: {
						kind: 'age',
						why: inThree(
							'Vi vill se om alla åldrar har kommit till tals.',
							'We want to see that all ages are heard.'
						)
					}
				},
				{
					type: 'multiple',
					id: 'gender',
					label: inThree('Vilket kön har du?', 'What is your gender?'),
					options: [
						{ id: 'woman', label: inThree('Kvinna', 'Woman') },
						{ id: 'man', label: inThree('Man', 'Man') },
						{ id: 'other', label: inThree('Annat', 'Other') },
						{ id: 'unsaid', label: inThree('Vill inte svara', 'Prefer not to say'), exclusive: true }
					],
					background: {
						kind: 'gender',
						why: inThree(
							'Vi vill se om alla kön har kommit till tals.',
							'We want to see that all genders are heard.'
						)
					}
				}
			]
		}
	]
});
