import type { WrittenCase } from './spec.ts';

const registered = (year: string, number: number) => `${year}/${number}`;

/** The demonstration's complaints. Everything in them is invented; nobody is named. */
export const writtenCases: readonly WrittenCase[] = [
	{
		committee: 'trafiknamnden',
		text: 'Kantstenen vid övergången är för hög för min rullstol. Jag måste köra ut i bilvägen för att komma över. Det har varit så sedan gatan lades om i våras.',
		kinds: ['accessPlace'],
		grounds: ['disability'],
		district: 'kungsholmen',
		place: 'Övergången vid Kyrkogatan',
		daysAgo: 46,
		state: 'investigating',
		acknowledged: 1,
		answered: 9,
		contact: 'Går att nå på kari.exempel@post.example',
		registryNumber: registered('T 2026', 1412),
		said: [
			{
				by: 'staff',
				after: 9,
				text: 'Tack för att du hörde av dig. Vi har varit på plats och mätt. Kanten är sju centimeter och ska vara noll. Vi återkommer med en dag för ombyggnaden.'
			},
			{ by: 'reporter', after: 12, text: 'Tack. Gäller det båda sidorna? Den norra är likadan.' },
			{
				by: 'note',
				after: 13,
				text: 'Entreprenören svarar på torsdag. Norra sidan ingår inte i beställningen än.'
			}
		]
	},
	{
		committee: 'trafiknamnden',
		text: 'Jag har barnvagn och två små barn. Vid övergången går det inte att få upp vagnen utan hjälp. Min mamma med rollator vänder hem.',
		kinds: ['accessPlace'],
		grounds: ['disability', 'age'],
		affected: 'other',
		district: 'kungsholmen',
		place: 'Övergången vid Kyrkogatan',
		daysAgo: 33,
		state: 'acknowledged',
		acknowledged: 2
	},
	{
		committee: 'trafiknamnden',
		text: 'Jag är blind och det ljudande fotgängarljuset vid Kyrkogatan är tyst. Jag hör inte när det är grönt.',
		kinds: ['accessPlace'],
		grounds: ['disability'],
		channel: 'telephone',
		district: 'kungsholmen',
		place: 'Övergången vid Kyrkogatan',
		daysAgo: 6,
		state: 'received'
	},
	{
		committee: 'trafiknamnden',
		text: 'Appen för parkering går inte att använda med skärmläsare. Knapparna heter bara "knapp". Jag fick böter för att jag inte kunde betala.',
		kinds: ['accessWeb', 'accessService'],
		grounds: ['disability'],
		daysAgo: 71,
		state: 'closed',
		acknowledged: 1,
		answered: 8,
		closed: 31,
		outcome: 'remedied',
		measured: true,
		registryNumber: registered('T 2026', 1203),
		said: [
			{
				by: 'staff',
				after: 8,
				text: 'Vi har provat appen med skärmläsare och ser samma fel. Leverantören rättar det i nästa version. Avgiften är bortskriven.'
			},
			{ by: 'reporter', after: 29, text: 'Nu fungerar det. Tack.' }
		]
	},
	{
		committee: 'trafiknamnden',
		text: 'The lift at the footbridge has been out of order for five weeks. There is no sign that says how else one can get across. I use crutches and it is a detour of a kilometre.',
		lang: 'en',
		kinds: ['accessPlace'],
		grounds: ['disability'],
		district: 'farsta',
		place: 'Gångbron vid Ängsplan',
		daysAgo: 19,
		state: 'answered',
		acknowledged: 1,
		answered: 6,
		said: [
			{
				by: 'staff',
				after: 6,
				lang: 'en',
				text: 'Thank you. A part has been ordered and the lift will run again next week. Signs with the way round are up since this morning.'
			}
		]
	},
	{
		committee: 'trafiknamnden',
		text: 'Snön plogas upp på ledstråken vid hållplatsen varje gång. Då hittar jag inte bussen.',
		kinds: ['accessPlace'],
		grounds: ['disability'],
		district: 'sodermalm',
		place: 'Busshållplatsen vid Strandtorget',
		channel: 'letter',
		daysAgo: 3,
		state: 'received'
	},
	{
		committee: 'trafiknamnden',
		text: 'Parkeringsvakten skrek åt mig att åka hem dit jag kommer ifrån. Jag har bott här hela mitt liv. Flera hörde det.',
		kinds: ['harassment', 'discrimination'],
		grounds: ['ethnicity'],
		daysAgo: 27,
		state: 'investigating',
		acknowledged: 1,
		said: [
			{
				by: 'note',
				after: 4,
				text: 'Bolaget som vakten är anställd av är kontaktat. De ska höra personen som var i tjänst.'
			},
			{
				by: 'staff',
				after: 20,
				text: 'Vi utreder det som du berättar. Minns du ungefär vilken tid på dagen det var? Du behöver inte svara.'
			}
		]
	},
	{
		committee: 'trafiknamnden',
		text: 'KÖP BILLIGA DÄCK! Vi har de bästa priserna i hela landet, klicka här.',
		kinds: ['other'],
		grounds: [],
		daysAgo: 15,
		state: 'received',
		spam: true
	},
	{
		committee: 'idrottsnamnden',
		text: 'Jag är transperson och blev ombedd att lämna omklädningsrummet av en badvärd. Hen sa att andra kände sig obekväma. Jag vågar inte komma tillbaka.',
		kinds: ['discrimination', 'harassment'],
		grounds: ['genderIdentity'],
		place: 'Ängsbadets simhall',
		district: 'farsta',
		daysAgo: 38,
		state: 'answered',
		acknowledged: 1,
		answered: 7,
		registryNumber: registered('04.06-2026', 77),
		said: [
			{
				by: 'staff',
				after: 7,
				text: 'Det här ska inte hända. Du har rätt att byta om där du hör hemma. Vi har talat med den som var i tjänst, och alla badvärdar går utbildningen igen före årsskiftet. Säg gärna hur du vill ha det om du kommer tillbaka.'
			},
			{
				by: 'reporter',
				after: 8,
				text: 'Tack för svaret. Jag vill veta att det finns ett eget omklädningsrum att låsa.'
			}
		]
	},
	{
		committee: 'idrottsnamnden',
		text: 'Lyften ner i bassängen är trasig. Den var trasig i somras också. Vi är flera som har slutat träna.',
		kinds: ['accessPlace', 'accessService'],
		grounds: ['disability'],
		place: 'Ängsbadets simhall',
		district: 'farsta',
		daysAgo: 24,
		state: 'investigating',
		acknowledged: 2,
		answered: 9,
		said: [
			{
				by: 'staff',
				after: 9,
				text: 'Reservdelen är beställd. Till dess får du åka gratis till Norra hallen, där lyften fungerar.'
			}
		]
	},
	{
		committee: 'idrottsnamnden',
		text: 'Jag är elva år och spelar fotboll. Tjejerna får alltid den sämsta planen och de sena tiderna. Det är orättvist.',
		kinds: ['discrimination'],
		grounds: ['sex', 'age'],
		affected: 'child',
		byChild: true,
		daysAgo: 12,
		state: 'acknowledged',
		acknowledged: 1,
		said: [
			{
				by: 'staff',
				after: 1,
				text: 'Hej! Bra att du skrev. Vi tittar på hur tiderna delas ut och svarar dig här.'
			}
		]
	},
	{
		committee: 'idrottsnamnden',
		text: 'Min son har autism och kan inte vara i den stora hallen när musiken är på. Vi frågade om lugna timmar men fick bara ett skratt till svar i kassan.',
		kinds: ['accessService', 'harassment'],
		grounds: ['disability'],
		affected: 'child',
		place: 'Norra idrottshallen',
		district: 'norra-innerstaden',
		daysAgo: 52,
		state: 'closed',
		acknowledged: 1,
		answered: 6,
		closed: 26,
		outcome: 'remedied',
		measured: true,
		registryNumber: registered('04.06-2026', 61),
		said: [
			{
				by: 'staff',
				after: 6,
				text: 'Jag ber om ursäkt för hur ni blev bemötta. Från och med nästa månad är det lugn timme på söndagar nio till tio.'
			}
		]
	},
	{
		committee: 'idrottsnamnden',
		text: 'Uimahallissa ei ollut yhtään opastetta suomeksi, vaikka kaupunki kuuluu hallintoalueeseen. Henkilökunta ei ymmärtänyt äitiäni, joka on unohtanut ruotsin.',
		lang: 'fi',
		kinds: ['discrimination', 'accessService'],
		grounds: ['ethnicity', 'age'],
		affected: 'other',
		place: 'Ängsbadets simhall',
		daysAgo: 17,
		state: 'investigating',
		acknowledged: 1,
		said: [
			{
				by: 'staff',
				after: 5,
				lang: 'fi',
				text: 'Kiitos yhteydenotosta. Selvitämme, mitkä opasteet voidaan kääntää, ja vastaamme teille suomeksi.'
			},
			{ by: 'note', after: 6, text: 'Ska besvaras på finska. Översättaren är vidtalad.' }
		]
	},
	{
		committee: 'idrottsnamnden',
		text: 'Föreningens bokningssida går inte att förstora. På min telefon ser jag bara halva kalendern.',
		kinds: ['accessWeb'],
		grounds: ['age', 'disability'],
		daysAgo: 2,
		state: 'received',
		channel: 'email'
	},
	{
		committee: 'kungsholmen',
		text: 'Tolken kom inte till mötet på medborgarkontoret. Handläggaren började ändå och bad min tolvåriga dotter översätta.',
		kinds: ['discrimination', 'accessService'],
		grounds: ['ethnicity'],
		place: 'Medborgarkontoret på Bergsgatan',
		district: 'kungsholmen',
		daysAgo: 41,
		state: 'closed',
		acknowledged: 1,
		answered: 5,
		closed: 22,
		outcome: 'partlyRemedied',
		measured: true,
		registryNumber: registered('KUN 2026', 208),
		said: [
			{
				by: 'staff',
				after: 5,
				text: 'Barn ska aldrig tolka. Mötet görs om med tolk, och rutinen är ändrad så att mötet ställs in när tolken uteblir.'
			}
		]
	},
	{
		committee: 'kungsholmen',
		text: 'لم أستطع فهم الرسالة التي وصلتني عن رعاية والدي. طلبت المساعدة بلغتي وقيل لي أن أبحث في الإنترنت.',
		lang: 'ar',
		kinds: ['accessDocument', 'discrimination'],
		grounds: ['ethnicity'],
		affected: 'other',
		district: 'kungsholmen',
		daysAgo: 13,
		state: 'acknowledged',
		acknowledged: 2,
		said: [{ by: 'note', after: 2, text: 'Skrivet på arabiska. Översättning är beställd.' }]
	},
	{
		committee: 'kungsholmen',
		text: 'Hörslingan på träffpunkten har inte fungerat på hela hösten. Jag sitter med men hör ingenting av det som sägs.',
		kinds: ['accessPlace', 'accessService'],
		grounds: ['disability', 'age'],
		place: 'Träffpunkten Linden',
		district: 'kungsholmen',
		channel: 'counter',
		daysAgo: 29,
		state: 'acknowledged',
		acknowledged: 1
	},
	{
		committee: 'kungsholmen',
		text: 'Personalen på min mammas boende kallade mig och min fru för systrar fast vi har sagt att vi är gifta. De skrattade åt oss.',
		kinds: ['harassment'],
		grounds: ['sexuality'],
		daysAgo: 57,
		state: 'closed',
		acknowledged: 1,
		answered: 7,
		closed: 30,
		outcome: 'remedied',
		registryNumber: registered('KUN 2026', 187),
		said: [
			{
				by: 'staff',
				after: 7,
				text: 'Vi har talat med personalgruppen och enhetschefen ringer er, om ni vill. Det som hände var fel.'
			}
		]
	},
	{
		committee: 'kungsholmen',
		text: 'Blanketten om parkeringstillstånd finns bara på papper och jag kan inte skriva för hand.',
		kinds: ['accessDocument'],
		grounds: ['disability'],
		daysAgo: 20,
		state: 'answered',
		acknowledged: 1,
		answered: 4,
		withdrawn: 6,
		said: [
			{
				by: 'staff',
				after: 4,
				text: 'Du kan lämna uppgifterna per telefon, eller få hjälp på plats att fylla i. Vi gör också en webbversion.'
			},
			{ by: 'reporter', after: 6, text: 'Det löste sig. Jag tar tillbaka klagomålet.' }
		]
	},
	{
		committee: null,
		text: 'Jag vet inte vem som ansvarar. Skylten vid trappan ner till kajen är så liten att jag inte ser den, och det finns ingen ramp.',
		kinds: ['accessPlace'],
		grounds: ['disability'],
		daysAgo: 8,
		state: 'received'
	},
	{
		committee: null,
		text: 'Stadens film om valet saknar både text och teckenspråk.',
		kinds: ['accessWeb'],
		grounds: ['disability'],
		daysAgo: 44,
		state: 'closed',
		acknowledged: 1,
		answered: 3,
		closed: 12,
		outcome: 'remedied',
		measured: true,
		registryNumber: registered('KS 2026', 913),
		said: [
			{
				by: 'staff',
				after: 3,
				text: 'Filmen är textad från och med i dag. Teckenspråk kommer inom två veckor.'
			}
		]
	},
	{
		committee: null,
		text: 'En butik i gallerian vägrade släppa in mig med min assistanshund.',
		kinds: ['discrimination'],
		grounds: ['disability'],
		daysAgo: 35,
		state: 'closed',
		acknowledged: 1,
		answered: 2,
		closed: 5,
		outcome: 'notOurs',
		said: [
			{
				by: 'staff',
				after: 2,
				text: 'Butiken är inte stadens, så vi kan inte pröva det. Diskrimineringsombudsmannen och antidiskrimineringsbyrån kan hjälpa dig. Att söka hjälp där kostar ingenting.'
			}
		]
	},
	{
		committee: 'socialnamnden',
		text: 'På mottagningen fick jag frågan om jag hade slöja "av egen vilja". Jag var där för att få hjälp med hyran.',
		kinds: ['discrimination', 'harassment'],
		grounds: ['religion', 'sex'],
		daysAgo: 22,
		state: 'investigating',
		acknowledged: 1
	},
	{
		committee: 'socialnamnden',
		text: 'Väntrummet är så högljutt att jag får panik. Det finns inget annat ställe att sitta på.',
		kinds: ['accessPlace'],
		grounds: ['disability'],
		daysAgo: 5,
		state: 'received'
	},
	{
		committee: 'utbildningsnamnden',
		text: 'Min dotter får inte vara med på utflykter eftersom bussen inte tar rullstol. Skolan säger att hon får stanna hemma de dagarna.',
		kinds: ['discrimination', 'accessService'],
		grounds: ['disability', 'age'],
		affected: 'child',
		daysAgo: 16,
		state: 'investigating',
		acknowledged: 1,
		answered: 8,
		said: [
			{
				by: 'staff',
				after: 8,
				text: 'Rektorn har beställt en annan buss till utflykten i december. Vi går igenom rutinen för alla skolor.'
			}
		]
	},
	{
		committee: 'utbildningsnamnden',
		text: 'De säger fula ord om hur jag ser ut på rasterna. Lärarna hör det men gör inget.',
		kinds: ['harassment'],
		grounds: ['ethnicity', 'age'],
		affected: 'child',
		byChild: true,
		daysAgo: 9,
		state: 'acknowledged',
		acknowledged: 1
	},
	{
		committee: 'kulturnamnden',
		text: 'Biblioteket har en trappa vid entrén och klockan på dörren sitter för högt för att jag ska nå den.',
		kinds: ['accessPlace'],
		grounds: ['disability'],
		place: 'Biblioteket vid Lilla torget',
		district: 'skarholmen',
		daysAgo: 31,
		state: 'answered',
		acknowledged: 1,
		answered: 6,
		said: [
			{
				by: 'staff',
				after: 6,
				text: 'Klockan är flyttad. En ramp byggs i vår, och till dess öppnar vi sidodörren.'
			}
		]
	},
	{
		committee: 'kulturnamnden',
		text: 'At the museum I was told twice to keep my guide dog outside. The rules on your own page say that guide dogs are welcome.',
		lang: 'en',
		kinds: ['discrimination', 'accessService'],
		grounds: ['disability'],
		daysAgo: 11,
		state: 'acknowledged',
		acknowledged: 1
	}
];
