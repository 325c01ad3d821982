import { eq, inArray, sql } from 'drizzle-orm';
import { councilsFor, type Person } from '#lib/domain/access/table.ts';
import type { CouncilKind } from '#lib/domain/reports/statements/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import type { Database, Queryable } from '../db/client.ts';
import { committees, councils, userRoles } from '../db/schema/index.ts';

export type Council = {
	id: string;
	slug: string;
	name: LocalText;
	kind: CouncilKind;
	committee: { id: string; name: LocalText };
	members: number;
};

const members = sql<number>`(
	select count(*)::int from ${userRoles} r
	where r.council_id = ${councils.id} and r.role in ('councilMember', 'ombudsman'))`;

async function select(db: Queryable, where: ReturnType<typeof eq> | undefined): Promise<Council[]> {
	return db
		.select({
			id: councils.id,
			slug: councils.slug,
			name: councils.name,
			kind: councils.kind,
			committee: { id: committees.id, name: committees.name },
			members
		})
		.from(councils)
		.innerJoin(committees, eq(committees.id, councils.committeeId))
		.where(where);
}

/** The councils that a person looks after, by Swedish name. */
export async function councilsOf(db: Queryable, person: Person): Promise<Council[]> {
	const own = councilsFor(person, 'council.administer');
	if (own !== 'any' && own.length === 0) return [];
	const found = await select(db, own === 'any' ? undefined : inArray(councils.id, own));
	const nameOf = ({ name, slug }: Council) => JSON.stringify(name['sv'] ?? slug);
	return found.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'sv'));
}

/** One council, or undefined. */
export async function findCouncil(db: Queryable, slug: string): Promise<Council | undefined> {
	return (await select(db, eq(councils.slug, slug)))[0];
}

/** A name as addresses have it: `Kungsholmens pensionärsråd` → `kungsholmens-pensionarsrad`. */
export const slugOf = (name: string): string =>
	name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 80)
		.replace(/^-+|-+$/g, '');

export type CouncilFields = { name: LocalText; kind: CouncilKind; committeeId: string };

/** Adds a council and gives its slug; undefined when one has that name already. */
export async function addCouncil(
	db: Database,
	fields: CouncilFields,
	by: string
): Promise<string | undefined> {
	const name = fields.name['sv'];
	const slug = slugOf(typeof name === 'string' ? name : '');
	if (slug === '') return undefined;
	return db.transaction(async (tx) => {
		const [made] = await tx
			.insert(councils)
			.values({ ...fields, slug })
			.onConflictDoNothing()
			.returning({ id: councils.id });
		if (made) await note(tx, { userId: by, action: 'council.add', subject: made.id });
		return made && slug;
	});
}

/** Changes a council's names, kind or committee. Its address stays. */
export async function editCouncil(
	db: Database,
	id: string,
	fields: CouncilFields,
	by: string
): Promise<void> {
	await db.transaction(async (tx) => {
		await tx.update(councils).set(fields).where(eq(councils.id, id));
		await note(tx, { userId: by, action: 'council.edit', subject: id });
	});
}
