import type { AgeGroup } from '../findings/audience.ts';

/**
 * The school years that a form is worded for, youngest first: children of preschool take part together with a grown-up
 * who reads and taps; `f3` is förskoleklass–åk 3; `adapted` is anpassad skola, of any age.
 */
export const schoolYears = ['preschool', 'f3', 'y4to6', 'y7to9', 'upper', 'adapted'] as const;
export type SchoolYears = (typeof schoolYears)[number];

export const isSchoolYears = (value: unknown): value is SchoolYears =>
	(schoolYears as readonly unknown[]).includes(value);

/** By whose limits (domain/findings/audience.ts) the wording for some school years is judged. */
export const ageGroupOf: Record<SchoolYears, AgeGroup> = {
	preschool: 'under7',
	f3: 'from7',
	y4to6: 'from10',
	y7to9: 'from13',
	upper: 'from13',
	// Pupils of any age who read with difficulty: the limits of the youngest who are alone with a form.
	adapted: 'from7'
};
