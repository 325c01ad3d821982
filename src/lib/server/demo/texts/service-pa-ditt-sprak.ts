import type { Text } from '../spec.ts';

export const texts: readonly Text[] = [
	'Skriv på dörren och på hemsidan vilka språk ni kan. Man ska inte behöva fråga.',
	'Mamma har börjat tappa svenskan. När hon blir gammal på riktigt måste någon kunna finska.',
	'Jag fick vänta tre veckor på ett brev på meänkieli. Då hade tiden för att överklaga nästan gått ut.',
	'Förskolan erbjöd finska två timmar i veckan. Det räcker inte för att ett barn ska våga prata.',
	'Det hade räckt med ett telefonnummer dit man kan ringa på sitt språk.',
	'Sluta fråga varför jag vill ha det på samiska när jag kan svenska.',
	'Handläggaren var jättesnäll och ringde upp med en kollega som kunde språket. Så ska det gå till.',
	'Min farfar fick aldrig prata sitt språk i skolan. Nu vill jag att mina barn ska få det.',
	'Tolken talade en annan sorts romani. Vi förstod halva samtalet.',
	{ text: 'Jag heter Aino Korhonen och har ärende 2024-14871 hos er, ingen svarar på finska.' },
	'Fler böcker på jiddisch på biblioteket, även för barn.',
	'Bjud in oss innan ni bestämmer, inte efter.',
	'Det borde stå i kallelsen att man får använda sitt språk.',
	'Anställ folk som kan språken. De finns.'
];
