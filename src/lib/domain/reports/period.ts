import { z } from 'zod';

/**
 * VP (verksamhetsplan): the year ahead, with targets and measures and no results. T1: January–April. T2: January–August.
 * VB (verksamhetsberättelse): the whole year. `city`: two years, the whole city's own report.
 */
export const periodKinds = ['VP', 'T1', 'T2', 'VB', 'city'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A reporting period; `from` and `to` are its first and last day (ISO dates). */
export type Period = { key: string; year: number; kind: PeriodKind; from: string; to: string };

/** Those in which a committee tells of results. */
export const resultPeriodKinds = ['T1', 'T2', 'VB'] as const satisfies readonly PeriodKind[];

const lastDay: Record<PeriodKind, string> = {
	VP: '12-31',
	T1: '04-30',
	T2: '08-31',
	VB: '12-31',
	city: '12-31'
};

/** A period's name: `2026-VP`, `2026-T1`, `2026-T2`, `2026-VB`; a year alone is its whole year; `2025-2026` the city's two. */
export const periodKey = z.string().regex(/^(19|20)\d{2}(-(VP|T1|T2|VB|(19|20)\d{2}))?$/);

export function periodOf(year: number, kind: PeriodKind): Period {
	const key = kind === 'city' ? `${year - 1}-${year}` : `${year}-${kind}`;
	const from = `${kind === 'city' ? year - 1 : year}-01-01`;
	return { key, year, kind, from, to: `${year}-${lastDay[kind]}` };
}

/** Reads a period's name; undefined when it is none. */
export function parsePeriod(raw: unknown): Period | undefined {
	const read = periodKey.safeParse(raw);
	if (!read.success) return undefined;
	const [year, kind = 'VB'] = read.data.split('-');
	if (!/^\d/.test(kind)) return periodOf(Number(year), kind as PeriodKind);
	return Number(kind) === Number(year) + 1 ? periodOf(Number(kind), 'city') : undefined;
}

/** Whether a day (ISO date) lies in the period. */
export const isIn = (period: Period, day: string | null): boolean =>
	day !== null && period.from <= day && day <= period.to;

/** Whether something that was open from `start` to `end` (null: still) was open on any day of the period. */
export const overlaps = (period: Period, start: string | null, end: string | null): boolean =>
	start !== null && start <= period.to && (end === null || end >= period.from);
