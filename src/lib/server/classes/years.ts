import { eq } from 'drizzle-orm';
import { schoolYears, type SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import type { Queryable } from '../db/client.ts';
import { classSettings } from '../db/schema/index.ts';

/** The school years whose classes can take part in a consultation, youngest first; none where it takes no classes. */
export async function yearsTaken(db: Queryable, consultationId: string): Promise<SchoolYears[]> {
	const [settings] = await db
		.select({ years: classSettings.years })
		.from(classSettings)
		.where(eq(classSettings.consultationId, consultationId));
	return schoolYears.filter((one) => settings?.years.includes(one));
}
