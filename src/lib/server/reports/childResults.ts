import { childResultsOf, hasSessions, type ChildResults } from '#lib/domain/reports/children.ts';
import { buildResults } from '#lib/domain/reports/results.ts';
import { classSettingsOf } from '../classes/information.ts';
import { findConsultation } from '../consultations/find.ts';
import type { Database } from '../db/client.ts';
import { publicConsultations } from './known.ts';
import { releasedOf } from './released.ts';

/** Results as children read them; undefined without a release, or where no group of children could take part. */
export async function findChildResults(db: Database, slug: string): Promise<ChildResults | undefined> {
	const [known] = await publicConsultations(db, { slug });
	const [released] = known ? await releasedOf(db, [known]) : [];
	if (!known || !released) return undefined;
	if (!hasSessions(released.form) && !(await classSettingsOf(db, known.id))) return undefined;
	return childResultsOf(buildResults(released, []), released.form);
}

/** Whether results that are there have a version for children. */
export async function hasChildResults(db: Database, slug: string): Promise<boolean> {
	const found = await findConsultation(db, slug);
	if (!found) return false;
	return hasSessions(found.form) || (await classSettingsOf(db, found.id)) !== undefined;
}
