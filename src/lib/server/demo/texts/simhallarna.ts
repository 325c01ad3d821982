import type { Text } from '../spec.ts';

export const texts: readonly Text[] = [
	'Jag lärde mig simma när jag var 57. Det är det bästa jag har gjort. Ge fler den chansen.',
	'Öppna före sju. Vi som jobbar i vården hinner inte annars.',
	'Musiken är för hög. Jag kommer för tystnaden under vattnet.',
	'Kvinnotiden på måndagar är den enda gången jag och mina döttrar badar ihop.',
	'Fyra biljetter kostar mer än vad vi har kvar i slutet av månaden.',
	'Vattnet i undervisningsbassängen är så kallt att barnen blir blå om läpparna.',
	'Trappan ner i bassängen har inget räcke på vänster sida. Jag har bara min vänstra hand.',
	'Badvakterna är fantastiska. De ser en.',
	'Liften i bassängen var trasig tre besök av fem.',
	'Jag vill kunna boka en bana så att jag vet att det finns plats.',
	'Skyltarna in till omklädningsrummet går inte att läsa utan glasögon.',
	'När klubbarna har tid finns det en bana kvar för oss andra. En.',
	'Min pappa med demens älskar att simma men det går inte när det är stökigt. Lugna timmar vore underbart.',
	'Låt simskolan för nyanlända mammor fortsätta, snälla.',
	'Bastun är stadens bästa samtalsrum.',
	'Det tar femtio minuter från Rinkeby med byte. Då blir det inte av.',
	'Hyr ut simglasögon och badkläder. Alla har inte.',
	'Toppen! Jag har inget att klaga på, och det får ni gärna skriva upp.',
	'Personalen borde ha samma regler överallt för burkini. Det är olika beroende på vem som jobbar.',
	'Jag är trans och har inte badat på elva år. Ett eget bås hade räckt.',
	'Rengör duscharna oftare på kvällen.',
	'Kaklet vid barnbassängen är halt.',
	'Sätt upp en klocka som syns från vattnet.',
	'Jag saknar vattengympan på dagtid för oss som är daglediga.',
	'Släpp in oss på sommaren också. Alla åker inte till landet.',
	'Varför stänger ni en vecka innan jul när alla barn är lediga?',
	'Mer kalkborttagning, mindre klor.',
	'Kan man få betala per termin i stället för per år?',
	{
		text: 'Badmästaren Jonas på Farstabadet hjälpte min mamma upp när hon halkade. Ge honom en medalj!',
		shown: 'Badmästaren […] hjälpte min mamma upp när hon halkade. Ge honom en medalj!'
	},
	{ text: 'Jag har MS och bor på Valhallavägen 112, kan ni ringa mig om liften? 070-174 06 51' },
	{
		text: 'Skriv till mig när ni har bestämt er, maria.nilsson@example.com. Jag vill hjälpa till med simskolan.',
		shown: 'Skriv till mig när ni har bestämt er, […]. Jag vill hjälpa till med simskolan.'
	},
	{
		text: 'Det är alltid samma gäng killar som kastar i flickor, en heter Kevin och går på Högbyskolan.',
		refused: true
	},
	'Tiderna på nätet stämde inte. Vi stod där med tre barn och en stängd dörr.',
	'Vi är en grupp på åtta som är över åttio. Vi simmar varje torsdag och dricker kaffe länge efteråt.',
	'Jag vågar inte gå ensam förbi motionshallen med alla speglar, finns det en annan väg?',
	'Skolbadet borde vara tills man kan simma, inte fem gånger.',
	'Gör en dag med bara regnbågsfamiljer, vi skulle komma allihop.',
	'En plats att lägga protesen torrt medan man badar.',
	'Förklara köerna i appen på lätt svenska.',
	'Det går bra för mig. Men jag är 30, stark och bor nära. Fråga dem som inte är här.'
];
