import type { QuestionSource } from '#lib/domain/reports/indicators/indicator.ts';
import type { AskedConsultation } from '#lib/domain/reports/times.ts';
import type { Database } from '../../db/client.ts';
import type { ReportOwner } from '../document/find.ts';
import { publicConsultations, type PublicConsultation } from '../known.ts';
import { documentsOf } from '../released.ts';
import { committeeLine } from './find.ts';

/** Consultations whose releases an owner's indicators may read: its own line's; the whole city's are those that asked everybody. */
async function readable(db: Database, owner: ReportOwner): Promise<PublicConsultation[]> {
	const line = await committeeLine(db, owner);
	const known = await publicConsultations(db);
	return known.filter(({ head }) =>
		owner.id === null ? head.reach.whom === 'everybody' : line.has(head.committee.slug)
	);
}

/** The released consultations among them. */
export async function readableRounds(db: Database, owner: ReportOwner): Promise<AskedConsultation[]> {
	return documentsOf(db, await readable(db, owner));
}

/** The same, fetched only where an indicator reads any. */
export async function roundsFor(
	db: Database,
	owner: ReportOwner,
	sources: readonly (QuestionSource | null)[]
): Promise<AskedConsultation[]> {
	return sources.some((source) => source !== null) ? readableRounds(db, owner) : [];
}
