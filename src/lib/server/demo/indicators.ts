import { parsePeriod } from '#lib/domain/reports/period.ts';
import type { Database, Queryable } from '../db/client.ts';
import { goals, indicatorEntries, indicators, indicatorTargets } from '../db/schema/index.ts';
import { endOfLastFourMonths } from './dates.ts';
import { cityWide, merged } from './indicators/city.ts';
import { demonstrationGoals } from './indicators/goals.ts';
import { kungsholmen } from './indicators/kungsholmen.ts';
import type { DemoEntry, DemoFigure, DemoIndicator, DemoPeriods } from './indicators/spec.ts';
import { sport } from './indicators/sport.ts';
import { voting } from './indicators/voting.ts';
import { committeeIds } from './organisation.ts';

/** Every indicator of the demonstration, by committee. */
export const demonstrationIndicators: Record<string, DemoIndicator[]> = {
	idrottsnamnden: sport,
	kungsholmen,
	valnamnden: voting,
	...merged
};
export const cityIndicators = cityWide;

const kindOfEnd: Record<string, string> = { '04': 'T1', '08': 'T2', '12': 'VB' };

/** The period that is reported now, and its year. */
export function demonstrationPeriods(today: string): DemoPeriods {
	const end = endOfLastFourMonths(today);
	const year = Number(end.slice(0, 4));
	return { year, now: `${year}-${kindOfEnd[end.slice(5, 7)] ?? 'VB'}` };
}

const figure = (given: DemoFigure | undefined) => ({
	value: typeof given === 'number' ? given : null,
	words: given === undefined || typeof given === 'number' ? null : given
});

function entryValues({ outcome, men, women, splits, forecast, source, caveat }: DemoEntry) {
	const pair = Array.isArray(outcome) ? (outcome as [number, number]) : undefined;
	const ahead = figure(forecast);
	return {
		...figure(pair ? undefined : (outcome as DemoFigure | undefined)),
		numerator: pair?.[0] ?? null,
		denominator: pair?.[1] ?? null,
		men: men ?? null,
		women: women ?? null,
		splits: splits ?? [],
		source,
		caveat: caveat ?? null,
		forecast: ahead.value,
		forecastWords: ahead.words
	};
}

async function loadGoals(
	tx: Queryable,
	fromYear: number,
	committees: ReadonlyMap<string, string>
): Promise<Map<string, string>> {
	const ids = new Map<string, string>();
	for (const { key, committee, parent, expected, level, number, name } of demonstrationGoals) {
		const [added] = await tx
			.insert(goals)
			.values({
				level,
				number,
				name,
				fromYear,
				expectedResult: expected ?? null,
				committeeId: committee ? (committees.get(committee) ?? null) : null,
				parentId: parent ? (ids.get(parent) ?? null) : null
			})
			.returning({ id: goals.id });
		if (added) ids.set(key, added.id);
	}
	return ids;
}

type Place = { committeeId: string | null; position: number; goalId: string | null; periods: DemoPeriods };

async function loadIndicator(tx: Queryable, one: DemoIndicator, place: Place): Promise<void> {
	const { periods, committeeId } = place;
	const [added] = await tx
		.insert(indicators)
		.values({
			slug: one.slug,
			name: one.name,
			definition: one.definition,
			unit: one.unit,
			decimals: one.decimals ?? 0,
			kind: one.question ? 'question' : one.ratio ? 'ratio' : 'hand',
			question: one.question ?? null,
			ratio: one.ratio ?? null,
			every: one.every,
			fromYear: one.fromYear ?? periods.year - 2,
			methodBreaks: one.breaks?.(periods) ?? [],
			committeeId,
			position: place.position,
			goalId: place.goalId
		})
		.returning({ id: indicators.id });
	const indicatorId = added?.id ?? '';
	const entries = Object.entries(one.entries(periods)).filter(([period]) => parsePeriod(period));
	if (entries.length > 0)
		await tx
			.insert(indicatorEntries)
			.values(
				entries.map(([period, entry]) => ({ indicatorId, committeeId, period, ...entryValues(entry) }))
			);
	const targets = [
		...Object.entries(one.targets?.(periods) ?? {}).map(([year, of]) => ({ year, of, committeeId })),
		...Object.entries(one.councilTargets?.(periods) ?? {}).map(([year, of]) => ({
			year,
			of,
			committeeId: null
		}))
	];
	if (targets.length > 0)
		await tx
			.insert(indicatorTargets)
			.values(
				targets.map(({ year, of, ...rest }) => ({ indicatorId, year: Number(year), ...rest, ...figure(of) }))
			);
}

/** Goals in three levels, and indicators over some years. Nothing is done where they are there. */
export async function loadDemonstrationIndicators(db: Database, today: string): Promise<void> {
	const periods = demonstrationPeriods(today);
	await db.transaction(async (tx) => {
		const [any] = await tx.select({ id: goals.id }).from(goals).limit(1);
		if (any) return;
		const committees = await committeeIds(tx, Object.keys(demonstrationIndicators));
		// The real figures of the election of 2024 are reported under the goal too.
		const goalIds = await loadGoals(tx, Math.min(2024, periods.year - 2), committees);
		const all = [
			...Object.entries(demonstrationIndicators).map(([slug, own]) => ({
				committeeId: committees.get(slug) ?? null,
				own
			})),
			{ committeeId: null, own: cityIndicators }
		];
		for (const { committeeId, own } of all)
			for (const [position, one] of own.entries())
				await loadIndicator(tx, one, {
					committeeId,
					position,
					goalId: one.goal ? (goalIds.get(one.goal) ?? null) : null,
					periods
				});
	});
}
