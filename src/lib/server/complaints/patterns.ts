import { and, desc, eq, gte, isNull } from 'drizzle-orm';
import { mayDo, type Person } from '#lib/domain/access/table.ts';
import { patternFrom, patternLeast } from '#lib/domain/complaints/patterns.ts';
import type { Queryable } from '../db/client.ts';
import { cases, complaintPlaces } from '../db/schema/index.ts';
import type { CaseRow } from './open.ts';
import { recusedFrom } from './workers.ts';

export type Pattern = { place: string; count: number; references: string[] };

/**
 * Several complaints of one place within a year, this one among them: how many, and the others that the person may open.
 * Only ever shown on a case, to whoever works on it; what residents see comes out of a release.
 */
export async function patternOf(
	db: Queryable,
	row: Pick<CaseRow, 'id' | 'placeId'>,
	person: Person,
	today: string
): Promise<Pattern | undefined> {
	if (row.placeId === null) return undefined;
	const found = await db
		.select({
			id: cases.id,
			reference: cases.reference,
			committeeId: cases.committeeId,
			disposedAt: cases.disposedAt,
			place: complaintPlaces.name
		})
		.from(cases)
		.innerJoin(complaintPlaces, eq(complaintPlaces.id, cases.placeId))
		.where(
			and(eq(cases.placeId, row.placeId), gte(cases.receivedOn, patternFrom(today)), isNull(cases.spamAt))
		)
		.orderBy(desc(cases.receivedOn), cases.reference);
	const [first] = found;
	if (!first || found.length < patternLeast) return undefined;
	const recused = await recusedFrom(
		db,
		found.map(({ id }) => id)
	);
	const others = found.filter(
		({ id, committeeId, disposedAt }) =>
			id !== row.id &&
			disposedAt === null &&
			mayDo(person, 'case.read', committeeId) &&
			!recused.get(id)?.has(person.id)
	);
	return { place: first.place, count: found.length, references: others.map(({ reference }) => reference) };
}
