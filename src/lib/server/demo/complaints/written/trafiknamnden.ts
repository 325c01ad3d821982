import type { WrittenCase } from '../spec.ts';
import { registered } from './registered.ts';

export const trafiknamndens: readonly WrittenCase[] = [
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
	}
];
