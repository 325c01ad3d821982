import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyQuestion } from '../../../../tests/support/everyQuestion.ts';
import { templates } from '../templates/templates.ts';
import { compile } from './compile.ts';
import { draftOf } from './make.ts';
import { withAllBelow, withPart, type Draft } from './node.ts';
import { withNewName, withNewNames } from './references.ts';

const forms = [everyQuestion, ...templates.map(({ form }) => form)];
const draftsOf = (): Draft[] =>
	forms.map((form) => {
		let number = 0;
		return draftOf(form, () => `k${++number}`);
	});

describe('many new names', () => {
	it('are the same as one after another', () => {
		fc.assert(
			fc.property(fc.constantFrom(...draftsOf()), fc.array(fc.nat(), { maxLength: 12 }), (draft, chosen) => {
				const parts = withAllBelow(draft).slice(1);
				const keys = new Set(chosen.map((at) => parts[at % parts.length]?.key ?? ''));
				const marked = [...keys].reduce(
					(one, key) => withPart(one, key, (part) => ({ ...part, auto: true })),
					draft
				);
				const names = new Map([...keys].map((key) => [key, `new-${key}`]));
				const oneByOne = [...names].reduce((one, [key, id]) => withNewName(one, key, id), marked);
				expect(withNewNames(marked, names)).toEqual(oneByOne);
			})
		);
	});
	it('of everything leave a form that holds together', () => {
		for (const draft of draftsOf()) {
			const keys = withAllBelow(draft)
				.slice(1)
				.map(({ key }) => key);
			const names = new Map(keys.map((key) => [key, `new-${key}`]));
			expect(compile(withNewNames(draft, names)).faults).toBeUndefined();
		}
	});
});
