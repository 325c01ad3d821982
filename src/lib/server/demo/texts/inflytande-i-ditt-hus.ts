import type { Text } from '../spec.ts';

export const texts: readonly Text[] = [
	'Porten. Den har inte gått att låsa på ett halvår.',
	'Att någon svarar när man anmäler fel, även om svaret är nej.',
	'En bänk på gården, i solen, inte bredvid soprummet.',
	'Tvättider på kvällen. Vi är många som jobbar skift.',
	'Ljuset i källaren. Jag går inte ner dit ensam.',
	'Berätta vad renoveringen gör med hyran innan ni frågar vilka kakelplattor vi vill ha.',
	'Lapparna i trapphuset är bara på svenska. Halva huset läser dem inte.',
	'Ett rum där barnen kan göra läxor. Vi bor fem i två rum.',
	'Inget, jag trivs! Vår kvartersvärd är en pärla.',
	'Hissen. Jag bor på fjärde våningen och är 84.',
	'Plantera något ätbart på gården.',
	{ text: 'Grannen i lägenhet 1204, Johansson, spelar musik hela nätterna och ni gör inget.' },
	'Ett cykelrum som går att komma in i med lådcykel.',
	'Att man får ett datum. "Vi återkommer" är inget datum.',
	'Jag har bott här i trettio år och aldrig blivit inbjuden till ett möte.'
];
