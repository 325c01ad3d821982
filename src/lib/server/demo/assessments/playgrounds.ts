import type { DemonstrationAssessment } from './spec.ts';

/** An assessment that has gone all the way, out of a consultation that is answered. */
export const playgrounds: DemonstrationAssessment = {
	committee: 'skarpnack',
	consultations: ['lekplatser-for-alla-barn'],
	figures: [
		'lekplatser-for-alla-barn',
		'lekplatser-for-alla-barn/stops/ground',
		'lekplatser-for-alla-barn/stops/toilet',
		'lekplatser-for-alla-barn/stops/disability/~mixed.yes+_notAnswered/ground',
		'lekplatser-for-alla-barn/stops/disability/no/ground'
	],
	texts: 2,
	moves: ['finish', 'decide', 'answer'],
	shown: true,
	checklist: {
		touches: { answer: 'yes', note: 'Lekplatser är till för barn.' },
		matters: { answer: 'yes', note: 'De används varje dag av många barn.' },
		unequal: { answer: 'yes', note: 'Barn med funktionsnedsättning kan inte leka på alla tre i dag.' },
		against: { answer: 'yes', note: 'Kostnaden.' },
		unheard: { answer: 'no', note: 'Barnen har svarat i en dialog.' }
	},
	steps: {
		1: {
			fields: {
				title: 'Upprustning av tre lekplatser i Skarpnäck',
				matter:
					'Tre lekplatser är slitna och ska rustas upp. Frågan är vad som byts först, och hur alla barn ska kunna leka där.',
				prepares: 'Stadsdelsnämndens beslut om inriktning för upprustningen.'
			}
		},
		2: {
			fields: {
				touched:
					'Barn från ett till tolv år som bor eller går i förskola och skola nära lekplatserna. Syskon och vänner som följer med. Barn till föräldrar med funktionsnedsättning.',
				groups:
					'Barn med rörelsehinder kommer inte fram i sand. Barn som blir trötta av ljud behöver en lugn del. De minsta barnen svarar inte själva.'
			}
		},
		3: {
			fields: {
				how: 'Barn svarade själva eller tillsammans med en vuxen, hemma, i parkleken och på förskolor. Frågorna fanns på lättläst svenska och engelska och gick att få upplästa.'
			}
		},
		4: {
			fields: {
				summary:
					'Barnen är överens om att gunga och klättra är roligast. Det som stoppar dem är marken, att det saknas toalett och att staketet saknas. Marken nämns oftare i den grupp där barn med funktionsnedsättning är.'
			}
		},
		5: {
			fields: {
				best: 'Att alla tre lekplatser får fast mark fram till varje lekredskap. Då kan flest barn leka, också de som i dag står vid sidan.',
				life: 'Lek är en rättighet och en del av att utvecklas. Staket med grind gör det tryggare för de små barnen.',
				others:
					'Kostnaden för en toalett är högre än budgeten. Fast mark är dyrare att lägga men billigare att sköta.'
			},
			rows: [
				{
					name: 'Fast mark och staket på alla tre',
					for: 'Alla barn kommer fram. Tryggare för de små.',
					against: 'Mindre sand att leka i. Ingen toalett.'
				},
				{
					name: 'En ny lekplats med allt, två som de är',
					for: 'En plats där allt fungerar, med toalett.',
					against: 'Många barn får långt dit. Två platser fortsätter att stänga ute.'
				},
				{ name: 'Ingen upprustning', for: '', against: 'Det som stoppar barnen finns kvar.' }
			]
		},
		6: {
			fields: {},
			rows: [
				{ what: 'En sandlåda i sitthöjd på varje lekplats', who: 'Parkenheten', when: 'Med upprustningen' },
				{ what: 'Söka pengar till en toalett', who: 'Avdelningen för stadsmiljö', when: 'Nästa budget' }
			]
		},
		7: {
			fields: {
				decision:
					'Stadsdelsnämnden godkänner inriktningen: fast mark, staket och gungor på alla tre lekplatser.',
				reasons:
					'Beslutet följer det som barnen har sagt om marken och staketet. Toaletten ryms inte nu; nämnden söker pengar till en.',
				paragraph: '§ 11'
			},
			day: { field: 'decidedOn', from: -45 }
		},
		8: {
			fields: {
				how: 'Affischen ”Det här sa ni, det här gör vi” sitter på de tre lekplatserna och i förskolorna. Parkleken berättade på barnens möte.',
				by: 'Parkleken',
				href: '/results/lekplatser-for-alla-barn'
			},
			day: { field: 'on', from: -30 }
		}
	}
};
