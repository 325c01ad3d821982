import { error } from '@sveltejs/kit';
import { actionForCity, mayDo } from '#lib/domain/access/table.ts';
import { parsePeriod, type Period } from '#lib/domain/reports/period.ts';
import { ownerOf, type ReportOwner } from '#lib/server/reports/document/find.ts';

/** The committee of an address, or the whole city. */
export async function ownerIn(locals: App.Locals, params: { committee: string }): Promise<ReportOwner> {
	return (await ownerOf(locals.db, params.committee)) ?? error(404);
}

/** A committee with one of its periods; the city has those of two years. */
export async function subjectIn(
	locals: App.Locals,
	params: { committee: string; period: string }
): Promise<{ owner: ReportOwner; period: Period }> {
	const period = parsePeriod(params.period);
	const owner = await ownerIn(locals, params);
	if (!period || (owner.id === null) !== (period.kind === 'city')) error(404);
	return { owner, period };
}

/** Whether the person may write the owner's reports. */
export const mayWrite = ({ person }: App.Locals, { id }: ReportOwner): boolean =>
	id === null ? mayDo(person, actionForCity('report.write')) : mayDo(person, 'report.write', id);
