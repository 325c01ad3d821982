import type { WrittenCase } from '../spec.ts';
import { registered } from './registered.ts';

export const kungsholmens: readonly WrittenCase[] = [
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
	}
];
