import { indicatorRowOf } from '#lib/domain/reports/indicators/row.ts';
import type { IndicatorRow, IndicatorValue } from '#lib/domain/reports/indicators/shapes.ts';
import type { Period } from '#lib/domain/reports/period.ts';
import type { Database } from '../../db/client.ts';
import type { ReportOwner } from '../document/find.ts';
import { entriesOf, indicatorOf, listIndicators, targetsOf, type FoundIndicator } from './find.ts';
import { roundsFor } from './rounds.ts';

/** An indicator with its row in a period's report. */
export type IndicatorInPeriod = { indicator: FoundIndicator; row: IndicatorRow };

/** Every indicator of a committee (or of the city) that holds in a period, with its row. */
export async function indicatorsIn(
	db: Database,
	owner: ReportOwner,
	period: Period
): Promise<IndicatorInPeriod[]> {
	const found = await listIndicators(db, owner, period.year);
	const entries = await entriesOf(db, owner, found);
	const targets = await targetsOf(
		db,
		owner,
		found.map(({ id }) => id)
	);
	const rounds = await roundsFor(
		db,
		owner,
		found.map(({ question }) => question)
	);
	return found.map((indicator) => ({
		indicator,
		row: indicatorRowOf({
			indicator: indicatorOf(indicator),
			period,
			committee: owner.slug,
			entries: entries.get(indicator.id) ?? [],
			targets: targets.get(indicator.id) ?? [],
			rounds
		})
	}));
}

const isTold = ({ value, words, hidden }: IndicatorValue) => value !== null || words !== null || hidden;

/** Whether a committee follows one of the city's indicators: it has said something of it. */
const isFollowed = ({ outcome, forecast, target, lastYear, trend }: IndicatorRow): boolean =>
	[outcome, forecast, target, lastYear.outcome].some(isTold) || trend.length > 0;

/** The rows of a report's table of indicators: a committee's own, and those of the city's that it follows. */
export async function indicatorsOf(
	db: Database,
	owner: ReportOwner,
	period: Period
): Promise<IndicatorRow[]> {
	const all = await indicatorsIn(db, owner, period);
	return reportedOf(owner, all);
}

/** Those of a period's indicators that stand in its report. */
export const reportedOf = (
	{ id }: Pick<ReportOwner, 'id'>,
	all: readonly Pick<IndicatorInPeriod, 'indicator' | 'row'>[]
): IndicatorRow[] =>
	all
		.filter(({ indicator, row }) => id === null || !indicator.ofCity || isFollowed(row))
		.map(({ row }) => row);
