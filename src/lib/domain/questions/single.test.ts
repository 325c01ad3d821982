import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoriesOfSingle, categoryOfSingle, readSingle, single } from './single.ts';

const question = single.parse({
	type: 'single',
	id: 'often',
	label: { sv: 'Hur ofta?' },
	options: [
		{ id: 'daily', label: { sv: 'Varje dag' } },
		{ id: 'never', label: { sv: 'Aldrig' } }
	]
});

describe('readSingle', () => {
	it('takes a known option', () => expect(readSingle(question, 'never')).toEqual({ answer: 'never' }));
	it.each([[undefined], [null], ['']])('takes %j for no answer', (raw) =>
		expect(readSingle(question, raw)).toEqual({})
	);
	it.each([['Daily'], [' daily'], ['0'], ['constructor'], ['daily\u0000'], ['\ud800']])(
		'refuses %j as no option of the question',
		(raw) => expect(readSingle(question, raw)).toEqual({ issue: { code: 'unknown-option' } })
	);
	it.each([[0], [true], [['daily']], [['daily', 'never']], [{ id: 'daily' }]])(
		'refuses %j as no text',
		(raw) => expect(readSingle(question, raw)).toEqual({ issue: { code: 'wrong-type' } })
	);
	it('never answers anything but an option, whatever is sent', () =>
		fc.assert(
			fc.property(fc.anything(), (raw) => {
				const { answer } = readSingle(question, raw);
				expect([undefined, 'daily', 'never']).toContain(answer);
			})
		));
});

it('counts each answer under its option', () => {
	expect(categoriesOfSingle(question)).toEqual([
		{ id: 'daily', label: { sv: 'Varje dag' } },
		{ id: 'never', label: { sv: 'Aldrig' } }
	]);
	expect(categoryOfSingle('daily')).toBe('daily');
});
