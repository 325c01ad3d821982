import { parsePeriod, type Period } from '../period.ts';
import type { AskedConsultation } from '../times.ts';
import type { Entry, Indicator, Target } from './indicator.ts';
import { noOutcome, outcomesIn, pointsOf } from './points.ts';
import { nothing, number } from './reading.ts';
import { rounded } from './rounding.ts';
import type { IndicatorRow, IndicatorValue } from './shapes.ts';

type Input = {
	indicator: Indicator;
	period: Period;
	/** Whose row it is. Entries and rounds of the committees that it took over from are among the others'. */
	committee: string;
	entries: readonly Entry[];
	targets: readonly Target[];
	/** Released consultations that may have asked its question. */
	rounds: readonly AskedConsultation[];
};

function targetOf(targets: readonly Target[], of: Target['of'], year: number, decimals: number) {
	const found = targets.find((target) => target.of === of && target.year === year);
	return found ? valueOrWords(found.value, found.words, decimals) : nothing;
}

const valueOrWords = (
	value: number | null,
	words: IndicatorValue['words'],
	decimals: number
): IndicatorValue => ({ ...number(value === null ? null : rounded(value, decimals)), words });

/**
 * An indicator's row in the report of one period. What comes from answers is read out of releases and never computed from
 * what they hide; last year is the whole year before (VB).
 */
export function indicatorRowOf(input: Input): IndicatorRow {
	const { indicator, period, committee, entries, targets, rounds } = input;
	const { slug, name, definition, unit, decimals, goal, every } = indicator;
	const inPeriod = (one: Period) => {
		const outcomes = outcomesIn(one, indicator, entries, rounds);
		const own = outcomes.find((outcome) => outcome.committee.slug === committee || outcome.time);
		// Of several committees that were merged, none alone is what this one was.
		return own ?? (outcomes.length === 1 ? outcomes[0] : undefined) ?? noOutcome;
	};
	const { outcome, men, women, splits, source } = inPeriod(period);
	const lastYear = period.year - 1;
	const before = parsePeriod(`${lastYear}-VB`);
	const entry = entries.find((own) => own.period === period.key && own.committee.slug === committee);
	return {
		id: slug,
		name,
		definition,
		unit,
		decimals,
		goal,
		outcome,
		men,
		women,
		lastYear: { year: lastYear, outcome: before ? inPeriod(before).outcome : nothing },
		forecast: valueOrWords(entry?.forecast ?? null, entry?.forecastWords ?? null, decimals),
		target: targetOf(targets, 'committee', period.year, decimals),
		councilTarget: targetOf(targets, 'council', period.year, decimals),
		period: every,
		splits,
		trend: pointsOf(period, indicator, entries, rounds),
		source
	};
}
