import { alone, both, option, text } from './words.ts';

export const districts: readonly [slug: string, name: string][] = [
	['bromma', 'Bromma'],
	['enskede-arsta-vantor', 'Enskede-Årsta-Vantör'],
	['farsta', 'Farsta'],
	['hagersten-alvsjo', 'Hägersten-Älvsjö'],
	['hasselby-vallingby', 'Hässelby-Vällingby'],
	['jarva', 'Järva'],
	['kungsholmen', 'Kungsholmen'],
	['norra-innerstaden', 'Norra innerstaden'],
	['skarpnack', 'Skarpnäck'],
	['skarholmen', 'Skärholmen'],
	['sodermalm', 'Södermalm']
];

export const district = {
	type: 'district' as const,
	id: 'district',
	label: text(
		'I vilken del av Stockholm bor du?',
		'Var i Stockholm bor du?',
		'Which part of Stockholm do you live in?'
	),
	options: districts.map(([slug, name]) => option(slug, name, name)),
	background: {
		kind: 'district' as const,
		why: text(
			'Vi vill se om alla delar av staden har kommit till tals, och om svaren skiljer sig åt.',
			'Vi vill veta om hela staden har svarat.',
			'We want to see whether every part of the city has been heard, and whether the answers differ.'
		),
		merge: [
			{
				id: 'west',
				label: both('Västerort', 'The western suburbs'),
				of: ['bromma', 'hasselby-vallingby', 'jarva']
			},
			{
				id: 'inner',
				label: both('Innerstaden', 'The inner city'),
				of: ['kungsholmen', 'norra-innerstaden', 'sodermalm']
			},
			{
				id: 'south',
				label: both('Söderort', 'The southern suburbs'),
				of: ['enskede-arsta-vantor', 'farsta', 'hagersten-alvsjo', 'skarpnack', 'skarholmen']
			}
		]
	}
};

export const age = {
	type: 'single' as const,
	id: 'age',
	label: both('Hur gammal är du?', 'How old are you?'),
	options: [
		option('age-0-17', 'Under 18 år', 'Under 18'),
		option('age-18-29', '18–29 år', '18–29'),
		option('age-30-44', '30–44 år', '30–44'),
		option('age-45-64', '45–64 år', '45–64'),
		option('age-65-79', '65–79 år', '65–79'),
		option('age-80', '80 år eller äldre', '80 or older')
	],
	background: {
		kind: 'age' as const,
		why: text(
			'Vi vill se om unga och äldre har olika erfarenheter, och om alla åldrar har kommit till tals.',
			'Vi vill veta om unga och äldre tycker olika.',
			'We want to see whether young and old have different experiences, and whether every age has been heard.'
		)
	}
};

export const gender = {
	type: 'single' as const,
	id: 'gender',
	label: text('Vilket kön har du?', 'Är du kvinna, man eller något annat?', 'What is your gender?'),
	options: [
		option('woman', 'Kvinna', 'Woman'),
		option('man', 'Man', 'Man'),
		option('other', 'Annat', 'Other'),
		option('no-answer', 'Vill inte svara', 'I do not want to answer', 'Jag vill inte svara')
	],
	background: {
		kind: 'gender' as const,
		why: text(
			'Vi vill se om det blir lika bra för kvinnor, män och alla andra.',
			'Vi vill att det ska bli lika bra för alla.',
			'We want to see whether it turns out equally well for women, men and everybody else.'
		)
	}
};

/** The same for children. */
export const genderOfChild = {
	type: 'single' as const,
	id: 'gender',
	label: text('Vilket kön har du?', 'Är du kvinna, man eller något annat?', 'What is your gender?'),
	options: [
		option('woman', 'Flicka', 'Girl'),
		option('man', 'Pojke', 'Boy'),
		option('other', 'Annat', 'Other'),
		option('no-answer', 'Vill inte svara', 'I do not want to answer', 'Jag vill inte svara')
	],
	background: {
		kind: 'gender' as const,
		why: text(
			'Vi vill se om det blir lika bra för kvinnor, män och alla andra.',
			'Vi vill att det ska bli lika bra för alla.',
			'We want to see whether it turns out equally well for women, men and everybody else.'
		)
	}
};

/** Where few are older: one group from 65. */
export const ageTo65 = {
	...age,
	options: [...age.options.slice(0, 4), option('age-65', '65 år eller äldre', '65 or older')]
};

/** Sensitive: only with a purpose of its own, shown for the whole city only. */
export const disability = (why: { sv: string; simple: string; en: string }) => ({
	type: 'single' as const,
	id: 'disability',
	label: text(
		'Har du en funktionsnedsättning?',
		'Har du en funktionsnedsättning? Den kan synas eller inte synas.',
		'Do you have a disability?'
	),
	hint: text(
		'Till exempel i rörelse, syn, hörsel eller tal, i hur du tänker, minns och förstår, eller i hur du mår.',
		'Det kan vara svårt att röra sig, se, höra, prata, tänka eller må bra.',
		'For example in moving, seeing, hearing or speaking, in thinking, remembering and understanding, or in how you feel.'
	),
	options: [
		option('yes', 'Ja', 'Yes, I do'),
		option('no', 'Nej', 'No, I do not'),
		option('no-answer', 'Vill inte svara', 'I do not want to answer', 'Jag vill inte svara')
	],
	background: { kind: 'disability' as const, sensitive: true, why: text(why.sv, why.simple, why.en) }
});

/** Sensitive. One person can belong to several, so never either-or. */
export const minority = (why: { sv: string; simple: string; en: string }) => ({
	type: 'multiple' as const,
	id: 'minority',
	label: text(
		'Tillhör du någon av Sveriges nationella minoriteter eller urfolket samerna?',
		'Är du jude, rom, same, sverigefinne eller tornedaling?',
		"Do you belong to one of Sweden's national minorities or the indigenous Sámi people?"
	),
	options: [
		option('jews', 'Judar', 'Jews', 'Jag är jude'),
		option('roma', 'Romer', 'Roma', 'Jag är rom'),
		option('sami', 'Urfolket samerna', 'The indigenous Sámi people', 'Jag är same'),
		option('sweden-finns', 'Sverigefinnar', 'Sweden Finns', 'Jag är sverigefinne'),
		option('tornedalians', 'Tornedalingar', 'Tornedalians', 'Jag är tornedaling'),
		alone('none', 'Nej, ingen av dem', 'No, none of them', 'Nej, ingen av dem'),
		alone('no-answer', 'Vill inte svara', 'I do not want to answer', 'Jag vill inte svara')
	],
	background: { kind: 'minority' as const, sensitive: true, why: text(why.sv, why.simple, why.en) }
});

/** How many take part from each district when a consultation goes to the whole city: more from some than from others. */
export const cityTurnout: Record<string, number> = {
	bromma: 12,
	'enskede-arsta-vantor': 11,
	farsta: 7,
	'hagersten-alvsjo': 15,
	'hasselby-vallingby': 6,
	jarva: 5,
	kungsholmen: 10,
	'norra-innerstaden': 13,
	skarpnack: 8,
	skarholmen: 3,
	sodermalm: 15
};

export const everyAge: Record<string, number> = {
	'age-0-17': 7,
	'age-18-29': 14,
	'age-30-44': 29,
	'age-45-64': 28,
	'age-65-79': 17,
	'age-80': 5
};

export const everyGender: Record<string, number> = { woman: 55, man: 40, other: 2, 'no-answer': 3 };
