import { asc } from 'drizzle-orm';
import type { Queryable } from '../db/client.ts';
import { programmeTerms } from '../db/schema/index.ts';

export type ProgrammeTerm = typeof programmeTerms.$inferSelect;

type Kind = ProgrammeTerm['kind'];
const terms: Record<Kind, [slug: string, sv: string, simple: string, en: string][]> = {
	focusArea: [
		['knowledge', 'Kunskap och information', 'Kunskap och information', 'Knowledge and information'],
		['welfare', 'Välfärd och service', 'Välfärd och service', 'Welfare and service'],
		['participation', 'Delaktighet och inflytande', 'Vara med och bestämma', 'Participation and influence']
	],
	perspective: [
		['discrimination', 'Diskriminering och rasism', 'Diskriminering och rasism', 'Discrimination and racism'],
		['children', 'Barnets rättigheter', 'Barns rättigheter', "Children's rights"],
		['hbtqi', 'Hbtqi-personers rättigheter', 'Hbtqi-personers rättigheter', "LGBTQI people's rights"],
		['gender-equality', 'Jämställdhet', 'Lika för kvinnor och män', 'Gender equality'],
		[
			'minorities',
			'De nationella minoriteternas rättigheter',
			'Rättigheter för judar, romer, samer, sverigefinnar och tornedalingar',
			"The national minorities' rights"
		],
		['older-people', 'Äldres rättigheter', 'Äldres rättigheter', "Older people's rights"],
		[
			'disability',
			'Rättigheter för personer med funktionsnedsättning',
			'Rättigheter för personer med funktionsnedsättning',
			'Rights of people with disabilities'
		]
	],
	actionPlan: [
		['racism', 'Mot rasism', 'Mot rasism', 'Against racism'],
		[
			'children',
			'Barnets rättigheter och inflytande',
			'Barns rättigheter',
			"Children's rights and influence"
		],
		[
			'minorities',
			'De nationella minoriteternas rättigheter',
			'Rättigheter för judar, romer, samer, sverigefinnar och tornedalingar',
			"The national minorities' rights"
		],
		['gender-equality', 'Jämställdhet', 'Lika för kvinnor och män', 'Gender equality'],
		[
			'hbtqi',
			'Lika rättigheter oavsett sexuell läggning, könsidentitet och könsuttryck',
			'Lika rättigheter för hbtqi-personer',
			'Equal rights regardless of sexual orientation, gender identity and expression'
		],
		['roma', 'Romsk inkludering', 'Romers rättigheter', 'Roma inclusion']
	]
};

/** The programme for human rights as it stands (dnr KS 2023/1159): where a city starts; once there is a term, it is the city's. */
export async function seedProgramme(db: Queryable): Promise<void> {
	const [any] = await db.select({ slug: programmeTerms.slug }).from(programmeTerms).limit(1);
	if (any) return;
	const rows = Object.entries(terms).flatMap(([kind, list]) =>
		list.map(([slug, sv, simple, en], position) => ({
			kind: kind as Kind,
			slug,
			name: { sv, 'sv-simple': simple, en },
			position
		}))
	);
	await db.insert(programmeTerms).values(rows).onConflictDoNothing();
}

/** Every term of the programme in its order. */
export async function listProgramme(db: Queryable): Promise<ProgrammeTerm[]> {
	return db.select().from(programmeTerms).orderBy(asc(programmeTerms.kind), asc(programmeTerms.position));
}
