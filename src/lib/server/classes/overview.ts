import { and, eq, inArray, sql } from 'drizzle-orm';
import type { SessionKind } from '#lib/domain/classes/kinds.ts';
import type { Database } from '../db/client.ts';
import { classSessions } from '../db/schema/index.ts';
import { listConsultations, type Consultation } from '../consultations/find.ts';
import { yearsOf } from './settings.ts';

/** Open consultations that take classes, at some committees or any. */
export async function takingClasses(db: Database, at: 'any' | string[]): Promise<Consultation[]> {
	if (at !== 'any' && at.length === 0) return [];
	const open = await listConsultations(db, {
		states: ['open'],
		...(at === 'any' ? {} : { committeeIds: at })
	});
	const taking = await Promise.all(open.map(async ({ id }) => (await yearsOf(db, id)).length > 0));
	return open.filter((_, index) => taking[index]);
}

/** How many sessions of a consultation have been held, by kind. About sessions; never how many answered in them. */
export async function sessionsHeld(
	db: Database,
	consultationId: string
): Promise<{ kind: SessionKind; count: number }[]> {
	return db
		.select({ kind: classSessions.kind, count: sql<number>`count(*)::int` })
		.from(classSessions)
		.where(
			and(
				eq(classSessions.consultationId, consultationId),
				inArray(classSessions.state, ['open', 'paused', 'ended'])
			)
		)
		.groupBy(classSessions.kind)
		.orderBy(classSessions.kind);
}
