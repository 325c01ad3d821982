import type { Text } from '../spec.ts';

export const texts: readonly Text[] = [
	'En gunga som man kan ligga i två stycken.',
	'Jag vill kunna köra min rullstol ända upp i båten!',
	'Staket. Min son springer, och jag har suttit på huk vid vägen i fyra år.',
	'En koja där det är tyst.',
	'Att mamma också kan komma fram. Hon går med kryckor.',
	'Karusell i marken som alla kan åka på.',
	'Skyltar med bilder, så att man vet vad man får göra.',
	'Vatten som man pumpar själv.',
	'En toalett med skötbord för stora barn. Vi byter i bilen i dag.',
	'Rutschkanan är så varm på sommaren att man bränner sig.',
	'Bänkar i skuggan, nära nog för att se barnen.',
	'Sand är roligt! Ta inte bort all sand.',
	'Mitt barn ser inte. Olika underlag gör att hon hittar själv.',
	'Färger som syns. Allt är grått nu.',
	'Något för tolvåringar också. Vi klättrar fast vi är stora.',
	'Ett lekredskap där man behöver vara två som hjälps åt.',
	'Grinden ska gå att stänga, men inte av ett barn på tre år.',
	'Att andra barn inte stirrar.',
	'Lampor så att man kan leka efter förskolan på vintern.',
	'En stor spindel att klättra i.',
	'Trummor och rör som låter.',
	'Vår lekplats är redan jättebra, kom och titta!',
	'Inga glasbitar.',
	'Linbana med sits och ryggstöd.',
	'Någonstans att dricka vatten.',
	{ text: 'Min dotter Tuva, 6 år, har CP och vi bor på Skarpnäcks allé 38, vi provar gärna!' },
	{
		text: 'Fråga Ahmed i parkleken, han vet allt.',
		shown: 'Fråga […] i parkleken, han vet allt.'
	},
	{ text: 'Mejla lekgruppen: familjen.holm@example.org' },
	'Att det doftar. Plantera mynta och lavendel.',
	'Rymdraket!!!',
	'Ledstång på båda sidor och i två höjder.',
	'En plats för den som bara vill titta på en stund först.'
];
