import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingFields, readingOf } from '../../../../tests/support/reading.ts';
import { countingsOf } from './register.ts';
import { single } from './single.ts';

const question = single.parse({
	type: 'single',
	id: 'often',
	label: { sv: 'Hur ofta?' },
	options: [
		{ id: 'daily', label: { sv: 'Varje dag' } },
		{ id: 'never', label: { sv: 'Aldrig' } }
	]
});

const readSingle = readingOf(question);

describe('reading a single', () => {
	it('takes a known option', () => expect(readSingle('never')).toEqual({ answer: 'never' }));
	it.each([[undefined], [null], ['']])('takes %j for no answer', (raw) =>
		expect(readSingle(raw)).toEqual({})
	);
	it.each([['Daily'], [' daily'], ['0'], ['constructor'], ['daily\u0000'], ['\ud800']])(
		'refuses %j as no option of the question',
		(raw) => expect(readSingle(raw)).toEqual({ issue: { code: 'unknown-option' } })
	);
	it.each([[0], [true], [['daily']], [['daily', 'never']], [{ id: 'daily' }]])(
		'refuses %j as no text',
		(raw) => expect(readSingle(raw)).toEqual({ issue: { code: 'wrong-type' } })
	);
	it('never answers anything but an option, whatever is sent', () =>
		fc.assert(
			fc.property(fc.anything(), (raw) => {
				const { answer } = readSingle(raw);
				expect([undefined, 'daily', 'never']).toContain(answer);
			})
		));
});

it('counts each answer under its option', () => {
	const [counting] = countingsOf(question);
	expect(counting).toMatchObject({
		id: 'often',
		kind: 'one',
		categories: [
			{ id: 'daily', label: { sv: 'Varje dag' } },
			{ id: 'never', label: { sv: 'Aldrig' } }
		]
	});
	expect(counting?.kind === 'one' && counting.of('daily')).toBe('daily');
});

describe('an option with one’s own words', () => {
	const label = { sv: 'x' };
	const withOther = single.parse({
		type: 'single',
		id: 'why',
		label,
		options: [
			{ id: 'far', label },
			{ id: 'else', label, other: true }
		]
	});
	it('keeps them beside the choice, and lets them fall with it', () => {
		expect(readingFields(withOther, { why: 'else', 'why.other': ' för mörkt ' })).toEqual({
			answers: { why: 'else', 'why.other': 'för mörkt' },
			issues: []
		});
		expect(readingFields(withOther, { why: 'far', 'why.other': 'för mörkt' }).answers).toEqual({
			why: 'far'
		});
		expect(readingFields(withOther, { why: 'else' }).answers).toEqual({ why: 'else' });
	});
	it('says which field is too long', () =>
		expect(readingFields(withOther, { why: 'else', 'why.other': 'x'.repeat(201) })).toEqual({
			answers: { why: 'else' },
			issues: [{ code: 'too-long', field: 'why.other', params: { most: 200, length: 201 } }]
		}));
});
