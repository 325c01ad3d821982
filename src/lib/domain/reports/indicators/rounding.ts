import type { IndicatorUnit } from './shapes.ts';

/** A number with so many decimals, half away from zero; what is not finite is nothing. */
export function rounded(value: number, decimals: number): number | null {
	if (!Number.isFinite(value)) return null;
	// 1.005 is stored as 1.00499…: the last of fifteen digits is the machine's, not the number's.
	const whole = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
	const found = (Math.sign(value) * Math.round(whole)) / 10 ** decimals;
	return found === 0 ? 0 : found;
}

const times: Partial<Record<IndicatorUnit, number>> = { percent: 100, points: 100, perThousand: 1000 };

/** One number through another, in the unit: per cent of it, for each thousand, or as it is. Null without both. */
export function ratioOf(
	numerator: number | null,
	denominator: number | null,
	unit: IndicatorUnit,
	decimals: number
): number | null {
	if (numerator === null || denominator === null || denominator === 0) return null;
	return rounded(((times[unit] ?? 1) * numerator) / denominator, decimals);
}
