import { same } from '../same.ts';
import type { Text } from '../spec.ts';

export const texts: readonly Text[] = [
	'Jag älskar innebandy men duschar alltid hemma. Jag är tretton och alla tittar.',
	'Det finns ett familjeomklädningsrum men nyckeln sitter hos vaktmästaren och han har gått hem.',
	'Ingen vågar säga till när någon filmar. Det måste vara en vuxen där.',
	'Min dotter sitter i rullstol. Vi byter om på golvet i förrådet.',
	'För mig är det inget problem, men jag märker att min son har slutat gå.',
	'Ett draperi kostar ingenting. Sätt upp det nu, bygg sedan.',
	'Jag är icke-binär. Det finns en dörr för kvinnor och en för män, och jag går hem.',
	'Skyltar hjälper inte om ingen bryr sig om dem.',
	'Efter min bröstoperation har jag inte velat duscha med andra. Ett bås, tack.',
	'I den nya hallen är det perfekt. Gör likadant överallt.',
	'Låsen är så trasiga att man måste hålla i dörren.',
	'Tonårskillar har det också jobbigt, men ingen frågar oss.',
	'Jag har stomi. Jag behöver en krok, en papperskorg och en dörr.',
	'Golven är iskalla och kläderna blir blöta för att det inte finns någonstans att lägga dem.',
	'Gör inte allt könsneutralt. Jag behöver ett rum med bara kvinnor för att kunna komma.',
	'Båda sorterna behövs. Det är inte en tävling.',
	'Spegeln mitt emot duschen, vem tänkte på det?',
	'Vi är två pappor med en sexårig flicka. Vart ska vi gå?',
	'Det luktar mögel.',
	'Ledsagaren får inte följa med in för att hon är kvinna. Då kan jag inte träna.',
	'Lamporna släcks efter två minuter, och jag som inte ser bra blir stående.',
	'Jag blev retad varje idrottslektion i tre år. Det hade kunnat stoppas med en dörr.',
	{ text: 'Tränaren Peter S i P14-laget går in i duschen utan att knacka.', refused: true },
	{ text: 'Jag heter Sara Lindgren och går i 8C, snälla gör något.' },
	{ text: 'Ring 08-465 004 77, jag är arkitekt och har ritat sådana här bås förut.' },
	'Bra att ni frågar. Gör något också.',
	'Fasta hårtorkar sitter för högt för barn och för den som sitter.',
	'Tider när bara den som har behov av lugn är där.',
	'Mer plats. Tjugo barn på åtta kvadratmeter blir bråk.',
	'Personal som går runt ibland, så att man vet att någon kommer.',
	'Fungerar fint på Eriksdal.',
	'När min mobil ringer med hörapparaten ihopkopplad blir det problem med mobilförbudet. Tänk på det.',
	same('Oma pukuhuone perheille olisi hyvä. Kiitos, että kysyitte!', {
		text: 'Ett eget omklädningsrum för familjer vore bra. Tack för att ni frågade!',
		waits: true
	}),
	same('نريد غرفة تغيير ملابس منفصلة للعائلات.')
];
