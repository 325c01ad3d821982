import type { z } from 'zod';
import type { question } from '../questions/register.ts';
import { alone, dontKnow, noAnswer, option, ownWords, text } from './words.ts';

/** A question as it is written, before defaults are filled in. */
export type Asked = z.input<typeof question>;
/** Types that are counted the same way each time. */
type Shared = Extract<Asked, { type: 'single' | 'multiple' | 'scale' }>;

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

const treatment: Shared = {
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

const equalTreatment: Shared = {
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

const influence: Shared = {
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

const information: Shared = {
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

const accessibility: Shared = {
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

const safety: Shared = {
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

const ownLanguage: Shared = {
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

const whereToTurn: Shared = {
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

const discriminated: Shared = {
	type: 'single',
	id: 'discriminated',
	label: text(
		'Har du känt dig diskriminerad i kontakten med staden de senaste 12 månaderna?',
		'Har staden behandlat dig sämre än andra det senaste året?',
		'Have you felt discriminated against in contact with the city in the last 12 months?'
	),
	hint: text(
		'Med staden menas till exempel skola, socialtjänst, omsorg, bibliotek och stadens bostadsbolag.',
		'Det kan vara i skolan, på biblioteket eller någon annanstans.',
		'By the city we mean schools, social services, care, libraries and the city’s housing companies, for example.'
	),
	options: [
		option('no', 'Nej, det har jag inte', 'No, I have not', 'Nej'),
		option('once', 'Ja, en gång', 'Yes, once'),
		option('several', 'Ja, flera gånger', 'Yes, several times'),
		option('unsure', 'Vet inte om det var det', 'I am not sure that it was', 'Jag vet inte'),
		noAnswer
	]
};

/** The seven grounds of the Discrimination Act (2008:567, chapter 1, section 5), in the law's order. */
const grounds: Shared = {
	type: 'multiple',
	id: 'grounds',
	label: text(
		'Vad tror du att det hade att göra med?',
		'Varför tror du att det hände?',
		'What do you think it had to do with?'
	),
	hint: text(
		'Diskrimineringslagen har sju grunder. Välj så många som stämmer.',
		'Det finns sju grunder i lagen. Du kan välja flera.',
		'The Discrimination Act has seven grounds. Choose as many as apply.'
	),
	options: [
		option('sex', 'Kön', 'Sex', 'Mitt kön'),
		option(
			'gender-identity',
			'Könsöverskridande identitet eller uttryck',
			'Transgender identity or expression',
			'Att jag är trans'
		),
		option('ethnicity', 'Etnisk tillhörighet', 'Ethnicity', 'Mitt ursprung eller min hudfärg'),
		option(
			'religion',
			'Religion eller annan trosuppfattning',
			'Religion or other belief',
			'Min religion eller tro'
		),
		option('disability', 'Funktionsnedsättning', 'Disability', 'Min funktionsnedsättning'),
		option('sexuality', 'Sexuell läggning', 'Sexual orientation', 'Vem jag blir kär i'),
		option('age', 'Ålder', 'Age', 'Min ålder'),
		ownWords('other', 'Något annat', 'Something else'),
		alone('dont-know', 'Vet inte', 'I don’t know', 'Jag vet inte'),
		alone('no-answer', 'Vill inte svara', 'I do not want to answer', 'Jag vill inte svara')
	]
};

const places: Shared = {
	type: 'multiple',
	id: 'places',
	label: text('Var hände det?', 'Var hände det?', 'Where did it happen?'),
	options: [
		option('school', 'I förskola eller skola', 'At preschool or school'),
		option('social', 'I kontakt med socialtjänsten', 'In contact with social services', 'Hos socialtjänsten'),
		option('older', 'I äldreomsorgen', 'In care for older people', 'I hjälp till äldre'),
		option(
			'support',
			'I stöd till personer med funktionsnedsättning',
			'In support for people with disabilities',
			'I stöd för en funktionsnedsättning'
		),
		option(
			'housing',
			'I ett av stadens bostadsbolag',
			'At one of the city’s housing companies',
			'Där jag bor'
		),
		option('leisure', 'I idrott, kultur eller fritid', 'In sports, culture or leisure', 'På fritiden'),
		option('street', 'På en gata, ett torg eller i en park', 'In a street, a square or a park'),
		option('work', 'I arbete eller praktik hos staden', 'At work or training with the city', 'På jobbet'),
		ownWords('other', 'Någon annanstans', 'Somewhere else', 'På ett annat ställe'),
		alone('no-answer', 'Vill inte svara', 'I do not want to answer', 'Jag vill inte svara')
	]
};

const actors: Shared = {
	type: 'multiple',
	id: 'actors',
	label: text('Vem gjorde det?', 'Vem gjorde det?', 'Who did it?'),
	hint: text(
		'Välj vilken roll personen hade. Skriv inga namn.',
		'Välj vem det var. Skriv inga namn.',
		'Choose the role that the person had. Do not write any names.'
	),
	options: [
		option(
			'staff',
			'Någon som arbetar i staden',
			'Somebody who works for the city',
			'En som jobbar i staden'
		),
		option(
			'contractor',
			'Någon i ett företag eller en förening som arbetar åt staden',
			'Somebody in a company or association that works for the city',
			'Ett företag som jobbar åt staden'
		),
		option('others', 'En annan besökare, elev eller granne', 'Another visitor, pupil or neighbour'),
		option(
			'rules',
			'Ingen person, utan en regel, en lokal eller en webbplats',
			'No person, but a rule, a place or a website',
			'En regel, en lokal eller en webbplats'
		),
		ownWords('other', 'Någon annan', 'Somebody else'),
		alone('no-answer', 'Vill inte svara', 'I do not want to answer', 'Jag vill inte svara')
	]
};

const reported: Shared = {
	type: 'multiple',
	id: 'reported',
	label: text(
		'Har du berättat om det eller anmält det?',
		'Har du berättat det för någon?',
		'Have you told anybody, or reported it?'
	),
	options: [
		option('city', 'Ja, till staden', 'Yes, to the city', 'Ja, för staden'),
		option(
			'ombudsman',
			'Ja, till Diskrimineringsombudsmannen (DO)',
			'Yes, to the Equality Ombudsman (DO)',
			'Ja, för DO'
		),
		option(
			'bureau',
			'Ja, till en antidiskrimineringsbyrå',
			'Yes, to an anti-discrimination bureau',
			'Ja, för en antidiskrimineringsbyrå'
		),
		option('union', 'Ja, till ett fackförbund', 'Yes, to a trade union', 'Ja, för facket'),
		option('close', 'Ja, för någon jag känner', 'Yes, to somebody I know', 'Ja, för en vän eller familjen'),
		alone('no', 'Nej, jag har inte berättat för någon', 'No, I have told nobody', 'Nej'),
		alone('no-answer', 'Vill inte svara', 'I do not want to answer', 'Jag vill inte svara')
	]
};

const whyNotReported: Shared = {
	type: 'multiple',
	id: 'why-not-reported',
	label: text(
		'Vad gjorde att du lät bli att berätta?',
		'Varför lät du bli att berätta?',
		'What kept you from telling?'
	),
	options: [
		option(
			'where',
			'Jag visste inte vart jag skulle vända mig',
			'I did not know where to turn',
			'Jag visste inte vem jag skulle fråga'
		),
		option('use', 'Jag trodde inte att det skulle hjälpa', 'I did not think that it would help'),
		option('fear', 'Jag var rädd för vad som skulle hända', 'I was afraid of what would happen'),
		option('strength', 'Jag orkade inte', 'I did not have the strength'),
		option('language', 'Det var svårt på grund av språket', 'It was hard because of the language'),
		option(
			'small',
			'Det kändes inte tillräckligt allvarligt',
			'It did not feel serious enough',
			'Det var inte så farligt'
		),
		ownWords('other', 'Något annat', 'Something else'),
		alone('no-answer', 'Vill inte svara', 'I do not want to answer', 'Jag vill inte svara')
	]
};

const satisfaction: Shared = {
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

/**
 * Questions that recur with the same words, so that their results compare over time: what the citizen survey asks about
 * discrimination on the seven grounds, and what the programme's focus areas (knowledge and information, welfare and
 * service, participation and influence) are followed by. The name is for ever: new words get a new name.
 */
const list = {
	treatment,
	'equal-treatment': equalTreatment,
	influence,
	information,
	accessibility,
	safety,
	'own-language': ownLanguage,
	'where-to-turn': whereToTurn,
	discriminated,
	grounds,
	places,
	actors,
	reported,
	'why-not-reported': whyNotReported,
	satisfaction
} satisfies Record<string, Shared>;
export type SharedName = keyof typeof list;
export const sharedNames = Object.keys(list) as SharedName[];

/** A shared question, marked as such. */
export const shared = (name: SharedName): Shared => ({ ...list[name], shared: name });

/** The shared question of a name; undefined for a name that is none. */
export const sharedNamed = (name: string): Shared | undefined =>
	Object.hasOwn(list, name) ? list[name as SharedName] : undefined;
