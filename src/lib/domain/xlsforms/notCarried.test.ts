import { describe, expect, it } from 'vitest';
import { everyQuestion } from '../../../../tests/support/everyQuestion.ts';
import { childConsultation } from '../templates/childConsultation.ts';
import { notCarried } from './notCarried.ts';
import { writeForm } from './write.ts';

describe('what a workbook cannot carry', () => {
	it('is told by question', () => {
		const told = notCarried(childConsultation.form);
		expect(told.filter(({ code }) => code === 'session').map(({ question }) => question)).toEqual([
			'class-years',
			'class-kind',
			'class-district'
		]);
		expect(told.find(({ question }) => question === 'feels')).toMatchObject({
			code: 'years',
			years: ['preschool']
		});
		expect(notCarried(everyQuestion)).toEqual([]);
		const media = 'a'.repeat(64);
		const signed = { ...everyQuestion, signLanguage: { media, captions: [] } };
		expect(notCarried(signed)).toMatchObject([{ question: 'form', code: 'signLanguage' }]);
	});
	it('is not in it: nobody is asked elsewhere what the session says', () =>
		expect(JSON.stringify(writeForm(childConsultation.form))).not.toContain('class-'));
});
