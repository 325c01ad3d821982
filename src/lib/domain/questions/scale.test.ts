import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/support/reading.ts';
import { pointsOf, scale } from './scale.ts';

const base = {
	type: 'scale',
	id: 'safe',
	label: { sv: 'Hur trygg?' },
	points: [1, 2, 3].map((n) => ({ id: `p${n}`, label: { sv: String(n) } }))
};
const question = scale.parse({ ...base, dontKnow: { id: 'dk', label: { sv: 'Vet inte' } } });

const readScale = readingOf(question);

describe('reading a scale', () => {
	it.each([['p1'], ['p3'], ['dk']])('takes %j', (raw) => expect(readScale(raw)).toEqual({ answer: raw }));
	it('knows "don’t know" only where the question offers it', () =>
		expect(readingOf(scale.parse(base))('dk')).toEqual({ issue: { code: 'unknown-option' } }));
	it.each([[undefined], [null], ['']])('takes %j for no answer', (raw) => expect(readScale(raw)).toEqual({}));
	it.each([['1'], ['p4'], ['P1'], ['valueOf']])('refuses %j as no point', (raw) =>
		expect(readScale(raw)).toEqual({ issue: { code: 'unknown-option' } })
	);
	it.each([[1], [['p1']], [{}]])('refuses %j as no text', (raw) =>
		expect(readScale(raw)).toEqual({ issue: { code: 'wrong-type' } })
	);
	it('never answers anything but a point, whatever is sent', () =>
		fc.assert(
			fc.property(fc.anything(), (raw) => {
				expect([undefined, 'p1', 'p2', 'p3', 'dk']).toContain(readScale(raw).answer);
			})
		));
});

it('puts "don’t know" after the points', () => {
	expect(pointsOf(question).map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'dk']);
	expect(pointsOf(scale.parse(base)).map(({ id }) => id)).toEqual(['p1', 'p2', 'p3']);
});
