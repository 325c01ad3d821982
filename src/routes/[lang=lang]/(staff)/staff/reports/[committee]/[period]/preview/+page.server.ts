import { today } from '#lib/server/clock.ts';
import { writtenReport } from '#lib/server/reports/document/model.ts';
import { writtenSubject } from '../subject.ts';

export async function load({ locals, params }) {
	const { owner, period, row } = await writtenSubject(locals, params);
	const report = await writtenReport(locals.db, { owner, period, row });
	return { report, ongoing: today() <= period.to };
}
