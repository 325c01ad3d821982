import type { Text } from '../spec.ts';

export const texts: readonly Text[] = [
	'Nattfotboll i Eriksdal',
	'Utebio med filtar',
	'Låna kajak gratis',
	'En studio där man får spela in',
	'Öppet till midnatt på gården',
	'Loppis där allt är gratis',
	'Tjejkväll i gymmet',
	'Måla hela trappan vid Skinnarviksberget',
	'Glass till alla på skolavslutningen',
	'Resa till Gröna Lund för dem som aldrig får',
	'Kurs i att laga cykeln',
	'Ett ställe med fläkt när det är varmt',
	'Sommarjobb för oss som är fjorton',
	'Lägereld på stranden',
	'Dansa på Medborgarplatsen',
	'Bokklubb med fika',
	'Skejtkurs för nybörjare',
	'Sova över i skolan',
	'Rollspel hela natten',
	'Att någon vuxen är ute på Götgatan sent',
	{ text: 'Att Melker i 7B slutar vara taskig', refused: true },
	'Odla jordgubbar på taket',
	'Vattenkrig!',
	'Teckenspråkscafé'
];
