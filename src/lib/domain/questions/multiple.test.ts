import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/support/reading.ts';
import { multiple } from './multiple.ts';

const question = multiple.parse({
	type: 'multiple',
	id: 'want',
	label: { sv: 'Vad vill du ha?' },
	most: 2,
	options: [
		{ id: 'play', label: { sv: 'Lekplats' } },
		{ id: 'bench', label: { sv: 'Bänkar' } },
		{ id: 'light', label: { sv: 'Ljus' } },
		{ id: 'none', label: { sv: 'Inget' }, exclusive: true }
	]
});
const ids = question.options.map(({ id }) => id);

const readMultiple = readingOf(question);

describe('reading a multiple', () => {
	it('gives the chosen options in the order of the form', () =>
		expect(readMultiple(['bench', 'play'])).toEqual({ answer: ['play', 'bench'] }));
	it('takes one by itself, as a browser sends it', () =>
		expect(readMultiple('light')).toEqual({ answer: ['light'] }));
	it('counts a repeated option once', () =>
		expect(readMultiple(['play', 'play', 'play'])).toEqual({ answer: ['play'] }));
	it.each([[undefined], [null], [''], [[]], [['']], [['', '']]])('takes %j for no answer', (raw) =>
		expect(readMultiple(raw)).toEqual({})
	);
	it.each([[7], [{}], [[1]], [['play', null]], [[['play']]]])('refuses %j as no texts', (raw) =>
		expect(readMultiple(raw)).toEqual({ issue: { code: 'wrong-type' } })
	);
	it.each([['lake'], [['play', 'lake']], [['constructor']], [['\u0000']]])('refuses %j', (raw) =>
		expect(readMultiple(raw)).toEqual({ issue: { code: 'unknown-option' } })
	);
	it('lets an exclusive option stand alone only', () => {
		expect(readMultiple(['none'])).toEqual({ answer: ['none'] });
		expect(readMultiple(['none', 'play'])).toEqual({ issue: { code: 'exclusive-option' } });
	});
	it('refuses fewer than the least, unless what is chosen stands alone', () => {
		const atLeastTwo = readingOf(multiple.parse({ ...question, least: 2 }));
		expect(atLeastTwo(['play'])).toEqual({ issue: { code: 'too-few', params: { least: 2 } } });
		expect(atLeastTwo(['none'])).toEqual({ answer: ['none'] });
		expect(atLeastTwo([])).toEqual({});
	});
	it('refuses more than the most, and says how many that is', () =>
		expect(readMultiple(['play', 'bench', 'light'])).toEqual({
			issue: { code: 'too-many', params: { most: 2 } }
		}));
	it('answers known options in the order of the form, each once, whatever is sent', () =>
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.array(fc.constantFrom(...ids, 'x', ''))), (raw) => {
				const { answer } = readMultiple(raw);
				if (answer === undefined) return;
				expect(answer).toEqual(ids.filter((id) => (answer as string[]).includes(id)));
			})
		));
});
