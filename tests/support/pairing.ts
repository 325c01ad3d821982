import { rankCorrelation } from './statistics.ts';

/** A row by whose turn it is, with everything that a copy tells of its place. */
export type Row = { mark: number; place: string; xmin: string; id: string };

/** Where a row lies, from its `ctid`. */
export const placeOf = (ctid: string) => {
	const [page = 0, line = 0] = ctid.replace(/[()]/g, '').split(',').map(Number);
	return page * 10_000 + line;
};
/** Every order of rows that a copy tells. */
export const orders = {
	place: ({ place }: Row) => placeOf(place),
	transaction: ({ xmin, place }: Row) => Number(xmin) * 1e9 + placeOf(place),
	id: ({ id }: Row) => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
};

/** Lays two tables side by side, each in every order that a copy tells, and pairs them row by row. */
export function attack(left: readonly Row[], right: readonly Row[]) {
	const ranked = (rows: readonly Row[], by: (row: Row) => number) => rows.toSorted((a, b) => by(a) - by(b));
	return Object.entries(orders).flatMap(([nameLeft, byLeft]) =>
		Object.entries(orders).flatMap(([nameRight, byRight]) => {
			const [a, b] = [ranked(left, byLeft), ranked(right, byRight)];
			const place = new Map(b.map(({ mark }, index) => [mark, index]));
			const both = a.map(({ mark }, index) => [index, place.get(mark)] as const);
			const known = both.filter((pair): pair is [number, number] => pair[1] !== undefined);
			const most = (way: number[]) => way.filter((at, index) => at === known[index]?.[1]).length;
			return {
				by: `${nameLeft} and ${nameRight}`,
				hits: Math.max(
					most(known.map(([index]) => index)),
					most(known.map(([index]) => b.length - 1 - index))
				),
				rank: Math.abs(
					rankCorrelation(
						known.map(([index]) => index),
						known.map(([, at]) => at)
					)
				)
			};
		})
	);
}

/** Hits by chance are one in all, whatever the number of rows; thirteen or more come once in a hundred million. */
export const mostHits = 13;
