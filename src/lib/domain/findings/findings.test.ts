import { describe, expect, it } from 'vitest';
import { everyQuestion } from '../../../../tests/support/everyQuestion.ts';
import { draftOf } from '../drafts/make.ts';
import { findingsOf } from './findings.ts';

const counter = () => {
	let number = 0;
	return () => `k${++number}`;
};

describe('findings', () => {
	it('tells which texts a language lacks, a part at a time', () => {
		const findings = findingsOf(draftOf(everyQuestion, counter()), { audience: 'adults' });
		expect(
			findings.filter(({ code }) => code === 'translation-missing').map(({ cell, lang }) => [cell, lang])
		).toEqual([
			['text.sv-simple', 'sv-simple'],
			['text.en', 'en']
		]);
	});
});
