import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asking, draftOfPages, draftWith, labels, part } from '../../../../tests/support/draft.ts';
import { schoolYears, type SchoolYears } from '../classes/schoolYears.ts';
import { formFor } from '../classes/variants.ts';
import { questionsOf } from '../consultations/form.ts';
import { compile } from '../drafts/compile.ts';
import { formAsDraft } from '../drafts/make.ts';
import type { Draft } from '../drafts/node.ts';
import { childConsultation } from '../templates/childConsultation.ts';
import type { AgeGroup } from './audience.ts';
import { findingsOf } from './findings.ts';
import { draftFor } from './years.ts';

const all = (draft: Draft, years: SchoolYears[], audience: AgeGroup = 'adults') =>
	findingsOf(draft, { audience, years }).filter((one) => one.years);
const told = (...args: Parameters<typeof all>) =>
	all(...args).map(({ code, years, cell }) => [code, years, cell]);

const hard = 'Vad är inte roligt?';

describe('a form for classes', () => {
	it('is held to the limits of those who take part, and of nobody else', () => {
		const draft = draftWith(asking('single', hard));
		expect(told(draft, [])).toEqual([]);
		expect(told(draft, ['y7to9'])).toEqual([]);
		expect(told(draft, ['f3', 'y7to9', 'adapted'])).toEqual([
			['child-negation', ['f3', 'adapted'], 'label.sv']
		]);
		// The classes stand for the children that are addressed.
		expect(told(draft, ['y7to9'], 'from13')).toEqual([]);
	});
	it('is read in their own words, and the place of a finding is where those stand', () => {
		const own = { f3: { label: { sv: 'Vad är roligt?' } }, adapted: { label: { sv: 'Vad är aldrig bra?' } } };
		expect(told(draftWith(asking('single', hard, { years: own })), ['f3', 'adapted'])).toEqual([
			['child-negation', ['adapted'], 'years.adapted.label.sv']
		]);
	});
	it('is read without what is left out', () => {
		const leftOut = { years: { f3: { leftOut: true } } };
		const draft = draftWith(
			asking('single', hard, leftOut),
			asking('single', 'Vad är roligt?', { key: 'r', id: 'r' })
		);
		expect(told(draft, ['f3'])).toEqual([]);
		const options = labels('o', 'Leka', 'Rita', 'Läsa', 'Vila').map((one, at) =>
			at === 3 ? { ...one, ...leftOut } : one
		);
		expect(told(draftWith(asking('single', 'Vad är roligt?', { options })), ['f3', 'adapted'])).toEqual([
			['options-many', ['adapted'], undefined]
		]);
	});
	it('tells when leaving out leaves nothing to choose, to ask or to wait for', () => {
		const leftOut = { years: { f3: { leftOut: true } } };
		const [first, second] = labels('o', 'Ja', 'Nej').map((one) => ({ ...one, ...leftOut }));
		const one = draftWith(
			asking('single', 'Är det bra?', { options: [first ?? null, ...labels('p', 'Kanske')] })
		);
		expect(told(one, ['f3'])).toEqual([['years-few', ['f3'], 'options']]);
		expect(told(draftWith(asking('single', 'Är det bra?', leftOut)), ['f3'])).toEqual([
			['years-nothing', ['f3'], undefined]
		]);
		expect(second).toBeDefined();
		const waits = draftOfPages(
			part('p', { questions: [asking('single', 'Är det bra?', { ...leftOut, key: 'a', id: 'a' })] }),
			part('r', {
				questions: [
					asking('single', 'Vad är bra?'),
					asking('single', 'Vem är bra?', { key: 'b', id: 'b', when: { answer: 'a', is: ['o0'] } })
				]
			})
		);
		expect(told(waits, ['f3'])).toEqual([['years-never-shown', ['f3'], 'when']]);
	});
	it('wants every language of a wording, and the session’s own questions', () => {
		const draft = {
			...draftWith(
				asking('single', 'Är det bra?', {
					label: { sv: 'Är det bra?', en: 'Is it good?' },
					options: [],
					years: { f3: { label: { sv: 'Bra?' } } }
				})
			),
			languages: ['sv', 'en'],
			title: { sv: 'A', en: 'A' }
		};
		const missing = findingsOf(draft, { audience: 'adults', years: ['f3'] });
		expect(missing.map(({ code, cell }) => [code, cell])).toEqual(
			expect.arrayContaining([
				['translation-missing', 'years.f3.label.en'],
				['class-years-missing', undefined],
				['class-kind-missing', undefined],
				['class-district-missing', undefined]
			])
		);
	});
	it('is, in a draft, the form that those children meet', () => {
		fc.assert(
			fc.property(fc.constantFrom(...schoolYears), (which) => {
				const read = compile(draftFor(formAsDraft(childConsultation.form), which)).form;
				const met = formFor(childConsultation.form, which);
				expect(read && questionsOf(read).map(({ id, label }) => ({ id, label }))).toEqual(
					questionsOf(met).map(({ id, label }) => ({ id, label }))
				);
			})
		);
	});
});
