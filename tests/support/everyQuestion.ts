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
			id: 'ways',
			title: inThree('Hur du tar dig dit', 'How you get there'),
			questions: [
				{
					type: 'matrix',
					id: 'path',
					label: inThree('Hur är vägen dit?', 'How is the way there?'),
					hint: inThree('Svara för varje rad.', 'Answer for each row.'),
					rows: [
						{ id: 'day', label: inThree('På dagen', 'By day') },
						{
							id: 'dark',
							label: inThree('När det är mörkt', 'In the dark'),
							hint: inThree('Med lamporna tända.', 'With the lamps lit.')
						}
					],
					points: [
						{ id: 'bad', label: inThree('Dålig', 'Bad') },
						{ id: 'fair', label: inThree('Så där', 'Fair') },
						{ id: 'good', label: inThree('Bra', 'Good') }
					],
					dontKnow: { id: 'dk', label: inThree('Vet inte', 'I don’t know') }
				},
				{
					type: 'ranking',
					id: 'order',
					label: inThree('Vad ska komma först?', 'What should come first?'),
					options: [
						{ id: 'lamps', label: inThree('Lampor', 'Lamps') },
						{ id: 'ramp', label: inThree('Ramp', 'A ramp') },
						{ id: 'signs', label: inThree('Skyltar', 'Signs') }
					]
				},
				{
					type: 'date',
					id: 'visit',
					label: inThree('När var du där sist?', 'When were you last there?'),
					min: '2000-01-01',
					max: '2030-12-31'
				},
				{
					type: 'picture',
					id: 'travel',
					label: inThree('Hur kommer du dit?', 'How do you get there?'),
					options: [
						{ id: 'walk', label: inThree('Går', 'Walking'), drawing: { sign: 'person-walking' } },
						{ id: 'bike', label: inThree('Cyklar', 'By bicycle'), drawing: { sign: 'bicycle' } },
						{ id: 'bus', label: inThree('Buss', 'By bus'), drawing: { sign: 'bus' } }
					]
				},
				{
					type: 'single',
					id: 'stop',
					label: inThree('Varför åker du inte buss?', 'Why do you not take the bus?'),
					when: { all: [{ answer: 'travel', given: true }, { not: { answer: 'travel', is: ['bus'] } }] },
					options: [
						{ id: 'far', label: inThree('Det är långt till hållplatsen', 'The stop is far away') },
						{ id: 'else', label: inThree('Något annat', 'Something else'), other: true }
					]
				}
			]
		},
		{
			id: 'stop-far',
			when: { answer: 'stop', is: ['far'] },
			title: {
				sv: 'Du som svarade {{travel}}',
				'sv-simple': 'Du som svarade {{travel}}',
				en: 'You who answered {{travel}}'
			},
			questions: [
				{
					type: 'number',
					id: 'metres',
					label: inThree('Hur många meter är det?', 'How many metres is it?'),
					min: 0,
					max: 10_000,
					messages: { invalid: inThree('Skriv meter med siffror.', 'Write metres in digits.') }
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
					type: 'district',
					id: 'place',
					label: inThree('Var bor du?', 'Where do you live?'),
					options: [
						{ id: 'farsta', label: inThree('Farsta', 'Farsta') },
						{ id: 'skarpnack', label: inThree('Skarpnäck', 'Skarpnäck') },
						{ id: 'elsewhere', label: inThree('Någon annanstans', 'Somewhere else') }
					],
					background: {
						kind: 'district',
						why: inThree('Vi vill se att alla delar hörs.', 'We want to see that all parts are heard.')
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
		},
		{
			id: 'reach',
			questions: [
				{
					type: 'contact',
					id: 'reach',
					label: inThree('Får vi höra av oss?', 'May we get in touch?'),
					purpose: inThree(
						'För att bjuda in till ett möte om parken.',
						'To invite you to a meeting about the park.'
					),
					keepDays: 60
				}
			]
		},
		{
			id: 'liking',
			questions: [
				{
					type: 'faces',
					id: 'like',
					label: inThree('Vad tycker du om parken?', 'What do you think of the park?'),
					points: [
						{ id: 'good', label: inThree('Bra', 'Good') },
						{ id: 'bad', label: inThree('Dålig', 'Bad') }
					],
					dontKnow: { id: 'dk', label: inThree('Vet inte', 'I don’t know') }
				},
				{
					type: 'ranking',
					id: 'best',
					label: inThree('Vad är bäst där?', 'What is best there?'),
					most: 2,
					options: [
						{ id: 'tree', label: inThree('Träden', 'The trees'), drawing: { sign: 'deciduous-tree' } },
						{
							id: 'slide',
							label: inThree('Rutschkanan', 'The slide'),
							drawing: { sign: 'playground-slide' }
						},
						{ id: 'water', label: inThree('Sjön', 'The lake'), drawing: { sign: 'water-wave' } }
					]
				}
			]
		}
	]
});
