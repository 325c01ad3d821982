import type { Text } from '../spec.ts';

const where: readonly Text[] = [
	'Backen ner mot Tantolunden',
	'Trappan vid tunnelbanan i Hökarängen',
	'Gångvägen mellan Rinkeby och Tensta',
	'Hållplatsen vid Brommaplan, linjen mot Ekerö',
	'Alviks strand, ut mot vattnet',
	'Västerbron, hela vägen',
	'Skuggsidan av Hornsgatan',
	'Gångbron över Nynäsvägen',
	'Mosebacke, kullerstenen',
	'Vägen till vårdcentralen i Vällingby',
	'Liljeholmen, torget utanför gallerian',
	'Slingan runt Råcksta träsk'
];

const idea: readonly Text[] = [
	'Ta inte cykelbanan och lämna trottoaren. Alla går någon gång.',
	'Ploga vallen bort från övergången, inte över den.',
	'Sanda före sju. Det är då hemtjänsten och förskolebarnen går ut.',
	'Tack för att ni går upp klockan tre. Det syns när det är gjort.',
	'Sopa upp gruset i mars, inte i maj. Hjulen på rullstolen går sönder.',
	'En blind person hittar efter kanten. När vallen ligger där hittar ingen.',
	'Det är bättre att röja en väg hela vägen än tre halva.',
	'Lägg snön någon annanstans än på parkeringen för rörelsehindrade.',
	{ text: 'Ring min man som kört plog i trettio år, Bengt på 08-465 004 21.' },
	'Fråga vaktmästarna. De vet exakt var folk ramlar.'
];

export const texts = { where, idea };
