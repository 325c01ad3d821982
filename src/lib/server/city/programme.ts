import { asc } from 'drizzle-orm';
import type { Queryable } from '../db/client.ts';
import { programmeTerms } from '../db/schema/index.ts';

export type ProgrammeTerm = typeof programmeTerms.$inferSelect;

type Kind = ProgrammeTerm['kind'];
/** The Finnish is a draft, and missing where no word was found in use. */
const terms: Record<Kind, [slug: string, sv: string, simple: string, en: string, fi?: string][]> = {
	focusArea: [
		[
			'knowledge',
			'Kunskap och information',
			'Kunskap och information',
			'Knowledge and information',
			'Tieto ja tiedotus'
		],
		[
			'welfare',
			'Välfärd och service',
			'Välfärd och service',
			'Welfare and service',
			'Hyvinvointi ja palvelut'
		],
		[
			'participation',
			'Delaktighet och inflytande',
			'Vara med och bestämma',
			'Participation and influence',
			'Osallisuus ja vaikuttaminen'
		]
	],
	perspective: [
		[
			'discrimination',
			'Diskriminering och rasism',
			'Diskriminering och rasism',
			'Discrimination and racism',
			'Syrjintä ja rasismi'
		],
		['children', 'Barnets rättigheter', 'Barns rättigheter', "Children's rights", 'Lapsen oikeudet'],
		['hbtqi', 'Hbtqi-personers rättigheter', 'Hbtqi-personers rättigheter', "LGBTQI people's rights"],
		[
			'gender-equality',
			'Jämställdhet',
			'Lika för kvinnor och män',
			'Gender equality',
			'Sukupuolten tasa-arvo'
		],
		[
			'minorities',
			'De nationella minoriteternas rättigheter',
			'Rättigheter för judar, romer, samer, sverigefinnar och tornedalingar',
			"The national minorities' rights",
			'Kansallisten vähemmistöjen oikeudet'
		],
		[
			'older-people',
			'Äldres rättigheter',
			'Äldres rättigheter',
			"Older people's rights",
			'Ikäihmisten oikeudet'
		],
		[
			'disability',
			'Rättigheter för personer med funktionsnedsättning',
			'Rättigheter för personer med funktionsnedsättning',
			'Rights of people with disabilities',
			'Oikeudet henkilöille, joilla on toimintarajoite'
		]
	],
	actionPlan: [
		['racism', 'Mot rasism', 'Mot rasism', 'Against racism', 'Rasismia vastaan'],
		[
			'children',
			'Barnets rättigheter och inflytande',
			'Barns rättigheter',
			"Children's rights and influence",
			'Lapsen oikeudet ja vaikuttaminen'
		],
		[
			'minorities',
			'De nationella minoriteternas rättigheter',
			'Rättigheter för judar, romer, samer, sverigefinnar och tornedalingar',
			"The national minorities' rights",
			'Kansallisten vähemmistöjen oikeudet'
		],
		[
			'gender-equality',
			'Jämställdhet',
			'Lika för kvinnor och män',
			'Gender equality',
			'Sukupuolten tasa-arvo'
		],
		[
			'hbtqi',
			'Lika rättigheter oavsett sexuell läggning, könsidentitet och könsuttryck',
			'Lika rättigheter för hbtqi-personer',
			'Equal rights regardless of sexual orientation, gender identity and expression'
		],
		['roma', 'Romsk inkludering', 'Romers rättigheter', 'Roma inclusion', 'Romanien osallisuus']
	]
};

/** The programme for human rights as it stands (dnr KS 2023/1159): where a city starts; once there is a term, it is the city's. */
export async function seedProgramme(db: Queryable): Promise<void> {
	const [any] = await db.select({ slug: programmeTerms.slug }).from(programmeTerms).limit(1);
	if (any) return;
	const rows = Object.entries(terms).flatMap(([kind, list]) =>
		list.map(([slug, sv, simple, en, fi], position) => ({
			kind: kind as Kind,
			slug,
			name: {
				sv,
				'sv-simple': simple,
				en,
				...(fi && { fi: { text: fi, status: 'draft' as const } })
			},
			position
		}))
	);
	await db.insert(programmeTerms).values(rows).onConflictDoNothing();
}

/** Every term of the programme in its order. */
export async function listProgramme(db: Queryable): Promise<ProgrammeTerm[]> {
	return db.select().from(programmeTerms).orderBy(asc(programmeTerms.kind), asc(programmeTerms.position));
}
