import type { Period } from '../reports/period.ts';
import type { LocalText } from '../text/text.ts';
import type { Affected, ComplaintChannel, ComplaintKind, Ground, Outcome } from './coded.ts';

/**
 * The wording of what complaints are counted by. It stands in the form itself, as every form's does: it is frozen with a
 * release, and does not change when words on a page do. The coded facts are called what messages/coded.json calls them.
 */
const text = (sv: string, simple: string, en: string): LocalText => ({ sv, 'sv-simple': simple, en });
const both = (sv: string, en: string): LocalText => text(sv, sv, en);

export const pages = {
	what: text('Vad klagomålen gällde', 'Vad klagomålen handlade om', 'What the complaints were about'),
	answer: text('Hur de besvarades', 'Vilka svar de fick', 'How they were answered'),
	who: text('Vilka de gällde', 'Vilka det hände', 'Whom they were about')
};

export const questions = {
	kinds: text('Vad gällde klagomålet?', 'Vad handlade klagomålet om?', 'What was the complaint about?'),
	affected: text('Vem drabbades?', 'Vem hände det?', 'To whom did it happen?'),
	channels: text('Hur kom klagomålet in?', 'Hur kom klagomålet?', 'How did the complaint come?'),
	firstAnswer: text(
		'Arbetsdagar till det första svaret',
		'Hur många arbetsdagar tog det första svaret?',
		'Working days to the first answer'
	),
	closing: text(
		'Arbetsdagar tills ärendet avslutades',
		'Hur många arbetsdagar tog det innan ärendet var klart?',
		'Working days until the case was closed'
	),
	outcomes: text('Hur slutade ärendet?', 'Hur gick det?', 'How did the case end?'),
	measured: text(
		'Ledde klagomålet till en åtgärd?',
		'Ändrade nämnden något?',
		'Did the complaint lead to a measure?'
	),
	grounds: text(
		'Vilken diskrimineringsgrund gällde det?',
		'Vilken diskriminerings-grund handlade det om?',
		'Which ground of discrimination was it about?'
	),
	district: text(
		'I vilken del av staden hände det?',
		'Var i staden hände det?',
		'In which part of the city did it happen?'
	)
};

export const why = {
	grounds: text(
		'För att se vilka grunder klagomålen gäller. En person kan ange flera.',
		'Vi vill veta vilka som blir sämre behandlade.',
		'To see which grounds complaints are about. A person can name several.'
	),
	district: text(
		'För att se om något händer oftare i en del av staden.',
		'Vi vill veta var det händer.',
		'To see whether something happens more often in one part of the city.'
	)
};

export const kinds: Record<ComplaintKind, LocalText> = {
	discrimination: both('Diskriminering', 'Discrimination'),
	accessPlace: text(
		'Bristande tillgänglighet: en plats',
		'En plats fungerar inte för alla',
		'Lacking accessibility: a place'
	),
	accessService: text(
		'Bristande tillgänglighet: en tjänst',
		'En tjänst fungerar inte för alla',
		'Lacking accessibility: a service'
	),
	accessWeb: text(
		'Bristande tillgänglighet: en webbsida',
		'En webbsida fungerar inte för alla',
		'Lacking accessibility: a web page'
	),
	accessDocument: text(
		'Bristande tillgänglighet: ett dokument',
		'Ett dokument fungerar inte för alla',
		'Lacking accessibility: a document'
	),
	harassment: both('Trakasserier', 'Harassment'),
	other: both('Något annat', 'Something else')
};

export const grounds: Record<Ground, LocalText> = {
	sex: both('Kön', 'Sex'),
	genderIdentity: text(
		'Könsöverskridande identitet eller uttryck',
		'Hur du är eller visar ditt kön',
		'Transgender identity or expression'
	),
	ethnicity: text('Etnisk tillhörighet', 'Var du eller din familj kommer från', 'Ethnicity'),
	religion: text('Religion eller annan trosuppfattning', 'Religion eller tro', 'Religion or other belief'),
	disability: both('Funktionsnedsättning', 'Disability'),
	sexuality: text('Sexuell läggning', 'Vem du blir kär i', 'Sexual orientation'),
	age: both('Ålder', 'Age'),
	unsure: both('Vet inte', 'Don’t know')
};

export const affected: Record<Affected, LocalText> = {
	self: text('Den som klagade', 'Den som klagade', 'The person who complained'),
	other: text('Någon annan', 'Någon annan', 'Somebody else'),
	child: text('Ett barn', 'Ett barn', 'A child')
};

export const channels: Record<ComplaintChannel, LocalText> = {
	web: both('Webbplatsen', 'Website'),
	telephone: both('Telefon', 'Telephone'),
	letter: both('Brev', 'Letter'),
	email: both('E-post', 'E-mail'),
	counter: both('Besök', 'Visit')
};

export const outcomes: Record<Outcome, LocalText> = {
	remedied: text('Avhjälpt', 'Felet är rättat', 'Put right'),
	partlyRemedied: text('Delvis avhjälpt', 'En del av felet är rättat', 'Partly put right'),
	notRemedied: text('Inte avhjälpt', 'Felet är inte rättat', 'Not put right'),
	noFault: text('Ingen brist konstaterad', 'Vi hittade inget fel', 'No fault found'),
	notOurs: text('Inte stadens ansvar', 'Staden har inte ansvar för det här', 'Not the city’s responsibility'),
	noContact: text('Kontakten bröts', 'Vi fick inte kontakt', 'Contact was lost')
};

export const measured: Record<'yes' | 'no', LocalText> = {
	yes: both('Ja', 'Yes'),
	no: both('Nej', 'No')
};

export const answerBands = {
	soon: both('Högst 5 dagar', 'At most 5 days'),
	weeks: both('6–10 dagar', '6–10 days'),
	month: both('11–20 dagar', '11–20 days'),
	months: both('21–40 dagar', '21–40 days'),
	longer: both('Mer än 40 dagar', 'More than 40 days'),
	never: both('Inget svar lämnades', 'No answer was given')
};

export const closeBands = {
	soon: both('Högst 10 dagar', 'At most 10 days'),
	month: both('11–20 dagar', '11–20 days'),
	months: both('21–40 dagar', '21–40 days'),
	quarter: both('41–80 dagar', '41–80 days'),
	longer: both('Mer än 80 dagar', 'More than 80 days')
};

const nameOf: Record<Period['kind'], (year: number) => LocalText> = {
	VP: (year) => both(`${year}`, `${year}`),
	T1: (year) => both(`januari–april ${year}`, `January–April ${year}`),
	T2: (year) => both(`januari–augusti ${year}`, `January–August ${year}`),
	VB: (year) => both(`${year}`, `${year}`),
	city: (year) => both(`${year - 1}–${year}`, `${year - 1}–${year}`)
};

/** What a count of a period is called. */
export function titleOf({ kind, year }: Pick<Period, 'kind' | 'year'>): LocalText {
	const name = nameOf[kind](year);
	return {
		sv: `Klagomål ${name['sv']}`,
		'sv-simple': `Klagomål ${name['sv']}`,
		en: `Complaints ${name['en']}`
	};
}

export const summary = text(
	'Klagomål om diskriminering och bristande tillgänglighet som nämnden avslutade under perioden och som inte har redovisats tidigare. Den som har klagat flera gånger räknas en gång. Återkallade klagomål räknas med.',
	'Så många klagade hos nämnden. Nämnden är klar med de klagomålen. Den som har klagat flera gånger räknas en gång.',
	'Complaints of discrimination and lacking accessibility that the committee closed in the period and that have not been told of before. Who complained several times is counted once. Withdrawn complaints are counted too.'
);

export const purpose = text(
	'Nämnden ska se vad som går fel, för vem, och vad som behöver ändras.',
	'Nämnden vill veta vad som blir fel. Då kan den ändra det.',
	'The committee is to see what goes wrong, for whom, and what needs to change.'
);

export const whom = text('De som har klagat', 'De som har klagat', 'Those who have complained');

/** A name of a place, the same in every language. */
export const placeName = (name: string): LocalText => both(name, name);
