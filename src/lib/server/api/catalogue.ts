import { citySettings } from '../city/settings.ts';
import { config } from '../config.ts';
import { catalogueOf } from '../exports/catalogue.ts';
import { publicConsultations } from '../reports/known.ts';
import { documentsOf } from '../reports/released.ts';
import { publishedReports } from '../reports/published.ts';
import { listReports } from '../reports/report.ts';
import { openJsonLd } from './answers.ts';
import type { Call } from './operation.ts';

/** The open data as a catalogue. */
export async function showCatalogue({ db }: Call): Promise<Response> {
	const released = await documentsOf(db, await publicConsultations(db, { withComplaints: true }));
	const published = await publishedReports(db);
	const reports = await listReports(db, published);
	return openJsonLd(
		catalogueOf({
			city: (await citySettings(db)).name,
			origin: config().ORIGIN,
			results: released.map(({ head, release }) => ({
				slug: head.slug,
				title: head.title,
				summary: head.summary,
				closedOn: head.closedOn,
				releasedOn: release.releasedOn
			})),
			reports: [
				...published
					.filter(({ owner }) => owner.id === null)
					.map(({ owner, period }) => ({ committee: owner, period })),
				...reports.flatMap(({ committee, periods }) => periods.map((period) => ({ committee, period })))
			]
		})
	);
}
