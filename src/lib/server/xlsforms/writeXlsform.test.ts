import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryForm } from '../../../../tests/support/arbitraryForm.ts';
import { carried } from '../../../../tests/support/carried.ts';
import { everyQuestion } from '../../../../tests/support/everyQuestion.ts';
import { demonstrations } from '../demo/consultations/index.ts';
import { formOf } from '../demo/generate.ts';
import { readXlsform } from './readXlsform.ts';
import { readWorkbook } from './workbook.ts';
import { writeXlsform } from './writeXlsform.ts';

it.each([
	...demonstrations.map((one) => [one.slug, formOf(one)] as const),
	['every kind of question', everyQuestion] as const
])('%s comes back from a workbook as it was', async (_, form) => {
	const read = await readXlsform(await writeXlsform(form));
	expect(read.findings).toEqual([]);
	expect(read.form).toEqual(carried(form));
});

it('brings back any form, with all that can stand in a text', () =>
	fc.assert(
		fc.asyncProperty(arbitraryForm, async (form) => {
			const read = await readXlsform(await writeXlsform(form));
			expect(read.findings.filter(({ fate }) => fate !== 'kept')).toEqual([]);
			expect(read.form).toEqual(form);
		}),
		{ numRuns: 150 }
	));

it('begins with the columns that people who know XLSForm look for, and ends with our own', async () => {
	const { sheets } = await readWorkbook(await writeXlsform(everyQuestion));
	expect(sheets.map(({ name }) => name)).toEqual(['survey', 'choices', 'settings']);
	const headers = (sheet: number) =>
		sheets[sheet]!.cells.filter(({ row }) => row === 1).map(({ text }) => text);
	expect(headers(0).slice(0, 5)).toEqual([
		'type',
		'name',
		'label::Svenska (sv)',
		'label::Lättläst svenska (sv-simple)',
		'label::English (en)'
	]);
	const own = headers(0).map((header) => header.startsWith('radslag::'));
	expect(own.indexOf(true)).toBe(own.filter((is) => !is).length);
	expect(headers(1).slice(0, 3)).toEqual(['list_name', 'name', 'label::Svenska (sv)']);
	expect(headers(2).slice(0, 2)).toEqual(['form_title', 'default_language']);
});
