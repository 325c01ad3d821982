import { describe, expect, it } from 'vitest';
import { form } from '../consultations/form.ts';
import { heard, recordable, recordableOfAll } from './aloud.ts';
import { formFor } from './variants.ts';

const asked = form.parse({
	title: { sv: 'Parken' },
	languages: ['sv', 'en'],
	pages: [
		{
			id: 'p',
			questions: [
				{
					id: 'like',
					type: 'single',
					label: { sv: 'Trivs du\n här?', en: 'Do you like it here?' },
					hint: { sv: 'Välj ett.' },
					years: { f3: { label: { sv: 'Är det bra här?' } } },
					options: [
						{ id: 'yes', label: { sv: 'Ja', en: 'Yes' } },
						{ id: 'no', label: { sv: 'Nej', en: 'No' } }
					]
				}
			]
		},
		{
			id: 'q',
			questions: [
				{
					id: 'how',
					type: 'scale',
					label: { sv: 'Du svarade {{like}}. Hur mycket?' },
					points: [
						{ id: 'a', label: { sv: 'Lite' } },
						{ id: 'b', label: { sv: 'Mycket' } }
					],
					dontKnow: { id: 'x', label: { sv: 'Ja' } }
				}
			]
		}
	]
});

describe('what can be recorded of a form', () => {
	it('is its texts in reading order, each once, without those that name an earlier answer', () => {
		expect(recordable(asked, 'sv')).toEqual(['Trivs du här?', 'Välj ett.', 'Ja', 'Nej', 'Lite', 'Mycket']);
	});
	it('is nothing that is shown in another language', () => {
		expect(recordable(asked, 'en')).toEqual(['Do you like it here?', 'Yes', 'No']);
		expect(recordable(asked, 'fi')).toEqual([]);
	});
	it('is in the words of each school years', () => {
		expect(recordable(formFor(asked, 'f3'), 'sv')[0]).toBe('Är det bra här?');
		expect(recordableOfAll(asked, 'sv')).toEqual([
			'Trivs du här?',
			'Välj ett.',
			'Ja',
			'Nej',
			'Lite',
			'Mycket',
			'Är det bra här?'
		]);
	});
	it('is heard the same however it is spaced', () => expect(heard(' a\n\t b ')).toBe('a b'));
});
