import { alone, noAnswer, option, ownWords, text } from '../words.ts';
import type { Shared } from './shape.ts';

export const discriminated: Shared = {
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
export const grounds: Shared = {
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

export const places: Shared = {
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

export const actors: Shared = {
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

export const reported: Shared = {
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

export const whyNotReported: Shared = {
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
