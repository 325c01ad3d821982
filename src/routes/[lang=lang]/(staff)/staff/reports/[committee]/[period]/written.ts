import { error } from '@sveltejs/kit';
import { actionForCity, mayDo } from '#lib/domain/access/table.ts';
import { takesWriting } from '#lib/domain/reports/document/lifecycle.ts';
import { parsePeriod } from '#lib/domain/reports/period.ts';
import { findWritten, ownerOf } from '#lib/server/reports/document/find.ts';
import { publicConsultations } from '#lib/server/reports/known.ts';

/**
 * The report of an address that somebody has begun to write; 404 when there is none. `takes`: it can be written on;
 * `writable`: by this person.
 */
export async function writtenOf(locals: App.Locals, params: { committee: string; period: string }) {
	const period = parsePeriod(params.period);
	const owner = await ownerOf(locals.db, params.committee);
	if (!period || !owner || (owner.id === null) !== (period.kind === 'city')) error(404);
	const report = await findWritten(locals.db, owner, period);
	if (!report) error(404);
	const takes = takesWriting(report.state);
	const may =
		owner.id === null
			? mayDo(locals.person, actionForCity('report.write'))
			: mayDo(locals.person, 'report.write', owner.id);
	return { owner, period, report, takes, writable: takes && may };
}

/** The consultations that a report can name: those that have been opened, its committee's own or (the city's) all. */
export async function nameableConsultations(
	locals: App.Locals,
	{ id, slug }: { id: string | null; slug: string }
) {
	const known = await publicConsultations(locals.db, {
		withComplaints: true,
		...(id === null ? {} : { committee: slug })
	});
	return known.map(({ head }) => ({ slug: head.slug, title: head.title }));
}

/** The revision that a form was made from; a form without one is no form of ours. */
export function revisionOf(text: string | undefined): number {
	if (!/^\d{1,9}$/.test(text ?? '')) error(400);
	return Number(text);
}
