import type { Period } from '../domain/reports/period.ts';

/** A report's name by its period, as `t` says it: `Tertialrapport 2 2026`; the city's own names both of its years. */
export const periodName = <Said>(
	t: (key: string, values: Record<string, unknown>) => Said,
	{ kind, year }: Pick<Period, 'kind' | 'year'>
): Said => t(`report:period.${kind}`, { year, before: year - 1 });
