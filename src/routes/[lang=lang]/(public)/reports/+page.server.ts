import { publishedReports } from '#lib/server/reports/published.ts';
import { listReports } from '#lib/server/reports/report.ts';

export async function load({ locals }) {
	const published = await publishedReports(locals.db);
	return {
		entries: await listReports(locals.db, published),
		city: published.filter(({ owner }) => owner.id === null).map(({ period }) => period)
	};
}
