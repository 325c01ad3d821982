export const playgrounds: Record<string, string> = {
	'Lekplatser för alla barn': 'Leikkipaikkoja kaikille lapsille',
	'En lekplats där syskonen kan leka men inte du är ingen lekplats för dig. Barn och vuxna i Skarpnäck berättade vad som stoppar, och vad som är roligast.':
		'Leikkipaikka, jossa sisaruksesi voivat leikkiä mutta sinä et, ei ole leikkipaikka sinulle. Skarpnäckin lapset ja aikuiset kertoivat, mikä estää leikkimästä ja mikä on hauskinta.',
	'Stadsdelsnämnden rustar upp tre lekplatser. Svaren är del av barnkonsekvensanalysen, och funktionshindersrådet yttrar sig innan ritningarna blir klara.':
		'Kaupunginosalautakunta kunnostaa kolme leikkipaikkaa. Vastaukset ovat osa lapsivaikutusten arviointia, ja vammaisneuvosto antaa lausunnon ennen kuin piirustukset valmistuvat.',
	'Det ni sa mest om var marken: sanden byts mot gummi och plattor fram till varje lekredskap. Alla tre lekplatser får staket med grind, och minst en gunga som går att flytta över till. Karusellen i marknivå blir av. En toalett kostar mer än vi har; vi söker pengar till en.':
		'Eniten puhuitte maasta: hiekka vaihdetaan kumiin ja laattoihin jokaisen leikkivälineen luo asti. Kaikki kolme leikkipaikkaa saavat aidan ja portin sekä vähintään yhden keinun, johon voi siirtyä pyörätuolista. Maan tasolla oleva karuselli rakennetaan. Vessa maksaa enemmän kuin meillä on rahaa. Haemme rahaa yhteen vessaan.',
	Marken: 'Maa',
	'Sand stoppar rullstolar och rollatorer. Den som inte kommer fram till gungan får stå vid sidan.':
		'Hiekka pysäyttää pyörätuolit ja rollaattorit. Jos keinun luo ei pääse, joutuu jäämään sivuun.',
	'Sanden byts mot gummi och plattor fram till varje lekredskap på tre lekplatser.':
		'Kolmella leikkipaikalla hiekka vaihdetaan kumiin ja laattoihin jokaisen leikkivälineen luo asti.',
	'Vem svarar?': 'Kuka vastaa?',
	'Ett barn': 'Lapsi',
	'Ett barn och en vuxen tillsammans': 'Lapsi ja aikuinen yhdessä',
	'En vuxen': 'Aikuinen',
	'Vad är roligast på en lekplats?': 'Mikä leikkipaikassa on hauskinta?',
	Gunga: 'Keinuminen',
	Klättra: 'Kiipeily',
	'Åka rutschkana': 'Liukumäen laskeminen',
	'Sand och vatten': 'Hiekka ja vesi',
	'Kojor och gömställen': 'Majat ja piilopaikat',
	'Hur väl fungerar lekplatsen ni oftast går till?': 'Kuinka hyvin useimmin käyttämänne leikkipaikka toimii?',
	'Mycket bra': 'Hyvin',
	'Ganska bra': 'Melko hyvin',
	'Ganska dåligt': 'Melko huonosti',
	'Mycket dåligt': 'Erittäin huonosti',
	'Vad stoppar?': 'Mikä on esteenä?',
	'Sand, grus och höga kanter': 'Hiekka, sora ja korkeat reunat',
	'Inget av lekredskapen passar': 'Mikään leikkivälineistä ei sovi',
	'Inget staket': 'Aitaa ei ole',
	'Rörigt och högljutt': 'Levotonta ja äänekästä',
	'Ingen toalett': 'Vessaa ei ole',
	'Ingen skugga': 'Varjoa ei ole',
	'Ingenstans att sitta': 'Ei ole paikkaa, missä istua',
	Inget: 'Ei mikään',
	'Beskriv en lekplats där alla barn kan leka.': 'Kuvaile leikkipaikkaa, jossa kaikki lapset voivat leikkiä.',
	'Om barnet': 'Lapsesta',
	'Har barnet en funktionsnedsättning?': 'Onko lapsella toimintarajoite?',
	// Answers to this question only: Finnish has no yes and no that stand alone.
	Ja: 'On',
	Nej: 'Ei ole',
	'Till exempel i rörelse, syn, hörsel eller tal, i hur du tänker, minns och förstår, eller i hur du mår.':
		'Esimerkiksi liikkumisessa, näkemisessä, kuulemisessa tai puhumisessa, siinä miten ajattelee, muistaa ja ymmärtää, tai siinä miten voi.',
	'Frågan är frivillig. Vi frågar för att lekplatserna ska bli tillgängliga på riktigt. Svaret visas aldrig för få personer.':
		'Kysymys on vapaaehtoinen. Kysymme, jotta leikkipaikoista tulisi oikeasti esteettömiä. Vastauksia ei koskaan näytetä, jos vastaajia on vähän.',
	'Vilket kön har barnet?': 'Mikä on lapsen sukupuoli?',
	'Vi vill se om det blir lika roligt för flickor, pojkar och alla andra.':
		'Haluamme nähdä, tuleeko siitä yhtä hauskaa tytöille, pojille ja kaikille muille.'
};
