import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../tests/support/reading.ts';
import { drawnPoints, faceAt, faces } from './faces.ts';
import { onPaper } from './register.ts';
import { isSign } from './signs.ts';

const withPoints = (count: number) => ({
	type: 'faces',
	id: 'like',
	label: { sv: 'Vad tycker du?' },
	points: Array.from({ length: count }, (_, index) => ({ id: `p${index}`, label: { sv: String(index) } }))
});
const question = faces.parse({ ...withPoints(4), dontKnow: { id: 'dk', label: { sv: 'Vet inte' } } });

const happy = ['grinning-face', 'slightly-smiling-face'];
const unhappy = ['frowning-face-with-open-mouth', 'frowning-face'];
const signsFor = (count: number) =>
	drawnPoints(faces.parse(withPoints(count))).map(({ drawing }) =>
		drawing && 'sign' in drawing ? drawing.sign : ''
	);

describe('faces', () => {
	it.each([2, 3, 4, 5])('draw both ends of %i alike, with a middle only where there is one', (count) => {
		const signs = signsFor(count);
		expect(signs.every(isSign)).toBe(true);
		expect(new Set(signs).size).toBe(count);
		for (const [index, sign] of signs.entries()) {
			const other = signs[count - 1 - index] ?? '';
			if (sign === other) expect(sign).toBe('neutral-face');
			else if (index < count / 2) expect(unhappy[happy.indexOf(sign)]).toBe(other);
		}
		expect(signs.includes('neutral-face')).toBe(count % 2 === 1);
	});
	it('are two to five', () => {
		for (const count of [1, 6]) expect(faces.safeParse(withPoints(count)).success).toBe(false);
		expect(faceAt(0, 6)).toBeUndefined();
	});
	it('never answer anything but a point or "don’t know", whatever is sent', () =>
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.constantFrom('p0', 'dk')), (raw) => {
				expect([undefined, 'p0', 'p1', 'p2', 'p3', 'dk']).toContain(readingOf(question)(raw).answer);
			})
		));
	it('are drawn on paper too', () =>
		expect(onPaper(question)).toMatchObject({
			kind: 'scale',
			points: [{ drawing: { sign: 'grinning-face' } }, {}, {}, {}],
			apart: { id: 'dk' }
		}));
});
