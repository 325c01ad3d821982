import { committeesFor } from '#lib/domain/access/table.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { reportsOf } from '#lib/server/packages/reports.ts';

/** Reports are public; the list has those of the committees that the person works for. */
export async function load({ locals }) {
	const own = committeesFor(requirePerson(locals), 'consultation.list');
	return { reports: await reportsOf(locals.db, own) };
}
