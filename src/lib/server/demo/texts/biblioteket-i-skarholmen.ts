import { same } from '../same.ts';
import type { Text } from '../spec.ts';

export const texts: readonly Text[] = [
	'Tystnad. Hemma är vi sju.',
	'Någon som kan hjälpa mig med brevet från myndigheten utan att jag behöver skämmas.',
	'Fler böcker på somaliska, arabiska och romani, inte bara barnböcker.',
	'Öppet på söndagar. Då är jag ledig och då är jag ensam.',
	'Bibliotekarien sa mitt barns namn rätt första gången. Vi går dit varje vecka nu.',
	'Grupprum som går att boka med mobilen.',
	'Ett hörn där man får prata högt.',
	'Ni är bäst. Jag klarade högstadiet tack vare läxhjälpen.',
	'Vakten följer efter mig och mina kompisar men inte efter andra.',
	'Kaffe som kostar tio kronor.',
	'En toalett som inte kräver kod.',
	'Sagostund på finska, den fanns förut.',
	'Jag vågar inte gå hem genom centrum klockan nio. Öppna hellre tidigare.',
	'Tidningen i papper klockan tio, och min stol vid fönstret.',
	'Symaskiner. I Tensta finns det.',
	'Skrivaren är trasig oftare än den är hel.',
	'Jag läste körkortsboken hos er fyra månader. I tisdags tog jag körkort!',
	'Mangaserierna del 14 och framåt.',
	'Personal. En dörr som öppnas med kod är inte ett bibliotek.',
	'Ramp som inte är så brant.',
	'Språkkaféet är det bästa jag vet. Där blev jag en människa igen och inte bara ett ärende.',
	{
		text: 'Bibliotekarien Lena är underbar, hon bör få betalt mer.',
		shown: 'Bibliotekarien […] är underbar, hon bör få betalt mer.'
	},
	{ text: 'Mitt lånekort är spärrat, personnummer 990214-0000, kan ni öppna det?' },
	{ text: 'Jag är Hodan i 9B på Lillholmsskolan, vi vill starta en bokklubb!!' },
	'Schackbräden.',
	'Inget skrik efter klockan fem, då pluggar vi till provet.',
	'Att man kan lämna tillbaka böcker i Vårberg.',
	'En hylla där grannar kan tipsa varandra.',
	'Lättläst även för vuxna, med fina omslag.',
	'Ljudböcker som funkar utan app.',
	'Mindre glas och eko, mer matta.',
	'Bara ha kvar det. Så mycket annat har stängt här.',
	same('Kiitos kirjastosta! Tarvitsemme enemmän suomenkielisiä kirjoja lapsille.', {
		text: 'Tack för biblioteket! Vi behöver fler böcker på finska för barnen.'
	}),
	same('Lukupiiri suomeksi kerran kuussa olisi hyvä.'),
	same('Pidempi aukioloaika lauantaisin, kiitos.'),
	same('מיר דאַרפֿן מער ביכער אויף ייִדיש פֿאַר קינדער.', {
		text: 'Vi behöver fler böcker på jiddisch för barn.'
	}),
	same('Mun háliidan eanet girjjiid davvisámegillii.'),
	same('A quiet corner where my father can read the newspaper in his own language.'),
	same('نريد كتبا أكثر للأطفال باللغة العربية.')
];
