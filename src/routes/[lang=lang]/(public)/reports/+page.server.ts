import { listReports } from '#lib/server/reports/report.ts';

export async function load({ locals }) {
	return { entries: await listReports(locals.db) };
}
