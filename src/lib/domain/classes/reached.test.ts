import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionKinds } from './kinds.ts';
import { reachedBy, reachedIn, reachedTogether, type ReleasedRow } from './reached.ts';

const row = (ids: string[], count: number | null, kind = 'answer'): ReleasedRow => ({ ids, kind, count });
const table = (...rows: ReleasedRow[]) => ({ withheld: false, rows });
const group = new Set(['adapted', 'disability']);

describe('what a release tells of a group', () => {
	it('adds rows that stand for nothing but the group', () =>
		expect(
			reachedIn(table(row(['school'], 400), row(['adapted'], 20), row(['disability'], 15)), group)
		).toEqual({ state: 'reached', count: 35, whole: true }));
	it('counts a merged row for no single group', () =>
		expect(reachedIn(table(row(['adapted', 'preparatory'], 30)), group)).toEqual({ state: 'untold' }));
	it('counts a row that is merged within the group', () =>
		expect(reachedIn(table(row(['adapted', 'disability'], 30)), group)).toEqual({
			state: 'reached',
			count: 30,
			whole: true
		}));
	it('says that there may be more where a part is hidden', () =>
		expect(reachedIn(table(row(['adapted'], 20), row(['disability'], null)), group)).toEqual({
			state: 'reached',
			count: 20,
			whole: false
		}));
	it('says that it cannot be told where all of it is hidden, or withheld', () => {
		expect(reachedIn(table(row(['adapted'], null), row(['school'], 9)), group)).toEqual({ state: 'untold' });
		expect(reachedIn({ withheld: true, rows: [] }, group)).toEqual({ state: 'untold' });
		expect(reachedIn(table(row([], 12, 'rest')), group)).toEqual({ state: 'untold' });
	});
	it('says nobody only of a nought that is shown', () =>
		expect(reachedIn(table(row(['adapted'], 0), row(['disability'], 0)), group)).toEqual({ state: 'none' }));
	it('says so where the form does not tell of such groups', () => {
		expect(reachedIn(undefined, group)).toEqual({ state: 'notAsked' });
		expect(reachedIn(table(row(['school'], 40)), group)).toEqual({ state: 'notAsked' });
		expect(reachedBy({}, []).poorer).toEqual({ state: 'notAsked' });
	});
});

const rows = fc.uniqueArray(fc.constantFrom(...sessionKinds), { minLength: 1 }).chain((ids) =>
	fc
		.array(fc.integer({ min: 0, max: ids.length - 1 }), { minLength: ids.length, maxLength: ids.length })
		.chain((places) => {
			const cells = [...Map.groupBy(ids, (_, index) => places[index]).values()];
			return fc
				.array(fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }), {
					minLength: cells.length,
					maxLength: cells.length
				})
				.map((counts) => cells.map((own, index) => row(own, counts[index] ?? null)));
		})
);

describe('the ombudsman’s overview', () => {
	it('never tells more than the shown rows of the group alone', () =>
		fc.assert(
			fc.property(rows, (given) => {
				const { disability } = reachedBy({ kinds: table(...given) }, []);
				const own = given.filter(({ ids }) => ids.every((id) => group.has(id)));
				const shown = own.reduce((sum, { count }) => sum + (count ?? 0), 0);
				const told = disability.state === 'reached' ? disability.count : 0;
				return told === shown;
			}),
			{ endOnFailure: true }
		));
	it('says that it is all only where no row that touches the group is hidden or shared', () =>
		fc.assert(
			fc.property(rows, (given) => {
				const { disability } = reachedBy({ kinds: table(...given) }, []);
				if (disability.state !== 'reached' || !disability.whole) return true;
				return given.every(
					({ ids, count }) =>
						!ids.some((id) => group.has(id)) ||
						count === 0 ||
						(count !== null && ids.every((id) => group.has(id)))
				);
			}),
			{ endOnFailure: true }
		));
	it('adds what is shown, and counts apart what is not', () =>
		expect(
			reachedTogether([
				{ state: 'reached', count: 20, whole: true },
				{ state: 'reached', count: 15, whole: false },
				{ state: 'untold' },
				{ state: 'none' },
				{ state: 'notAsked' }
			])
		).toEqual({ count: 35, reached: 2, untold: 1, none: 1, notAsked: 1, whole: false }));
});
