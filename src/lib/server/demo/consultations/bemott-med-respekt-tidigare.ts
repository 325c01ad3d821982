import { shared } from '#lib/domain/templates/indicators.ts';
import { age, cityTurnout, district, everyAge, everyGender, gender } from '../backgrounds.ts';
import type { Demonstration } from '../spec.ts';
import { both, text } from '../words.ts';

type Round = Pick<Demonstration, 'slug' | 'people' | 'outcome'> & {
	/** How many years before the latest round. */
	yearsAgo: number;
	/** How people were treated, from very well to very badly. */
	treated: [number, number, number, number];
};

/** An earlier round of `bemott-med-respekt`: one question of it, word for word. */
const round = ({ slug, people, outcome, yearsAgo, treated }: Round): Demonstration => ({
	slug,
	committee: 'kommunstyrelsen',
	state: 'archived',
	days: {
		opens: -70 - 365 * yearsAgo,
		closes: -28 - 365 * yearsAgo,
		released: -10 - 365 * yearsAgo
	},
	title: text('Bemött med respekt?', 'Blev du bra bemött?', 'Treated with respect?'),
	summary: text(
		'Vi frågade hur ni blir bemötta i kontakten med staden. Frågan ställs vartannat år, ord för ord, så att det syns om det blir bättre.',
		'Vi frågade hur ni blir bemötta av staden. Vi frågar vartannat år. Då syns det om det blir bättre.',
		'We asked how you are treated in contact with the city. The question is asked every other year, word for word, so that one can see whether it gets better.'
	),
	purpose: text(
		'Svaren ingår i uppföljningen av stadens program för mänskliga rättigheter.',
		'Staden har ett program för mänskliga rättigheter. Svaren visar hur det går.',
		"The answers are part of the follow-up of the city's programme for human rights."
	),
	...(outcome ? { outcome } : {}),
	terms: {
		focusArea: ['welfare', 'knowledge'],
		perspective: ['discrimination', 'gender-equality', 'older-people', 'children'],
		actionPlan: ['racism', 'gender-equality']
	},
	people,
	form: {
		pages: [
			{ id: 'treatment', questions: [shared('treatment')] },
			{ id: 'about', title: both('Om dig', 'About you'), questions: [age, gender, district] }
		]
	},
	answers: {
		age: { weights: everyAge },
		gender: { weights: everyGender },
		district: { weights: cityTurnout },
		treatment: {
			weights: {
				'very-good': treated[0],
				good: treated[1],
				bad: treated[2],
				'very-bad': treated[3],
				'dont-know': 4
			},
			lean: { jarva: 0.6, skarholmen: 0.6, 'norra-innerstaden': -0.3 }
		}
	}
});

export const respectFourYearsAgo = round({
	slug: 'bemott-med-respekt-for-fyra-ar-sedan',
	people: 612,
	yearsAgo: 4,
	treated: [24, 38, 21, 13],
	outcome: text(
		'En av tre blev dåligt bemött. Receptioner och telefonväxlar fick en gemensam utbildning i bemötande.',
		'Många blev dåligt bemötta. Därför fick de som svarar i telefon en utbildning.',
		'One in three was treated badly. Reception desks and switchboards were given a training in common.'
	)
});

/** Few answered: what was seldom said is hidden, and so are small groups. */
export const respectTwoYearsAgo = round({
	slug: 'bemott-med-respekt-for-tva-ar-sedan',
	people: 96,
	yearsAgo: 2,
	treated: [29, 42, 22, 3],
	outcome: text(
		'Få svarade, eftersom frågan bara fanns på webben. Nästa gång ställs den också på bibliotek, på medborgarkontor och på papper.',
		'Få svarade. Frågan fanns bara på webben. Nästa gång frågar vi på fler ställen.',
		'Few answered, as the question was only on the web. Next time it will be asked in libraries, citizen offices and on paper too.'
	)
});
