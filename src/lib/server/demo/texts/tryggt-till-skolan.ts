import type { Text } from '../spec.ts';

export const texts: readonly Text[] = [
	'Övergången vid rondellen. Bilarna stannar nästan aldrig fast det är övergångsställe.',
	'Utanför skolan på morgonen. Alla föräldrar parkerar på trottoaren och backar.',
	'Gångtunneln under stora vägen. Lampan har varit trasig sedan i somras.',
	'Jag tycker att det är bra nu när det har kommit ett farthinder.',
	'Elsparkcyklarna ligger huller om buller. Min syster ser dåligt och har snubblat flera gånger.',
	'Det finns ingen trottoar den sista biten, så vi går i vägen.',
	'När det är snö plogar de cykelbanan men inte där vi går.',
	'Det hänger några äldre vid centrum som ropar saker efter oss. Jag tar en omväg.',
	'Grönt ljus är för kort. Mormor och jag hinner bara halva vägen.',
	'Bussen stannar på andra sidan en väg med fyra filer.',
	'Skogsvägen är finast men den är så mörk på vintern.',
	{ text: 'Min son Elias i 4B på Solskolan blev nästan påkörd, ni kan mejla mig på anna.berg@example.com.' },
	'Gör en gågata av gatan framför skolan mellan åtta och nio.',
	'Vi i klassen ritade en karta över farliga ställen. Fröken har den.',
	'Ingenting. Jag gillar min väg, man ser ekorrar.',
	'Det står alltid byggbilar på trottoaren så man måste gå ut i gatan.'
];
