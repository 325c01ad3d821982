import { describe, expect, it } from 'vitest';
import { gather } from './gather.ts';

/** Work that waits until it is let go, and remembers what went together. */
function held() {
	const turns: string[][] = [];
	const gates: (() => void)[] = [];
	const work = async (items: string[]) => {
		turns.push(items);
		await new Promise<void>((resolve) => gates.push(resolve));
		if (items.includes('bad')) throw new Error('no');
		return items.map((item) => item.toUpperCase());
	};
	const next = async () => {
		gates.shift()?.();
		await new Promise((resolve) => setTimeout(resolve));
	};
	return { turns, work, next };
}

describe('gather', () => {
	it('lets the first go at once, and what comes meanwhile together', async () => {
		const { turns, work, next } = held();
		const take = gather({ most: 10, nameOf: (item: string) => item, work });
		const all = Promise.all([take('a'), take('b'), take('c')]);
		expect(turns).toEqual([['a']]);
		await next();
		expect(turns).toEqual([['a'], ['b', 'c']]);
		await next();
		expect(await all).toEqual(['A', 'B', 'C']);
	});
	it('keeps the same name apart, and to the most', async () => {
		const { turns, work, next } = held();
		const take = gather({ most: 2, nameOf: (item: string) => item, work });
		const all = Promise.all(['a', 'b', 'b', 'c', 'd'].map(take));
		for (let turn = 0; turn < 4; turn++) await next();
		expect(turns).toEqual([['a'], ['b', 'c'], ['b', 'd']]);
		expect(await all).toEqual(['A', 'B', 'B', 'C', 'D']);
	});
	it('tells a failure to those in that turn alone', async () => {
		const { work, next } = held();
		const take = gather({ most: 10, nameOf: (item: string) => item, work });
		const ends = Promise.allSettled([take('a'), take('bad'), take('b')]);
		for (let turn = 0; turn < 2; turn++) await next();
		const again = take('c');
		await next();
		expect((await ends).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
		expect(await again).toBe('C');
	});
});
