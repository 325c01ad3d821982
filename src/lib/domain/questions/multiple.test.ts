import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiple, readMultiple } from './multiple.ts';

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

describe('readMultiple', () => {
	it('gives the chosen options in the order of the form', () =>
		expect(readMultiple(question, ['bench', 'play'])).toEqual({ answer: ['play', 'bench'] }));
	it('takes one by itself, as a browser sends it', () =>
		expect(readMultiple(question, 'light')).toEqual({ answer: ['light'] }));
	it('counts a repeated option once', () =>
		expect(readMultiple(question, ['play', 'play', 'play'])).toEqual({ answer: ['play'] }));
	it.each([[undefined], [null], [''], [[]], [['']], [['', '']]])('takes %j for no answer', (raw) =>
		expect(readMultiple(question, raw)).toEqual({})
	);
	it.each([[7], [{}], [[1]], [['play', null]], [[['play']]]])('refuses %j as no texts', (raw) =>
		expect(readMultiple(question, raw)).toEqual({ issue: { code: 'wrong-type' } })
	);
	it.each([['lake'], [['play', 'lake']], [['constructor']], [['\u0000']]])('refuses %j', (raw) =>
		expect(readMultiple(question, raw)).toEqual({ issue: { code: 'unknown-option' } })
	);
	it('lets an exclusive option stand alone only', () => {
		expect(readMultiple(question, ['none'])).toEqual({ answer: ['none'] });
		expect(readMultiple(question, ['none', 'play'])).toEqual({ issue: { code: 'exclusive-option' } });
	});
	it('refuses more than the most, and says how many that is', () =>
		expect(readMultiple(question, ['play', 'bench', 'light'])).toEqual({
			issue: { code: 'too-many', params: { most: 2 } }
		}));
	it('answers known options in the order of the form, each once, whatever is sent', () =>
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.array(fc.constantFrom(...ids, 'x', ''))), (raw) => {
				const { answer } = readMultiple(question, raw);
				if (answer === undefined) return;
				expect(answer).toEqual(ids.filter((id) => (answer as string[]).includes(id)));
			})
		));
});
