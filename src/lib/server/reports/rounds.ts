import { and, inArray, sql } from 'drizzle-orm';
import { states, hasResults } from '#lib/domain/consultations/lifecycle.ts';
import { isEarlierRound, lineOf, sharedIn, type AskedConsultation } from '#lib/domain/reports/trend.ts';
import type { Database } from '../db/client.ts';
import { committees, consultations, formVersions } from '../db/schema/index.ts';
import { publicConsultations } from './known.ts';
import { documentsOf } from './released.ts';

/** Consultations with results whose form has any of some shared questions. */
async function askingAny(db: Database, names: readonly string[]): Promise<string[]> {
	const wanted = sql.join(
		names.map((name) => sql`${name}`),
		sql`, `
	);
	const rows = await db
		.selectDistinct({ id: formVersions.consultationId })
		.from(formVersions)
		.innerJoin(consultations, sql`${consultations.id} = ${formVersions.consultationId}`)
		.where(
			and(
				inArray(consultations.state, states.filter(hasResults)),
				sql`jsonb_path_query_array(${formVersions.form}, '$.pages[*].questions[*].shared') ?| array[${wanted}]::text[]`
			)
		);
	return rows.map(({ id }) => id);
}

/** The released consultations that asked any of one's shared questions before, for its trends. */
export async function earlierRounds(db: Database, asked: AskedConsultation): Promise<AskedConsultation[]> {
	const names = sharedIn(asked);
	if (names.length === 0) return [];
	const ids = await askingAny(db, names);
	if (ids.length < 2) return [];
	const line = lineOf(
		asked.head.committee.slug,
		await db.select({ slug: committees.slug, successors: committees.successors }).from(committees)
	);
	const known = await publicConsultations(db, { ids });
	return documentsOf(
		db,
		known.filter(({ head }) => isEarlierRound(asked.head, head, line))
	);
}
