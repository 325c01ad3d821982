import { asc, eq, isNull } from 'drizzle-orm';
import type { LocalText } from '#lib/domain/text/text.ts';
import { note } from '../auth/audit.ts';
import { today } from '../clock.ts';
import type { Database, Queryable } from '../db/client.ts';
import { committees, complaintPlaces } from '../db/schema/index.ts';

/** A place of the city's own list that complaints can be about. */
export type Place = {
	id: string;
	committeeId: string;
	name: string;
	district: string | null;
	/** No longer offered since that day. */
	endedOn: string | null;
	committee: LocalText;
};
export type PlaceFields = Pick<Place, 'committeeId' | 'name' | 'district'>;

const columns = {
	id: complaintPlaces.id,
	committeeId: complaintPlaces.committeeId,
	name: complaintPlaces.name,
	district: complaintPlaces.district,
	endedOn: complaintPlaces.endedOn,
	committee: committees.name
};

/** Every place by its committee and name; `offered`: only those that can be chosen. */
export async function listPlaces(db: Queryable, { offered = false } = {}): Promise<Place[]> {
	return db
		.select(columns)
		.from(complaintPlaces)
		.innerJoin(committees, eq(committees.id, complaintPlaces.committeeId))
		.where(offered ? isNull(complaintPlaces.endedOn) : undefined)
		.orderBy(asc(committees.slug), asc(complaintPlaces.name), asc(complaintPlaces.id));
}

const noted = (tx: Queryable, by: string, subject: string) =>
	note(tx, { userId: by, action: 'complaints.place', subject });

/** Adds a place. Returns its id. */
export async function addPlace(db: Database, fields: PlaceFields, by: string): Promise<string> {
	return db.transaction(async (tx) => {
		const [row] = await tx.insert(complaintPlaces).values(fields).returning({ id: complaintPlaces.id });
		const id = row?.id ?? '';
		await noted(tx, by, id);
		return id;
	});
}

/** Writes a place anew: cases that name it keep it. False where there is none. */
export async function changePlace(
	db: Database,
	id: string,
	fields: Pick<PlaceFields, 'name' | 'district'>,
	by: string
): Promise<boolean> {
	return db.transaction(async (tx) => {
		const found = await tx
			.update(complaintPlaces)
			.set(fields)
			.where(eq(complaintPlaces.id, id))
			.returning({ id: complaintPlaces.id });
		if (found.length > 0) await noted(tx, by, id);
		return found.length > 0;
	});
}

/** Takes a place out of what is offered; it stays where it has been named. False where there is none. */
export async function endPlace(db: Database, id: string, by: string): Promise<boolean> {
	return db.transaction(async (tx) => {
		const found = await tx
			.update(complaintPlaces)
			.set({ endedOn: today() })
			.where(eq(complaintPlaces.id, id))
			.returning({ id: complaintPlaces.id });
		if (found.length > 0) await noted(tx, by, id);
		return found.length > 0;
	});
}
