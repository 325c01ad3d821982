import { describe, expect, it } from 'vitest';
import { asking, draftWith, labelled, labels } from '../../../../tests/support/draft.ts';
import { findingsOf } from './findings.ts';

const codes = (...questions: ReturnType<typeof asking>[]) =>
	findingsOf(draftWith(...questions), { audience: 'adults' })
		.filter(({ code }) =>
			['double-negative', 'negation-with-agreement', 'leading', 'two-in-one'].includes(code)
		)
		.map(({ part, cell, code }) => [part, cell, code]);

const agreeing = labels('p', 'Instämmer helt', 'Instämmer delvis', 'Instämmer inte');

describe('wording', () => {
	it('is told at the label and its language', () =>
		expect(codes(asking('single', 'Är du inte otrygg?'))).toEqual([['q', 'label.sv', 'double-negative']]));
	it('is looked at in every row of a matrix', () => {
		const rows = [labelled('r1', 'Personalen lyssnar'), labelled('r2', 'Personalen är inte ohjälpsam')];
		expect(codes(asking('matrix', 'Hur är det?', { rows }))).toEqual([['r2', 'label.sv', 'double-negative']]);
	});
	it('is not to be a negative statement to agree with', () => {
		expect(codes(asking('scale', 'Staden lyssnar inte på mig', { points: agreeing }))).toEqual([
			['q', 'label.sv', 'negation-with-agreement']
		]);
		expect(codes(asking('scale', 'Staden lyssnar på mig', { points: agreeing }))).toEqual([]);
		expect(codes(asking('scale', 'Varför lyssnar staden inte?'))).toEqual([]);
	});
	it('may hold two things where one writes freely', () => {
		const both = 'Hur nöjd är du med bemötandet och väntetiden?';
		expect(codes(asking('scale', both))).toEqual([['q', 'label.sv', 'two-in-one']]);
		expect(codes(asking('longText', both))).toEqual([]);
	});
	it('is not looked at in information', () =>
		expect(codes(asking('info', 'Visst är du inte otrygg?'))).toEqual([]));
});
