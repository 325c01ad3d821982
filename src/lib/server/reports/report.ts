import { periodKinds, type Period } from '#lib/domain/reports/period.ts';
import { periodsWith } from '#lib/domain/reports/report.ts';
import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import { today } from '../clock.ts';
import type { Database } from '../db/client.ts';
import { findWritten, ownerOf } from './document/find.ts';
import { readVersion } from './document/versions.ts';
import { publicConsultations } from './known.ts';
import { liveReport } from './live.ts';
import { publishedReports, type PublishedReport } from './published.ts';

/**
 * The report of one committee and period as the public sees it: what the committee has published, or the period's
 * results alone. Undefined when there is no such committee.
 */
export async function findReport(
	db: Database,
	slug: string,
	period: Period
): Promise<ReportModel | undefined> {
	const owner = await ownerOf(db, slug);
	if (!owner || (owner.id === null) !== (period.kind === 'city')) return undefined;
	const row = await findWritten(db, owner, period);
	if (row?.state === 'published') return readVersion(db, row.id, 'latest');
	return owner.id === null ? undefined : liveReport(db, { committee: owner, period });
}

export type ReportEntry = {
	committee: { slug: string; name: LocalText };
	periods: Period[];
	/** Keys of the periods whose report the committee has published. */
	published: string[];
};

/** Newest first; what is longer of a year before what is shorter. */
const latestFirst = (a: Period, b: Period): number =>
	b.year - a.year || periodKinds.indexOf(b.kind) - periodKinds.indexOf(a.kind);

/** Committees that have had a consultation open or have published a report, by Swedish name, each with its periods, newest first. */
export async function listReports(db: Database, out?: readonly PublishedReport[]): Promise<ReportEntry[]> {
	const known = Map.groupBy(
		await publicConsultations(db, { withComplaints: true }),
		({ head }) => head.committee.slug
	);
	const ofCommittees = (out ?? (await publishedReports(db))).filter(({ owner }) => owner.id !== null);
	const published = Map.groupBy(ofCommittees, ({ owner }) => owner.slug);
	const nameOf = ({ committee }: ReportEntry) => JSON.stringify(committee.name['sv'] ?? committee.slug);
	return [...new Set([...known.keys(), ...published.keys()])]
		.flatMap((slug): ReportEntry[] => {
			const own = known.get(slug) ?? [];
			const written = published.get(slug) ?? [];
			const name = own[0]?.head.committee.name ?? written[0]?.owner.name;
			const periods = [...periodsWith(own, today()), ...written.map(({ period }) => period)];
			const each = new Map(periods.map((period) => [period.key, period]));
			return name && each.size > 0
				? [
						{
							committee: { slug, name },
							periods: [...each.values()].toSorted(latestFirst),
							published: written.map(({ period }) => period.key)
						}
					]
				: [];
		})
		.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'sv'));
}
