import { and, eq, isNull, or } from 'drizzle-orm';
import { committeesFor, type Person } from '#lib/domain/access/table.ts';
import type { ReportState } from '#lib/domain/reports/document/lifecycle.ts';
import { parsePeriod, periodKinds, periodOf, type Period } from '#lib/domain/reports/period.ts';
import type { LocalText } from '#lib/domain/text/text.ts';
import type { Database } from '../../db/client.ts';
import { committees, reports } from '../../db/schema/index.ts';

export type StaffPeriod = { period: Period; state: ReportState | null };
export type StaffReports = { slug: string; name: LocalText; kind: string; periods: StaffPeriod[] };

/** What a committee may be writing on a day: this year's periods that have begun, the year's plan and the next's, last year's whole. */
function currentPeriods(today: string): Period[] {
	const year = Number(today.slice(0, 4));
	const begun = (['T1', 'T2', 'VB'] as const)
		.map((kind) => periodOf(year, kind))
		.filter(({ kind }) => kind === 'T1' || today >= `${year}-${kind === 'T2' ? '05' : '09'}-01`);
	const plans = today >= `${year}-09-01` ? [periodOf(year + 1, 'VP')] : [];
	return [periodOf(year - 1, 'VB'), periodOf(year, 'VP'), ...begun, ...plans];
}

const latestFirst = (a: StaffPeriod, b: StaffPeriod): number =>
	b.period.year - a.period.year || periodKinds.indexOf(b.period.kind) - periodKinds.indexOf(a.period.kind);

/** The committees whose reports a person may read, by Swedish name, each with what is written and what could be. */
export async function reportsForPerson(db: Database, person: Person, today: string): Promise<StaffReports[]> {
	const own = committeesFor(person, 'report.read');
	if (own !== 'any' && own.length === 0) return [];
	const rows = await db
		.select({
			id: committees.id,
			slug: committees.slug,
			name: committees.name,
			kind: committees.kind,
			period: reports.period,
			state: reports.state
		})
		.from(committees)
		.leftJoin(reports, eq(reports.committeeId, committees.id))
		.where(or(isNull(committees.validTo), and(eq(reports.committeeId, committees.id))));
	const shown = rows.filter(({ id }) => own === 'any' || own.includes(id));
	return [...Map.groupBy(shown, ({ slug }) => slug).values()]
		.flatMap((each): StaffReports[] => {
			const [first] = each;
			if (!first) return [];
			const states = new Map(each.flatMap(({ period, state }) => (period ? [[period, state] as const] : [])));
			const all = [...currentPeriods(today), ...[...states.keys()].flatMap((key) => parsePeriod(key) ?? [])];
			const periods = [...new Map(all.map((period) => [period.key, period])).values()].map((period) => ({
				period,
				state: states.get(period.key) ?? null
			}));
			const { slug, name, kind } = first;
			return [{ slug, name, kind, periods: periods.toSorted(latestFirst) }];
		})
		.toSorted((a, b) => swedish(a.name).localeCompare(swedish(b.name), 'sv'));
}

const swedish = (name: LocalText): string => {
	const own = name['sv'] ?? '';
	return typeof own === 'string' ? own : own.text;
};
