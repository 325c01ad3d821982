import { asc, isNull } from 'drizzle-orm';
import type { ComplaintChoices } from '#lib/domain/complaints/choices.ts';
import type { Queryable } from '../db/client.ts';
import { committeeKeys, committees, complaintPlaces } from '../db/schema/index.ts';
import { centralDesk } from './committeeKeys.ts';

/**
 * What a complaint can be about now. Without a central desk that has a key, only committees that have one of their own:
 * nobody writes for a quarter of an hour what cannot be taken.
 */
export async function complaintChoices(db: Queryable): Promise<ComplaintChoices> {
	const rows = await db
		.select({ id: committees.id, slug: committees.slug, name: committees.name, kind: committees.kind })
		.from(committees)
		.where(isNull(committees.validTo));
	const keys = await db
		.select({ committeeId: committeeKeys.committeeId })
		.from(committeeKeys)
		.where(isNull(committeeKeys.retiredAt));
	const withKey = new Set(keys.map(({ committeeId }) => committeeId));
	const desk = await centralDesk(db);
	const hasDesk = desk !== null && withKey.has(desk);
	const can = (committeeId: string) => hasDesk || withKey.has(committeeId);
	const swedish = (name: object) => JSON.stringify((name as Record<string, unknown>)['sv'] ?? '');
	const places = await db
		.select({
			id: complaintPlaces.id,
			name: complaintPlaces.name,
			committeeId: complaintPlaces.committeeId,
			district: complaintPlaces.district
		})
		.from(complaintPlaces)
		.where(isNull(complaintPlaces.endedOn))
		.orderBy(asc(complaintPlaces.name), asc(complaintPlaces.id));
	return {
		committees: rows
			.filter(({ id }) => can(id))
			.toSorted((a, b) => swedish(a.name).localeCompare(swedish(b.name), 'sv')),
		places: places.filter(({ committeeId }) => can(committeeId)),
		desk: hasDesk
	};
}

/** Whether anybody can take a complaint. A child is not asked whom it is about, so a child's takes a desk. */
export const takesComplaints = (
	{ committees, desk }: ComplaintChoices,
	kind: 'own' | 'child' | 'staff' = 'own'
): boolean => desk || (kind !== 'child' && committees.length > 0);
