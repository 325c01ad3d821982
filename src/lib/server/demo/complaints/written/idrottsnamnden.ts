import type { WrittenCase } from '../spec.ts';
import { registered } from './registered.ts';

export const idrottsnamndens: readonly WrittenCase[] = [
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
	}
];
