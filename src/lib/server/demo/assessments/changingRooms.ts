import type { DemonstrationAssessment } from './spec.ts';

/** A draft that somebody has begun. */
export const changingRooms: DemonstrationAssessment = {
	committee: 'idrottsnamnden',
	consultations: ['omkladningsrum-for-alla'],
	figures: [],
	texts: 0,
	moves: [],
	shown: false,
	checklist: {
		touches: { answer: 'yes', note: 'Skolor och föreningar använder omklädningsrummen varje dag.' },
		matters: { answer: 'yes', note: '' },
		unequal: { answer: 'yes', note: '' },
		against: { answer: null, note: '' },
		unheard: { answer: 'no', note: '' }
	},
	steps: {
		1: {
			fields: {
				title: 'Bås och egna duschar i omklädningsrummen',
				matter:
					'Omklädningsrum i fyra idrottshallar ska byggas om. Frågan är hur många bås och egna duschar det blir.',
				prepares: 'Nämndens beslut om ombyggnaden.'
			}
		},
		2: {
			fields: {
				touched: 'Barn och unga som har idrott i skolan och tränar i föreningar i de fyra hallarna.',
				groups: ''
			}
		},
		3: { fields: { how: 'Dialogen var öppen för alla och nämndes för skolorna i området.' } }
	}
};
