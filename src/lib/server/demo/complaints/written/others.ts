import type { WrittenCase } from '../spec.ts';
import { registered } from './registered.ts';

/** Other committees’, and those whose reporter did not know whom they are about. */
export const others: readonly WrittenCase[] = [
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
