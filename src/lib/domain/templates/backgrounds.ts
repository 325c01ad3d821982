import type { LocalText } from '../text/text.ts';
import { alone, noAnswer, option, text } from './words.ts';

/** Ages merge with their neighbours only, so they need no wider groups of their own. */
export const age = {
	type: 'single' as const,
	id: 'age',
	label: text('Hur gammal är du?', 'Hur gammal är du?', 'How old are you?'),
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

/** Words as the city uses them: Kvinna, Man, Annat, Vill inte svara. */
export const gender = {
	type: 'single' as const,
	id: 'gender',
	label: text('Vilket kön har du?', 'Är du kvinna, man eller något annat?', 'What is your gender?'),
	options: [
		option('woman', 'Kvinna', 'Woman'),
		option('man', 'Man', 'Man'),
		option('other', 'Annat', 'Other'),
		noAnswer
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

/** Sensitive: asked with a purpose of its own, and shown for the whole city only. */
export const disability = (why: LocalText) => ({
	type: 'single' as const,
	id: 'disability',
	label: text(
		'Har du en funktionsnedsättning?',
		'Har du en funktionsnedsättning?',
		'Do you have a disability?'
	),
	hint: text(
		'Till exempel i rörelse, syn, hörsel eller tal, i hur du tänker, minns och förstår, eller i hur du mår.',
		'Det kan vara svårt att röra sig, se, höra, prata, tänka eller må bra.',
		'For example in moving, seeing, hearing or speaking, in thinking, remembering and understanding, or in how you feel.'
	),
	options: [
		option('yes', 'Ja, det har jag', 'Yes, I do', 'Ja'),
		option('no', 'Nej, det har jag inte', 'No, I do not', 'Nej'),
		noAnswer
	],
	background: { kind: 'disability' as const, sensitive: true, why }
});

/** Sensitive. One person can belong to several, so never either-or. */
export const minority = (why: LocalText) => ({
	type: 'multiple' as const,
	id: 'minority',
	label: text(
		'Tillhör du någon av Sveriges nationella minoriteter eller urfolket samerna?',
		'Är du jude, rom, same, sverigefinne eller tornedaling?',
		'Do you belong to one of Sweden’s national minorities or the indigenous Sámi people?'
	),
	options: [
		option('jews', 'Judar', 'Jews', 'Jag är jude'),
		option('roma', 'Romer', 'Roma', 'Jag är rom'),
		option('sami', 'Urfolket samerna', 'The indigenous Sámi people', 'Jag är same'),
		option('sweden-finns', 'Sverigefinnar', 'Sweden Finns', 'Jag är sverigefinne'),
		option('tornedalians', 'Tornedalingar', 'Tornedalians', 'Jag är tornedaling'),
		alone('none', 'Nej, ingen av dem', 'No, none of them'),
		alone('no-answer', 'Vill inte svara', 'I do not want to answer', 'Jag vill inte svara')
	],
	background: { kind: 'minority' as const, sensitive: true, why }
});

/** Why a sensitive question is asked, in three sentences: free to answer, what it is needed for, how it is protected. */
export const sensitiveWhy = (sv: string, simple: string, en: string): LocalText =>
	text(
		`Frågan är frivillig. ${sv} Svaren visas bara för hela staden, och aldrig för få personer.`,
		`Du får hoppa över frågan. ${simple} Ingen kan se vad just du har svarat.`,
		`The question is optional. ${en} Answers are only shown for the whole city, and never for few people.`
	);
