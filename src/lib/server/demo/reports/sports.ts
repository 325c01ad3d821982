import { shifted } from '../dates.ts';
import type { DemonstrationProse } from './spec.ts';

/** The passage about the dialogue on the pools. */
const pools = ['consultation', 'simhallarna'].join(':');

export const sportsProse: DemonstrationProse = {
	sections: {
		summary: `Två dialoger hölls under perioden: en om simhallarna och en om omklädningsrummen. De visar samma sak från två håll. De flesta trivs, men den som inte kan byta om i fred, eller inte kommer ner i vattnet, slutar att komma.

Nämnden öppnar fyra simhallar tidigare på vardagar, prövar lugna timmar och bygger om omklädningsrum på fem platser. Allt går inte att göra i år. Vad som dröjer, och varför, står under åtgärderna.`,
		background: `Idrottsnämnden ansvarar för stadens simhallar, idrottsplatser och stöd till föreningar. Programmet för mänskliga rättigheter följs upp här, i den ordinarie tertialrapporten.

Tre frågor har styrt arbetet:

- Vilka rättigheter säkrar verksamheten?
- Hur har de det som den berör?
- Vad kan nämnden göra, och hur förebyggs diskriminering?`,
		participation: `Frågorna ställdes på plats, på webben och på papper, på svenska, lättläst svenska och engelska. Personal i hallarna hjälpte den som ville ha hjälp att svara.

## Vilka som inte hördes

Från ytterstaden kom färre svar än från innerstaden, räknat på hur många som bor där. Nästa gång går inbjudan också genom skolorna och föreningarna där.`,
		'participation:simhallarna': `Att tiderna passar olika beror på vilka som jobbar skift. Att komma ner i vattnet är svårast i de äldsta hallarna, där ombyggnad är planerad men inte beslutad.

[[question:simhallarna/into-water chart]]`,
		'participation:omkladningsrum-for-alla': `Svaren gäller alla besökare, inte bara dem som har bett om ett eget omklädningsrum. De som undviker att byta om berättar att de låter bli att komma.`,
		indicators: `Indikatorerna följer det som besökarna har sagt och det som föreningarna redovisar. Där frågan har ställts på ett nytt sätt är linjen bruten.`,
		staircase: `Nämnden har gått från enstaka insatser till ett arbete som hålls ihop. Det svåraste steget är att fråga tidigare, innan ritningarna är klara.`,
		actions: `Åtgärderna följer av svaren och av det som råden har sagt tidigare.`,
		statements: `Rapporten har lämnats till tre råd innan nämnden behandlar den. Deras ord står här som de skrev dem.`,
		views: `Förvaltningen föreslår att ombyggnaderna görs i den ordning som svaren visar behov, inte i den ordning som lokalerna råkar bli lediga.`,
		proposal: `1. Idrottsnämnden godkänner rapporten.
2. Rapporten överlämnas till kommunstyrelsen.
3. Svaren på rådens yttranden läggs till handlingarna.`
	},
	summaries: {
		'sv-simple': `Vi frågade om simhallarna och om omklädningsrummen. Många trivs. Men det är svårt för den som inte vill byta om bland andra. Och det är svårt för den som inte kan gå i trappor.

Fyra simhallar öppnar tidigare. Vi bygger om på fem platser.`,
		en: `Two dialogues were held: one on the pools and one on the changing rooms. Most people are content, but whoever cannot change in peace, or cannot get into the water, stops coming.

Four pools open earlier on weekdays, calm hours are tried, and changing rooms are rebuilt in five places.`,
		fi: `Jaksolla käytiin kaksi keskustelua: uimahalleista ja pukuhuoneista. Useimmat viihtyvät, mutta se, joka ei voi vaihtaa vaatteita rauhassa, lakkaa tulemasta.`
	},
	statements: (sentOn, dueOn) => [
		{
			council: 'kommunstyrelsens-funktionshindersrad',
			sentOn,
			dueOn,
			meetsOn: shifted(dueOn, -6),
			said: {
				on: shifted(dueOn, -5),
				points: [
					{
						passage: pools,
						text: 'Rådet ser positivt på att nämnden frågar hur det är att komma ner i vattnet. Lyftar som är trasiga i veckor syns inte i en enkät. De ska räknas.',
						answer:
							'Nämnden börjar föra bok över hur länge en lyft är ur bruk, hall för hall, och redovisar det i nästa rapport.'
					},
					{
						passage: 'step:4',
						text: 'Rådet vill läsa ritningarna till omklädningsrummen innan de är färdiga, inte efter.',
						answer: 'Ja. Rådet bjuds in till två möten om ritningarna, det första i januari.'
					}
				]
			}
		},
		{
			council: 'radet-for-nationella-minoriteter',
			sentOn,
			dueOn,
			meetsOn: shifted(dueOn, -9),
			said: {
				on: shifted(dueOn, -2),
				minutes: {
					on: shifted(dueOn, -9),
					paragraph: '6',
					dissent: 'En ledamot ansåg att yttrandet borde ha sagt att dialogen skulle göras om.'
				},
				points: [
					{
						text: 'Frågorna fanns inte på något av minoritetsspråken. Rådet begär att nästa dialog finns på finska, meänkieli och samiska från början.',
						answer:
							'Nästa dialog översätts till finska, meänkieli och nordsamiska innan den öppnar, och granskas av någon som har språket.'
					}
				]
			}
		},
		{
			council: 'barnombudsmannen',
			sentOn,
			dueOn,
			said: {
				on: shifted(dueOn, -1),
				points: [
					{
						passage: null,
						text: 'Barn har svarat i dialogen om simhallarna, men rapporten säger inte vad de sa för sig. Redovisa barnens svar där antalet räcker.',
						answer:
							'Barnens svar står på resultatsidan, ålder för ålder, där grupperna är stora nog. Nästa rapport får ett eget avsnitt om dem.'
					}
				]
			}
		}
	]
};
