import { error } from '@sveltejs/kit';
import { parsePeriod } from '#lib/domain/reports/period.ts';
import { today } from '#lib/server/clock.ts';
import { findReport } from '#lib/server/reports/report.ts';

export async function load({ locals, params }) {
	const period = parsePeriod(params.period);
	const report = period && (await findReport(locals.db, params.committee, period));
	if (!report) error(404);
	return { report, ongoing: today() <= report.period.to };
}
