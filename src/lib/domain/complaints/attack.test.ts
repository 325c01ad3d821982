import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	askedBits,
	gateKinds,
	leastBits,
	leastWait,
	mostBits,
	nextTime,
	usualMost,
	waitBetween
} from './attack.ts';

describe('what is asked of who sends', () => {
	it.each(gateKinds)('is nothing in peace, then some work (%s)', (kind) => {
		expect(askedBits(kind, 0)).toBeUndefined();
		expect(askedBits(kind, usualMost[kind] - 1)).toBeUndefined();
		expect(askedBits(kind, usualMost[kind])).toBe(leastBits);
		expect(askedBits(kind, usualMost[kind] * 2)).toBe(leastBits + 1);
	});
	it('follows what the city holds to be honest', () => {
		expect(askedBits('send', 99, 100)).toBeUndefined();
		expect(askedBits('send', 100, 100)).toBe(leastBits);
		expect(askedBits('write', usualMost.write, usualMost.send * 2)).toBeUndefined();
	});
	it('grows with the attack and stays within what a telephone can do', () =>
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e7 }), fc.integer({ min: 0, max: 1e7 }), (one, other) => {
				const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
				expect(askedBits('send', fewer) ?? 0).toBeLessThanOrEqual(askedBits('send', more) ?? 0);
				expect(askedBits('send', more) ?? 0).toBeLessThanOrEqual(mostBits);
			}),
			{ endOnFailure: true }
		));
});

describe('the queue of who has no script', () => {
	it('lets no more through than its rate, however many come at once', () =>
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 2, maxLength: 200 }), (pauses) => {
				let now = 1_700_000_000_000;
				const times: number[] = [];
				for (const pause of pauses) times.push(nextTime((now += pause), times.at(-1)));
				for (const [at, time] of times.entries())
					if (at > 0) expect(time - (times[at - 1] as number)).toBeGreaterThanOrEqual(waitBetween * 1000);
			}),
			{ endOnFailure: true }
		));
	it('asks the first for the shortest wait', () =>
		expect(nextTime(1000, undefined)).toBe(1000 + leastWait * 1000));
});
