import { formatOf } from './format.ts';
import { pluralOf, type PluralForm } from './plurals.ts';

/** The first numbers that a plural form is used for, and whether there are more of them. */
export function numbersOf(plural: string, form: string, most = 3): { numbers: number[]; more: boolean } {
	const all = Array.from({ length: 112 }, (_, number) => number).filter(
		(number) => pluralOf(plural, number) === (form as PluralForm)
	);
	return { numbers: all.slice(0, most), more: all.length > most };
}

const dates = /(^|[a-z])(date|day|on|from|to|until|since|opens|closes|at)$/i;
const shares = /(percent|share)$/i;
const numbers = /(count|number|total|most|least|max|min|year|years|days|minutes|hours|step|of|done|size)$/i;

/** What a value is filled with where a text is shown to its translator: of its kind, as far as its name tells. */
export function exampleOf(name: string, tag: string, count: number): string {
	const format = formatOf(tag);
	if (name === 'count') return format.number(count);
	if (shares.test(name)) return format.percent(0.25);
	if (numbers.test(name)) return format.number(3);
	if (dates.test(name)) return format.date('2026-11-28');
	return `‹${name}›`;
}
