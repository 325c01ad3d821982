import { parsePeriod, type Period } from '../period.ts';
import type { Source } from '../sources.ts';
import { breaksOf, type AskedConsultation, type Time } from '../times.ts';
import type { Entry, Indicator } from './indicator.ts';
import { nothing, number, readingOf, type Reading } from './reading.ts';
import { ratioOf, rounded } from './rounding.ts';
import type { IndicatorPoint, IndicatorRow, IndicatorValue } from './shapes.ts';

type Committee = IndicatorPoint['committee'];

/** What an indicator was in one period, of one committee. */
export type Outcome = {
	period: Period;
	committee: Committee;
	outcome: IndicatorValue;
	men: IndicatorValue;
	women: IndicatorValue;
	splits: IndicatorRow['splits'];
	source: Source | null;
	/** Where it comes from a release. */
	time?: Time;
};

function fromEntry(entry: Entry, period: Period, { kind, unit, decimals }: Indicator): Outcome | undefined {
	const round = (value: number | null) => number(value === null ? null : rounded(value, decimals));
	const { value, words, numerator, denominator, men, women } = entry;
	const outcome =
		kind === 'ratio'
			? { ...number(ratioOf(numerator, denominator, unit, decimals)), words }
			: { ...round(value), words };
	if (outcome.value === null && outcome.words === null) return undefined;
	return {
		period,
		committee: entry.committee,
		outcome,
		men: round(men),
		women: round(women),
		splits: entry.splits.map(({ label, groups }) => ({
			label,
			groups: groups.map((group) => ({ label: group.label, outcome: round(group.value) }))
		})),
		source: entry.source
			? {
					kind: 'named',
					name: entry.source,
					...(entry.sourceYear === null ? {} : { year: entry.sourceYear }),
					...(entry.caveat ? { caveat: entry.caveat } : {})
				}
			: null
	};
}

const fromReading = ({ time, ...figures }: Reading, period: Period): Outcome => {
	const { slug, title, committee } = time.asked.head;
	return {
		period,
		committee,
		...figures,
		source: {
			kind: 'release',
			consultation: slug,
			title,
			question: time.counting.id,
			number: time.asked.release.number
		},
		time
	};
};

/** The consultation of a period: of several that closed in it, the last. */
function readingIn(
	period: Period,
	indicator: Indicator,
	rounds: readonly AskedConsultation[]
): Reading | undefined {
	const { question } = indicator;
	if (indicator.kind !== 'question' || !question || period.kind === 'VP') return undefined;
	return rounds
		.filter(({ head: { closedOn } }) => closedOn !== null && period.from <= closedOn && closedOn <= period.to)
		.toSorted((a, b) => (a.head.closedOn ?? '').localeCompare(b.head.closedOn ?? ''))
		.flatMap((asked) => readingOf(asked, question) ?? [])
		.at(-1);
}

/** What a period says of an indicator: its releases, else what has been entered; one of each committee. */
export function outcomesIn(
	period: Period,
	indicator: Indicator,
	entries: readonly Entry[],
	rounds: readonly AskedConsultation[]
): Outcome[] {
	const reading = readingIn(period, indicator, rounds);
	if (reading) return [fromReading(reading, period)];
	return entries
		.filter((entry) => entry.period === period.key)
		.flatMap((entry) => fromEntry(entry, period, indicator) ?? []);
}

/** Where numbers begin to be made in another way after one period, until another; the last of several. */
const changeBetween = ({ methodBreaks }: Indicator, before: Outcome | undefined, now: Outcome) =>
	before && methodBreaks.findLast(({ year }) => before.period.year < year && year <= now.period.year);

function breaksAt(now: Outcome, before: Outcome | undefined, indicator: Indicator): IndicatorPoint['breaks'] {
	if (!before) return [];
	const asked = now.time ? breaksOf(now.time, before.time) : [];
	const differs = {
		wording: asked.includes('wording'),
		committee: now.committee.slug !== before.committee.slug,
		audience: asked.includes('audience'),
		// What residents answered here is not what was counted elsewhere.
		method:
			changeBetween(indicator, before, now) !== undefined ||
			(now.time === undefined) !== (before.time === undefined)
	};
	return (['wording', 'committee', 'audience', 'method'] as const).filter((name) => differs[name]);
}

/** What an outcome is compared with: the committee's own before it, else the last of those that it took over from. */
function pointBefore(all: readonly Outcome[], now: Outcome): Outcome | undefined {
	const earlier = all.filter(({ period }) => period.to < now.period.to);
	return earlier.findLast(({ committee }) => committee.slug === now.committee.slug) ?? earlier.at(-1);
}

/** Outcomes through time as points: the whole years before, and the period itself. */
export function pointsOf(
	period: Period,
	indicator: Indicator,
	entries: readonly Entry[],
	rounds: readonly AskedConsultation[]
): IndicatorPoint[] {
	const years = [
		...entries.flatMap(({ period: key }) => parsePeriod(key)?.year ?? []),
		...rounds.flatMap(({ head }) => (head.closedOn ? [Number(head.closedOn.slice(0, 4))] : []))
	];
	const before = [...new Set(years)]
		.filter((year) => year < period.year)
		.sort((a, b) => a - b)
		.flatMap((year) => parsePeriod(`${year}-VB`) ?? []);
	const all = [...before, period].flatMap((one) =>
		outcomesIn(one, indicator, entries, rounds).toSorted((a, b) =>
			a.committee.slug.localeCompare(b.committee.slug)
		)
	);
	return all.map((one): IndicatorPoint => {
		const last = pointBefore(all, one);
		const change = changeBetween(indicator, last, one);
		return {
			period: one.period.key,
			year: one.period.year,
			outcome: one.outcome,
			committee: one.committee,
			breaks: breaksAt(one, last, indicator),
			...(change ? { why: change.why } : {}),
			source: one.source
		};
	});
}

export const noOutcome = { outcome: nothing, men: nothing, women: nothing, splits: [], source: null };
