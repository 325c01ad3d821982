import type { Text } from '../spec.ts';

export const texts: readonly Text[] = [
	'Bänkar med ryggstöd och armstöd, så att man kommer upp igen.',
	'Låt en del av ängen vara äng. Där häckar det fåglar.',
	'En toalett som är öppen året runt.',
	'Att man kan komma ner till vattnet med rullstol, inte bara titta på det.',
	'Belysning på vägen från tunnelbanan. I november är det kolsvart klockan fyra.',
	'Jag vill ha en linbana!',
	'Skugga. Förra sommaren gick det inte att vara ute med småbarn mitt på dagen.',
	'Papperskorgar som måsarna inte kommer åt.',
	'Ett ställe där vi tonåringar kan vara utan att någon tycker att vi är i vägen.',
	'Bygg inte bort hundrastplatsen. Det är där vi grannar träffas.',
	'Odlingslådor i olika höjd, så att även den som sitter kan odla.',
	'En brygga att doppa fötterna från.',
	{ text: 'Ring mig gärna om ni vill ha hjälp med odlingen, Gunilla 070-174 06 12.' },
	'Musik någon gång, men inte varje helg. Det hörs långt över vattnet.',
	'Pulkabacken måste få vara kvar.',
	'En vattenpost där man kan fylla flaskan.',
	'Att det går att mötas där olika sorters människor faktiskt är. Det behöver Farsta.',
	'Gör gångvägen jämn. Min rollator fastnar i gruset.'
];
