import { z } from 'zod';

/** T1: January–April. T2: January–August. VB (verksamhetsberättelse): the whole year. */
export const periodKinds = ['T1', 'T2', 'VB'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** A reporting period; `from` and `to` are its first and last day (ISO dates). */
export type Period = { key: string; year: number; kind: PeriodKind; from: string; to: string };

const lastDay: Record<PeriodKind, string> = { T1: '04-30', T2: '08-31', VB: '12-31' };

/** A period's name: `2026-T1`, `2026-T2`, `2026-VB`; a year alone is its whole year. */
export const periodKey = z.string().regex(/^(19|20)\d{2}(-(T1|T2|VB))?$/);

export function periodOf(year: number, kind: PeriodKind): Period {
	return { key: `${year}-${kind}`, year, kind, from: `${year}-01-01`, to: `${year}-${lastDay[kind]}` };
}

/** Reads a period's name; undefined when it is none. */
export function parsePeriod(raw: unknown): Period | undefined {
	const read = periodKey.safeParse(raw);
	if (!read.success) return undefined;
	const [year, kind] = read.data.split('-');
	return periodOf(Number(year), (kind as PeriodKind | undefined) ?? 'VB');
}

/** Whether a day (ISO date) lies in the period. */
export const isIn = (period: Period, day: string | null): boolean =>
	day !== null && period.from <= day && day <= period.to;

/** Whether something that was open from `start` to `end` (null: still) was open on any day of the period. */
export const overlaps = (period: Period, start: string | null, end: string | null): boolean =>
	start !== null && start <= period.to && (end === null || end >= period.from);
