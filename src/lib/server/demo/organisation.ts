import { inArray } from 'drizzle-orm';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Queryable } from '../db/client.ts';
import { committees, councils } from '../db/schema/index.ts';
import { districts } from './backgrounds.ts';
import { eachText } from './translations/translated.ts';
import { both, text } from './words.ts';

type Committee = typeof committees.$inferInsert;

const cityWide: [slug: string, sv: string, en: string][] = [
	['avfallsnamnden', 'Avfallsnämnden', 'The Waste Committee'],
	['kommunstyrelsen', 'Kommunstyrelsen', 'The City Executive Board'],
	['arbetsmarknadsnamnden', 'Arbetsmarknadsnämnden', 'The Labour Market Committee'],
	['exploateringsnamnden', 'Exploateringsnämnden', 'The Development Committee'],
	['fastighetsnamnden', 'Fastighetsnämnden', 'The Property Committee'],
	['forskolenamnden', 'Förskolenämnden', 'The Preschool Committee'],
	['idrottsnamnden', 'Idrottsnämnden', 'The Sports Committee'],
	['kulturnamnden', 'Kulturnämnden', 'The Culture Committee'],
	['kyrkogardsnamnden', 'Kyrkogårdsnämnden', 'The Cemeteries Committee'],
	['miljo-och-halsoskyddsnamnden', 'Miljö- och hälsoskyddsnämnden', 'The Environment and Health Committee'],
	['servicenamnden', 'Servicenämnden', 'The Service Committee'],
	['socialnamnden', 'Socialnämnden', 'The Social Welfare Committee'],
	['stadsbyggnadsnamnden', 'Stadsbyggnadsnämnden', 'The City Planning Committee'],
	['trafiknamnden', 'Trafiknämnden', 'The Traffic Committee'],
	['utbildningsnamnden', 'Utbildningsnämnden', 'The Education Committee'],
	['valnamnden', 'Valnämnden', 'The Election Committee'],
	['aldrenamnden', 'Äldrenämnden', 'The Committee for Older People'],
	['overformyndarnamnden', 'Överförmyndarnämnden', 'The Chief Guardian Committee']
];

const companies: [slug: string, name: string][] = [
	['stockholmshem', 'AB Stockholmshem'],
	['svenska-bostader', 'AB Svenska Bostäder'],
	['familjebostader', 'AB Familjebostäder'],
	['micasa', 'Micasa Fastigheter'],
	['sisab', 'SISAB'],
	['stockholm-vatten-och-avfall', 'Stockholm Vatten och Avfall'],
	['stockholms-hamnar', 'Stockholms Hamnar'],
	['stokab', 'Stokab'],
	['stockholm-parkering', 'Stockholm Parkering'],
	['kulturhuset-stadsteatern', 'Kulturhuset Stadsteatern'],
	['bostadsformedlingen', 'Bostadsförmedlingen']
];

/** "Farsta stadsdelsnämnd", but "Kungsholmens stadsdelsnämnd": no s after a vowel. */
const ending = (name: string): string => (/[aeiouyåäö]$/i.test(name) ? '' : 's');
const districtName = (name: string): LocalText =>
	both(`${name}${ending(name)} stadsdelsnämnd`, `${name} District Committee`);

/** Two districts that became Järva: a trend over both shows the break. */
const former: Committee[] = [
	['rinkeby-kista', 'Rinkeby-Kista'],
	['spanga-tensta', 'Spånga-Tensta']
].map(([slug = '', name = '']) => ({
	slug,
	kind: 'district',
	name: districtName(name),
	validTo: '2023-06-30',
	successors: ['jarva']
}));

export const demonstrationCommittees: Committee[] = [
	...cityWide.map(([slug, sv, en]): Committee => ({ slug, kind: 'committee', name: both(sv, en) })),
	...districts.map(([slug, name]): Committee => ({
		slug,
		kind: 'district',
		name: districtName(name),
		validFrom: slug === 'jarva' ? '2023-07-01' : null
	})),
	...former,
	...companies.map(([slug, name]): Committee => ({ slug, kind: 'company', name: both(name, name) }))
];

type Kind = (typeof councils.$inferInsert)['kind'];
const demonstrationCouncils: { slug: string; committee: string; kind: Kind; name: LocalText }[] = [
	{
		slug: 'kommunstyrelsens-funktionshindersrad',
		committee: 'kommunstyrelsen',
		kind: 'disability',
		name: text(
			'Kommunstyrelsens funktionshindersråd',
			'Rådet för personer med funktionsnedsättning',
			"The City Executive Board's disability council"
		)
	},
	{
		slug: 'radet-for-agenda-2030',
		committee: 'kommunstyrelsen',
		kind: 'agenda2030',
		name: both('Rådet för Agenda 2030', 'The council for Agenda 2030')
	},
	{
		slug: 'radet-for-nationella-minoriteter',
		committee: 'kommunstyrelsen',
		kind: 'minorities',
		name: both('Rådet för nationella minoriteter', 'The council for national minorities')
	},
	{
		slug: 'socialnamndens-funktionshindersrad',
		committee: 'socialnamnden',
		kind: 'disability',
		name: both('Socialnämndens funktionshindersråd', "The Social Welfare Committee's disability council")
	},
	{
		slug: 'aldrenamndens-pensionarsrad',
		committee: 'aldrenamnden',
		kind: 'pensioners',
		name: both('Äldrenämndens pensionärsråd', "The pensioners' council of the Committee for Older People")
	},
	{
		slug: 'kungsholmens-pensionarsrad',
		committee: 'kungsholmen',
		kind: 'pensioners',
		name: both('Kungsholmens pensionärsråd', "Kungsholmen pensioners' council")
	},
	{
		slug: 'kungsholmens-funktionshindersrad',
		committee: 'kungsholmen',
		kind: 'disability',
		name: both('Kungsholmens funktionshindersråd', 'Kungsholmen disability council')
	},
	{
		slug: 'barnombudsmannen',
		committee: 'kommunstyrelsen',
		kind: 'ombudsman',
		name: both('Barnombudsmannen', "The children's ombudsman")
	},
	{
		slug: 'funktionshindersombudsmannen',
		committee: 'kommunstyrelsen',
		kind: 'ombudsman',
		name: both('Funktionshindersombudsmannen', 'The disability ombudsman')
	},
	{
		slug: 'aldreombudsmannen',
		committee: 'aldrenamnden',
		kind: 'ombudsman',
		name: both('Äldreombudsmannen', "The older people's ombudsman")
	},
	{
		slug: 'skarpnacks-funktionshindersrad',
		committee: 'skarpnack',
		kind: 'disability',
		name: both('Skarpnäcks funktionshindersråd', 'Skarpnäck disability council')
	}
];

/** The ids of some committees by their slugs. */
export async function committeeIds(db: Queryable, slugs: string[]): Promise<Map<string, string>> {
	const rows = await db
		.select({ slug: committees.slug, id: committees.id })
		.from(committees)
		.where(inArray(committees.slug, slugs));
	return new Map(rows.map(({ slug, id }) => [slug, id]));
}

/** Stockholm's committees, companies and councils. */
export async function loadOrganisation(db: Queryable): Promise<void> {
	await db.insert(committees).values(eachText(demonstrationCommittees));
	const ids = await committeeIds(
		db,
		demonstrationCouncils.map(({ committee }) => committee)
	);
	await db.insert(councils).values(
		eachText(demonstrationCouncils).map(({ committee, ...council }) => ({
			...council,
			committeeId: ids.get(committee) ?? ''
		}))
	);
}
