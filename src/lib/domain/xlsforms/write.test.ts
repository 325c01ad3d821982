import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demonstrations } from '#lib/server/demo/consultations/index.ts';
import { formOf } from '#lib/server/demo/generate.ts';
import { arbitraryForm } from '../../../../tests/support/arbitraryForm.ts';
import { carried } from '../../../../tests/support/carried.ts';
import { everyQuestion } from '../../../../tests/support/everyQuestion.ts';
import { asWorkbook } from '../../../../tests/support/xlsforms.ts';
import { questionTypes } from '../questions/register.ts';
import type { Form } from '../consultations/form.ts';
import { readForm } from './read.ts';
import { writeForm } from './write.ts';

const back = (form: Form) => readForm(asWorkbook(writeForm(form)));

describe('a form that was written', () => {
	it.each([
		...demonstrations.map((one) => [one.slug, formOf(one)] as const),
		['every kind of question', everyQuestion] as const
	])('comes back the same: %s', (_, form) => {
		const { form: read, findings, account } = back(form);
		expect(findings).toEqual([]);
		expect(read).toEqual(carried(form));
		expect(new Set(account.map(({ fate }) => fate))).toEqual(new Set(['kept']));
	});
	it('comes back the same, whatever it asks', () => {
		const types = new Set<string>();
		fc.assert(
			fc.property(arbitraryForm, (form) => {
				const { form: read, findings } = back(form);
				for (const { questions } of form.pages) for (const { type } of questions) types.add(type);
				expect(findings.filter(({ fate }) => fate !== 'kept')).toEqual([]);
				expect(read).toEqual(form);
			}),
			{ numRuns: 400 }
		);
		expect([...types].sort()).toEqual([...questionTypes].sort());
	});
});
