import { asc, inArray } from 'drizzle-orm';
import { unite, type United, type Version } from '#lib/domain/consultations/versions.ts';
import type { Queryable } from '../db/client.ts';
import { formVersions } from '../db/schema/index.ts';

/** All versions of some consultations' forms, the first one first. */
export async function versionsOf(db: Queryable, ids: readonly string[]): Promise<Map<string, Version[]>> {
	const rows = await db
		.select({
			consultationId: formVersions.consultationId,
			version: formVersions.version,
			form: formVersions.form
		})
		.from(formVersions)
		.where(inArray(formVersions.consultationId, [...ids]))
		.orderBy(asc(formVersions.version));
	return Map.groupBy(rows, ({ consultationId }) => consultationId);
}

/** All versions of one consultation's form as one, for counting and for reading texts. */
export async function unitedForm(db: Queryable, consultationId: string): Promise<United> {
	return unite((await versionsOf(db, [consultationId])).get(consultationId) ?? []);
}
