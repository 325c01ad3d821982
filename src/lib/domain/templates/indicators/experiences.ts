import { dontKnow, option, text } from '../words.ts';
import type { Shared } from './shape.ts';

/** From good to bad in four steps, without a middle: "don't know" stands beside. */
const goodToBad = [
	option('very-good', 'Mycket bra', 'Very well'),
	option('good', 'Ganska bra', 'Fairly well'),
	option('bad', 'Ganska dåligt', 'Fairly badly'),
	option('very-bad', 'Mycket dåligt', 'Very badly')
];
const easyToHard = [
	option('very-easy', 'Mycket lätt', 'Very easy'),
	option('easy', 'Ganska lätt', 'Fairly easy'),
	option('hard', 'Ganska svårt', 'Fairly hard'),
	option('very-hard', 'Mycket svårt', 'Very hard')
];

export const treatment: Shared = {
	type: 'scale',
	id: 'treatment',
	label: text(
		'Hur blev du bemött senast du hade kontakt med staden?',
		'Hur blev du bemött senast?',
		'How were you treated the last time you were in contact with the city?'
	),
	points: goodToBad,
	dontKnow
};

export const equalTreatment: Shared = {
	type: 'scale',
	id: 'equal-treatment',
	label: text(
		'Hur stort förtroende har du för att staden behandlar alla lika?',
		'Tror du att staden behandlar alla lika?',
		'How much do you trust the city to treat everybody equally?'
	),
	points: [
		option('very-much', 'Mycket stort', 'Very much', 'Ja, det tror jag säkert'),
		option('much', 'Ganska stort', 'Quite a lot', 'Ja, det tror jag'),
		option('little', 'Ganska litet', 'A little', 'Jag tvivlar lite'),
		option('very-little', 'Mycket litet', 'Very little', 'Nej, det tror jag inte')
	],
	dontKnow
};

export const influence: Shared = {
	type: 'scale',
	id: 'influence',
	label: text(
		'Hur stora möjligheter har du att påverka det som staden bestämmer?',
		'Kan du påverka det som staden bestämmer?',
		'How much can you influence what the city decides?'
	),
	points: [
		option('very-much', 'Mycket stora', 'Very much', 'Ja, mycket'),
		option('much', 'Ganska stora', 'Quite a lot', 'Ja, ganska mycket'),
		option('little', 'Ganska små', 'A little', 'Ja, men bara lite'),
		option('very-little', 'Mycket små', 'Very little', 'Nej, nästan inte alls')
	],
	dontKnow
};

export const information: Shared = {
	type: 'scale',
	id: 'information',
	label: text(
		'Hur lätt är det att förstå den information som du får av staden?',
		'Är det lätt att förstå det som staden skriver och säger?',
		'How easy is it to understand the information that you get from the city?'
	),
	points: easyToHard,
	dontKnow
};

export const accessibility: Shared = {
	type: 'scale',
	id: 'accessibility',
	label: text(
		'Hur lätt är det för dig att använda stadens lokaler och tjänster?',
		'Är det lätt för dig att använda stadens lokaler och tjänster?',
		'How easy is it for you to use the city’s premises and services?'
	),
	hint: text(
		'Tänk på allt från dörrar och hissar till webbplatser och telefonköer.',
		'Det kan vara dörrar, hissar, webbplatser eller telefon.',
		'Think of everything from doors and lifts to websites and telephone queues.'
	),
	points: easyToHard,
	dontKnow
};

export const safety: Shared = {
	type: 'scale',
	id: 'safety',
	label: text(
		'Hur trygg känner du dig i området där du bor?',
		'Känner du dig trygg där du bor?',
		'How safe do you feel in the area where you live?'
	),
	points: [
		option('very-safe', 'Mycket trygg', 'Very safe'),
		option('safe', 'Ganska trygg', 'Fairly safe'),
		option('unsafe', 'Ganska otrygg', 'Fairly unsafe'),
		option('very-unsafe', 'Mycket otrygg', 'Very unsafe')
	],
	dontKnow
};

export const ownLanguage: Shared = {
	type: 'single',
	id: 'own-language',
	label: text(
		'Har du kunnat använda det språk du vill i kontakten med staden?',
		'Har du fått använda ditt språk med staden?',
		'Have you been able to use the language you want in your contact with the city?'
	),
	hint: text(
		'Det kan vara till exempel ett nationellt minoritetsspråk, teckenspråk eller svenska.',
		'Det kan vara finska, teckenspråk eller ett annat språk.',
		'It may be a national minority language, sign language or Swedish, for example.'
	),
	options: [
		option('always', 'Ja, alltid', 'Yes, always'),
		option('sometimes', 'Ja, ibland', 'Yes, sometimes'),
		option('seldom', 'Nej, sällan eller aldrig', 'No, seldom or never'),
		option('not-needed', 'Jag har inte haft någon kontakt', 'I have had no contact'),
		dontKnow
	]
};

export const whereToTurn: Shared = {
	type: 'single',
	id: 'where-to-turn',
	label: text(
		'Vet du vart du kan vända dig om du blir diskriminerad?',
		'Vet du vem som hjälper dig om du blir diskriminerad?',
		'Do you know where you can turn if you are discriminated against?'
	),
	options: [
		option('yes', 'Ja, det vet jag', 'Yes, I do', 'Ja'),
		option('partly', 'Ja, men jag är osäker', 'Yes, but I am not certain', 'Ja, men inte säkert'),
		option('no', 'Nej, det vet jag inte', 'No, I do not', 'Nej')
	]
};

export const satisfaction: Shared = {
	type: 'scale',
	id: 'satisfaction',
	label: text(
		'Hur nöjd är du med verksamheten som helhet?',
		'Är du nöjd med det du får?',
		'How satisfied are you with the service as a whole?'
	),
	points: [
		option('very-satisfied', 'Mycket nöjd', 'Very satisfied'),
		option('satisfied', 'Ganska nöjd', 'Fairly satisfied'),
		option('dissatisfied', 'Ganska missnöjd', 'Fairly dissatisfied'),
		option('very-dissatisfied', 'Mycket missnöjd', 'Very dissatisfied')
	],
	dontKnow
};
