import { eq, isNull } from 'drizzle-orm';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database, Queryable } from '../db/client.ts';
import { committees, councils } from '../db/schema/index.ts';

export const committeeKinds = ['committee', 'district', 'company'] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

/** Adds a committee or company. False when its short name is taken. */
export async function addCommittee(
	db: Database,
	committee: { slug: string; name: LocalText; kind: CommitteeKind }
): Promise<boolean> {
	const added = await db
		.insert(committees)
		.values(committee)
		.onConflictDoNothing()
		.returning({ id: committees.id });
	return added.length > 0;
}

/** The id of a committee or council by its short name. */
export async function findPlace(
	db: Database,
	place: 'committee' | 'council',
	slug: string
): Promise<string | undefined> {
	const table = place === 'committee' ? committees : councils;
	const [found] = await db.select({ id: table.id }).from(table).where(eq(table.slug, slug));
	return found?.id;
}

/** Committees and companies that exist now, by Swedish name. */
export async function listCommittees(
	db: Queryable
): Promise<{ id: string; slug: string; name: LocalText }[]> {
	const rows = await db
		.select({ id: committees.id, slug: committees.slug, name: committees.name })
		.from(committees)
		.where(isNull(committees.validTo));
	const swedish = ({ name }: { name: LocalText }) => JSON.stringify(name['sv'] ?? '');
	return rows.toSorted((a, b) => swedish(a).localeCompare(swedish(b), 'sv'));
}
