import { error } from '@sveltejs/kit';
import { parsePeriod } from '#lib/domain/reports/period.ts';
import { findWritten, ownerOf, type ReportRow } from '#lib/server/reports/document/find.ts';

type Params = { committee: string; period: string };

/** Whose report an address is about, and of which period; 404 where there is none such. */
export async function subjectOf({ db }: App.Locals, params: Params) {
	const period = parsePeriod(params.period);
	const owner = await ownerOf(db, params.committee);
	if (!period || !owner || (owner.id === null) !== (period.kind === 'city')) error(404);
	return { owner, period };
}

/** The same with the report that is written; 404 where nobody has begun. */
export async function writtenSubject(locals: App.Locals, params: Params) {
	const subject = await subjectOf(locals, params);
	const row: ReportRow | undefined = await findWritten(locals.db, subject.owner, subject.period);
	if (!row) error(404);
	return { ...subject, row };
}
