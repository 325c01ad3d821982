import { and, asc, eq, isNull, or } from 'drizzle-orm';
import type { Person } from '#lib/domain/access/table.ts';
import type { ComplaintKind, Ground } from '#lib/domain/complaints/coded.ts';
import type { Database, Queryable } from '../db/client.ts';
import { cases, committees, complaintPlaces } from '../db/schema/index.ts';
import { changeCase } from './change.ts';
import { logCase } from './log.ts';
import { caseWithReference } from './open.ts';

/** Coded facts as an officer corrects them. */
export type Coding = {
	kinds: ComplaintKind[];
	grounds: Ground[];
	district: string | null;
	placeId: string | null;
	/** Reference of another case of the same person's. */
	sameAs: string | null;
};
export type CodingIssue = 'district-unknown' | 'place-unknown' | 'same-unknown' | 'same-itself';

/** Districts that a complaint can be about, by slug. */
export const districts = (db: Queryable) =>
	db
		.select({ slug: committees.slug, name: committees.name })
		.from(committees)
		.where(and(eq(committees.kind, 'district'), isNull(committees.validTo)))
		.orderBy(asc(committees.slug));

/** The places of a committee's that are offered, and the one that a case has. */
export const placesFor = (
	db: Queryable,
	{ committeeId, placeId }: { committeeId: string; placeId: string | null }
) =>
	db
		.select({ id: complaintPlaces.id, name: complaintPlaces.name })
		.from(complaintPlaces)
		.where(
			or(
				and(eq(complaintPlaces.committeeId, committeeId), isNull(complaintPlaces.endedOn)),
				placeId === null ? undefined : eq(complaintPlaces.id, placeId)
			)
		)
		.orderBy(asc(complaintPlaces.name));

type Row = { id: string; committeeId: string; placeId: string | null; district: string | null };

async function issueOf(tx: Queryable, row: Row, coding: Coding): Promise<CodingIssue | undefined> {
	const { district, placeId, sameAs } = coding;
	if (district !== null && district !== row.district)
		if (!(await districts(tx)).some(({ slug }) => slug === district)) return 'district-unknown';
	if (placeId !== null && !(await placesFor(tx, row)).some(({ id }) => id === placeId))
		return 'place-unknown';
	if (sameAs === null) return undefined;
	const other = await caseWithReference(tx, sameAs);
	if (other?.id === row.id) return 'same-itself';
	return other?.committeeId === row.committeeId ? undefined : 'same-unknown';
}

/** Corrects the coded facts of a case. Another case of the same person's must be the same committee's. */
export const codeCase = (
	db: Database,
	caseId: string,
	coding: Coding,
	person: Person
): Promise<'done' | 'notNow' | CodingIssue> =>
	changeCase(db, { caseId, action: 'code', person }, async (tx, row) => {
		const issue = await issueOf(tx, row, coding);
		if (issue) return issue;
		const { sameAs: reference, ...facts } = coding;
		const other = reference === null ? undefined : await caseWithReference(tx, reference);
		const sameAs = other?.id ?? null;
		await tx
			.update(cases)
			.set({ ...facts, sameAs })
			.where(eq(cases.id, row.id));
		const { id: userId } = person;
		await logCase(tx, { caseId: row.id, userId, action: 'coded', details: facts });
		if (sameAs !== row.sameAs)
			await logCase(tx, { caseId: row.id, userId, action: 'sameMarked', details: { sameAs } });
		return 'done';
	});
