import { error } from '@sveltejs/kit';
import { changesBetween } from '#lib/domain/reports/document/changes.ts';
import { writtenReport } from '#lib/server/reports/document/model.ts';
import { readVersion, versionsOf } from '#lib/server/reports/document/versions.ts';
import { writtenSubject } from '../../subject.ts';

export async function load({ locals, params, url }) {
	const { owner, period, row } = await writtenSubject(locals, params);
	const number = /^[1-9]\d{0,5}$/.test(params.number) ? Number(params.number) : 0;
	const report = number > 0 ? await readVersion(locals.db, row.id, number) : undefined;
	const head = (await versionsOf(locals.db, row.id)).find((one) => one.number === number);
	if (!report || !head) error(404);
	const now = url.searchParams.has('since') ? await writtenReport(locals.db, { owner, period, row }) : null;
	return { owner, period, head, report, changes: now && changesBetween(report, now) };
}
