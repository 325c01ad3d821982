import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complainantOf, complainants, type CountedCase } from './complainants.ts';

const ids = fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map(String), { minLength: 1, maxLength: 30 });

describe('who complained', () => {
	it('is everything that is linked, in whatever order and through whatever cases, and nobody is lost or counted twice', () => {
		fc.assert(
			fc.property(
				ids,
				fc.array(fc.tuple(fc.integer({ min: 0, max: 45 }), fc.integer({ min: 0, max: 45 })), {
					maxLength: 40
				}),
				(own, pairs) => {
					const links = pairs.map(([id, sameAs]) => ({ id: String(id), sameAs: String(sameAs) }));
					const cases = own.map((id) => ({ id }));
					const groups = complainants(cases, links);
					expect(
						groups
							.flat()
							.map(({ id }) => id)
							.toSorted()
					).toEqual(own.toSorted());
					// The same by another way: walk the links from each case until nothing new is met.
					const metFrom = (start: string) => {
						const met = new Set([start]);
						for (let before = 0; before < met.size;) {
							before = met.size;
							for (const { id, sameAs } of links) {
								if (met.has(id)) met.add(sameAs);
								if (met.has(sameAs)) met.add(id);
							}
						}
						return met;
					};
					for (const group of groups) {
						const met = metFrom(group[0]?.id ?? '');
						expect(new Set(group.map(({ id }) => id))).toEqual(new Set(own.filter((id) => met.has(id))));
					}
					const turned = complainants(
						cases.toReversed(),
						links.toReversed().map(({ id, sameAs }) => ({ id: sameAs, sameAs: id }))
					);
					const plain = (all: { id: string }[][]) =>
						all
							.map((group) =>
								group
									.map(({ id }) => id)
									.toSorted()
									.join(' ')
							)
							.toSorted();
					expect(plain(turned)).toEqual(plain(groups));
				}
			),
			{ endOnFailure: true }
		);
	});

	const first: CountedCase = {
		id: 'a',
		kinds: ['accessPlace'],
		grounds: ['disability'],
		affected: 'self',
		channel: 'web',
		district: null,
		outcome: 'remedied',
		measured: true,
		answerDays: 3,
		closeDays: 12
	};

	it('has everything that any of their cases has, and the longest wait', () => {
		const second: CountedCase = {
			...first,
			id: 'b',
			kinds: ['harassment', 'accessPlace'],
			grounds: ['sex'],
			channel: 'letter',
			district: 'farsta',
			outcome: 'noFault',
			measured: false,
			answerDays: null,
			closeDays: 90
		};
		expect(complainantOf([first, second], new Set(['farsta']))).toEqual({
			kinds: ['accessPlace', 'harassment'],
			affected: ['self'],
			channels: ['web', 'letter'],
			firstAnswer: 9999,
			closing: 81,
			outcomes: ['remedied', 'noFault'],
			measured: 'yes',
			grounds: ['sex', 'disability'],
			district: 'farsta'
		});
	});

	it('keeps only the beginning of a band, and no district that the form does not have', () => {
		const { firstAnswer, closing, district } = complainantOf(
			[{ ...first, answerDays: 7, closeDays: 0, district: 'atlantis' }],
			new Set(['farsta'])
		);
		expect([firstAnswer, closing, district]).toEqual([6, 0, undefined]);
	});
});
