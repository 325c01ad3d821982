import { committeesFor, mayDo } from '#lib/domain/access/table.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { today } from '#lib/server/clock.ts';
import { reportsOf } from '#lib/server/packages/reports.ts';
import { cityPeriods } from '#lib/server/reports/city/periods.ts';
import { reportsForPerson } from '#lib/server/reports/document/forStaff.ts';

/** Whoever writes reports sees where theirs are; others, what is public of the committees that they work for. */
export async function load({ locals }) {
	const person = requirePerson(locals);
	const now = today();
	const written = await reportsForPerson(locals.db, person, now);
	return {
		written,
		reports: written.length > 0 ? [] : await reportsOf(locals.db, committeesFor(person, 'consultation.list')),
		city: mayDo(person, 'cityReport.read') ? await cityPeriods(locals.db, now) : null,
		mayAdminister: mayDo(person, 'council.administer')
	};
}
