import { describe, expect, it } from 'vitest';
import { asking, draftOfPages, draftWith, labels, part } from '../../../../tests/support/draft.ts';
import { findingsOf } from './findings.ts';
import { lengthsOf, minutesOf } from './minutes.ts';
import { outlineOf } from './outline.ts';

const adults = { audience: 'adults' } as const;
const text = (id: string, more: object = {}) =>
	({ ...asking('longText', 'Berätta med egna ord.', more as never), key: id, id }) as ReturnType<
		typeof asking
	>;
const texts = (prefix: string, count: number, more: object = {}) =>
	Array.from({ length: count }, (_, index) => text(`${prefix}${index}`, more));

describe('minutes', () => {
	it('are at least one, and grow with what is asked and read', () => {
		expect(minutesOf(draftWith(asking('single', 'Vad?')), adults)).toEqual({ longest: 1, typical: 1 });
		// Ten free texts of 45 seconds, 40 words at 200 a minute, a page of 3 seconds: 465 seconds.
		expect(minutesOf(draftWith(...texts('t', 10)), adults)).toEqual({ longest: 8, typical: 8 });
		const long = { text: { sv: 'ord '.repeat(800) } };
		expect(minutesOf(draftWith(asking('info', 'Läs', long)), adults).longest).toBe(4);
	});
	it('are more for those who read slowly', () => {
		const draft = draftWith(asking('info', 'Läs', { text: { sv: 'ord '.repeat(800) } }));
		expect(minutesOf(draft, { audience: 'from7' }).longest).toBe(10);
	});
	it('follow the rules: the longest way, and what one usually meets', () => {
		const which = {
			...asking('single', 'Vilken?', { options: labels('o', 'A', 'B') }),
			key: 'which',
			id: 'which'
		};
		const draft = draftOfPages(
			part('start', { questions: [which] }),
			part('a', { when: { answer: 'which', is: ['o0'] }, questions: texts('a', 4) }),
			part('b', { when: { answer: 'which', is: ['o1'] }, questions: texts('b', 12) })
		);
		// Never both: 4 or 12 texts.
		expect(minutesOf(draft, adults)).toEqual({ longest: 9, typical: 6 });
		expect(lengthsOf(outlineOf(draft), adults).questions).toBe(13);
	});
	it('leave those out of what is usual whose journey ends with advice', () => {
		const which = {
			...asking('single', 'Vilken?', { options: labels('o', 'A', 'B') }),
			key: 'which',
			id: 'which'
		};
		const advice = { ...asking('info', 'Gå dit'), key: 'advice', id: 'advice' };
		const draft = draftOfPages(
			part('start', { questions: [which] }),
			part('end', { exit: true, when: { answer: 'which', is: ['o0'] }, questions: [advice] }),
			part('rest', { questions: texts('r', 10) })
		);
		expect(minutesOf(draft, adults)).toEqual({ longest: 8, typical: 8 });
	});
	it('of many choices are sampled the same way each time', () => {
		const drivers = Array.from({ length: 12 }, (_, index) => ({
			...asking('single', 'Vilken?', { options: labels('o', 'A', 'B', 'C') }),
			key: `d${index}`,
			id: `d${index}`
		}));
		const followed = drivers.map(({ id }) => text(`f${id}`, { when: { answer: id, is: ['o0'] } }));
		const draft = draftWith(...drivers, ...followed);
		const { longest, typical } = minutesOf(draft, adults);
		expect(minutesOf(draft, adults)).toEqual({ longest, typical });
		expect(longest).toBeGreaterThan(typical);
	});
});

describe('a form', () => {
	const codes = (draft: Parameters<typeof findingsOf>[0], audience: 'adults' | 'from7' | 'from10') =>
		findingsOf(draft, { audience })
			.filter(({ code }) => ['takes-long', 'questions-many', 'options-many'].includes(code))
			.map(({ part, code, values }) => [part, code, values]);
	const singles = (count: number) =>
		Array.from({ length: count }, (_, index) => ({
			...asking('single', 'Vad?'),
			key: `s${index}`,
			id: `s${index}`
		}));

	it('has so many questions as those who answer can bear', () => {
		expect(codes(draftWith(...singles(9)), 'from7')).toEqual([
			['form', 'questions-many', { questions: 9, most: 8 }]
		]);
		expect(codes(draftWith(...singles(8)), 'from7')).toEqual([]);
		expect(codes(draftWith(...singles(15)), 'from10')).toEqual([]);
	});
	it('takes no longer than they stay', () =>
		expect(codes(draftWith(...texts('t', 24)), 'adults')).toEqual([
			['form', 'takes-long', { minutes: 19, longest: 19, most: 15 }]
		]));
	it('has no more answers to weigh than they can, beside those for who does not know', () => {
		const choosing = (...options: string[]) =>
			draftWith(asking('single', 'Vad?', { options: labels('o', ...options) }));
		expect(codes(choosing('A', 'B', 'C', 'Vet inte'), 'from7')).toEqual([]);
		expect(codes(choosing('A', 'B', 'C', 'D'), 'from7')).toEqual([
			['q', 'options-many', { options: 4, most: 3 }]
		]);
		const long = 'ABCDEFGHIJKLMN'.split('');
		expect(codes(choosing(...long), 'adults')).toEqual([['q', 'options-many', { options: 14, most: 12 }]]);
		const background = { kind: 'age', why: { sv: 'Vi vill se om åldrar skiljer sig åt.' } };
		expect(
			codes(draftWith(asking('single', 'Ålder?', { options: labels('o', ...long), background })), 'adults')
		).toEqual([]);
	});
});
