import { describe, expect, it } from 'vitest';
import { isSign } from '../questions/signs.ts';
import { compile } from '../drafts/compile.ts';
import { draftOf } from '../drafts/make.ts';
import { everybody } from '../consultations/reach.ts';
import { audienceOf } from '../findings/audience.ts';
import { findingsOf } from '../findings/findings.ts';
import { lengthOfTemplate, templateNamed, templates } from './templates.ts';

const counter = () => {
	let number = 0;
	return () => `k${++number}`;
};

describe.each(templates.map((template) => ({ name: template.name, template })))(
	'the template $name',
	({ template }) => {
		const { name, form, audience, terms, years } = template;

		it('is a form again after it has been a draft', () => {
			const compiled = compile(draftOf(form, counter()));
			expect(compiled.faults).toBeUndefined();
			expect(compiled.form).toEqual(form);
		});
		it('leaves nothing to correct or to look at', () => {
			const findings = findingsOf(draftOf(form, counter()), {
				audience,
				terms,
				...(years ? { years } : {})
			});
			expect(findings.filter(({ level }) => level !== 'advice')).toEqual([]);
		});
		it('addresses those it is made for', () =>
			expect(audienceOf(template.reach ?? everybody)).toEqual(audience));
		it('is in Swedish, easy-read Swedish and English', () => {
			expect(form.languages).toEqual(['sv', 'sv-simple', 'en']);
		});
		it('draws what the collection has', () => {
			const drawn = form.pages.flatMap(({ questions }) =>
				questions.flatMap((one) =>
					'options' in one
						? one.options.flatMap((option) => ('drawing' in option && option.drawing) || [])
						: []
				)
			);
			expect(drawn.filter((drawing) => 'sign' in drawing && !isSign(drawing.sign))).toEqual([]);
		});
		it('is found by its name, and tells how long it is', () => {
			expect(templateNamed(name)).toBe(template);
			const { questions, minutes } = lengthOfTemplate(template);
			expect(questions).toBeGreaterThan(name === 'blank' ? 0 : 7);
			expect(minutes.typical).toBeLessThanOrEqual(minutes.longest);
		});
	}
);
