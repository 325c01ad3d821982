import { z } from 'zod';
import { localText } from '../text/text.ts';
import {
	answered,
	faulty,
	identifier,
	isEmpty,
	nothingRead,
	questionBase,
	type Kind,
	type Raw,
	type Read
} from './common.ts';
import { bandFaults, countedInBands } from './number.ts';

const day = z.iso.date();

/** A day. Results show it in the form's own bands, named by the day they begin; without bands only that it was answered. */
export const date = z.strictObject({
	type: z.literal('date'),
	...questionBase,
	min: day.optional(),
	max: day.optional(),
	bands: z
		.array(z.strictObject({ id: identifier, from: day, label: localText }))
		.min(2)
		.optional()
});
export type DateQuestion = z.infer<typeof date>;

export const dateParts = ['day', 'month', 'year'] as const;
export type DatePart = (typeof dateParts)[number];

/** The field of one part of a day. */
export const partField = (id: string, part: DatePart): string => `${id}.${part}`;

function isoOf(year: string, month: string, day: string): string | undefined {
	if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = Date.parse(`${iso}T00:00:00Z`);
	return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

function withinBounds({ id, min, max }: DateQuestion, iso: string | undefined): Read {
	if (iso === undefined) return faulty('not-a-date');
	if (min !== undefined && iso < min) return faulty('too-early', { params: { min } });
	if (max !== undefined && iso > max) return faulty('too-late', { params: { max } });
	return answered(id, iso);
}

function readParts(question: DateQuestion, raw: Raw): Read {
	const values = dateParts.map((part) => {
		const value = raw(partField(question.id, part));
		return typeof value === 'string' ? value.trim() : isEmpty(value) ? '' : undefined;
	});
	if (values.includes(undefined)) return faulty('wrong-type');
	const [day = '', month = '', year = ''] = values as string[];
	if (day === '' && month === '' && year === '') return nothingRead();
	const missing = dateParts.find((_, index) => values[index] === '');
	if (missing)
		return faulty('date-incomplete', { field: partField(question.id, missing), params: { part: missing } });
	return withinBounds(question, isoOf(year, month, day));
}

/**
 * A day as `2026-11-24`, or in three fields as a form sends it.
 * Issues: `wrong-type`, `not-a-date`, `date-incomplete` (with the missing part), `too-early`, `too-late`.
 */
export const dateKind: Kind<DateQuestion> = {
	fields: ({ id }) => [{ name: id }, ...dateParts.map((part) => ({ name: partField(id, part) }))],
	read: (question, raw) => {
		const whole = raw(question.id);
		if (isEmpty(whole)) return readParts(question, raw);
		if (typeof whole !== 'string') return faulty('wrong-type');
		const [year = '', month = '', day = '', ...more] = whole.split('-');
		return more.length ? faulty('not-a-date') : withinBounds(question, isoOf(year, month, day));
	},
	countings: ({ id, bands }) => [countedInBands(id, bands, String)],
	paper: ({ id, min, max }) => ({ kind: 'day', field: id, min, max }),
	faults: ({ min, max, bands }) => [
		...(min !== undefined && max !== undefined && min > max
			? [{ path: ['min'], code: 'bounds-crossed' as const }]
			: []),
		...bandFaults(bands)
	]
};
