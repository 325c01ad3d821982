import { error } from '@sveltejs/kit';
import { parsePeriod } from '#lib/domain/reports/period.ts';
import { findWritten, ownerOf } from '#lib/server/reports/document/find.ts';

/** The report of an address that somebody has begun to write; otherwise the request ends with 404. */
export async function subjectOf(locals: App.Locals, params: { committee: string; period: string }) {
	const period = parsePeriod(params.period);
	const owner = await ownerOf(locals.db, params.committee);
	if (!period || !owner || (owner.id === null) !== (period.kind === 'city')) error(404);
	const report = await findWritten(locals.db, owner, period);
	if (!report) error(404);
	return { owner, period, report };
}
