import { councils } from './journeyCouncils.ts';

/** The headings alone, each with its level. */
export const headingsIn = (snapshot: string): string[] =>
	[...snapshot.matchAll(/heading "(.*)" \[level=(\d)\]/g)].map(([, name, level]) => `${level} ${name}`);

const ofDialogue = (title: string) => [
	'4 Det här ledde det till',
	'4 Vilka svarade, och vilka svarade inte?',
	'5 Kön',
	'4 Svaren',
	'5 Känner du dig välkommen?',
	`5 Hur ofta är du där (${title})?`
];

/** What somebody hears who goes from heading to heading; `asked`: the number of the first paragraph of the background. */
export function headings(asked: string): string[] {
	let last = Number(asked) + 1;
	const next = (name: string) => `3 Stycke ${++last} ${name}`;
	return [
		'1 Kulturnämnden',
		'2 Innehåll',
		'2 Sammanfattning',
		'2 Bakgrund',
		'2 Delaktighet: vilka som tillfrågades och vad de svarade',
		next('Biblioteken'),
		...ofDialogue('Biblioteken'),
		next('Scenerna'),
		...ofDialogue('Scenerna'),
		'2 Klagomål',
		'2 Indikatorer',
		next('Känner sig välkomna'),
		next('Bibliotek med tolk'),
		next('Nöjda med bemötandet'),
		next('Dialoger på andra språk'),
		next('Råd som hörts i god tid'),
		'2 Trappan',
		next('Trappsteg 1: Kompetens'),
		next('Trappsteg 2: Styrning'),
		next('Trappsteg 3: Metoder'),
		next('Trappsteg 4: Delaktighet'),
		next('Trappsteg 5: Systematik'),
		next('Trappsteg 6: Uppföljning'),
		'2 Åtgärder',
		next('Boka på plats'),
		next('Hörslinga i varje sal'),
		'2 Programmets delar',
		'2 Rådens yttranden',
		...councils.map(({ name }) => `3 ${name}`),
		'2 Förvaltningens synpunkter och förslag',
		'2 Förslag till beslut',
		'2 Så är siffrorna skyddade',
		'2 Hämta rapporten'
	];
}
