import { describe, expect, it } from 'vitest';
import { compilePattern } from './pattern.ts';

describe('compilePattern', () => {
	it.each([
		['\\d{3} ?\\d{2}', '123 45', '123 456'],
		['[A-ZÅÄÖ]{2,4}', 'ÅÄ', 'å'],
		['ja|nej', 'nej', 'janej'],
		['^[0-9]+$', '12', '1a'],
		['a\\.b', 'a.b', 'axb'],
		['.+@.+', 'a@b', 'ab'],
		['\\p{L}+', 'ŋáŧ', '1'],
		['a\\|b', 'a|b', 'a']
	])('%s fits %s and not %s', (source, fits, not) => {
		const pattern = compilePattern(source);
		expect(pattern?.test(fits)).toBe(true);
		expect(pattern?.test(not)).toBe(false);
	});
	it.each([
		['(a+)+', 'a group that repeats'],
		['(a|a)*', 'a group that repeats'],
		['a*a*a*', 'three open ends'],
		['(?=a)', 'a look ahead'],
		['\\1', 'a reference back'],
		['[a', 'a set without an end'],
		['a{2', 'a count without an end'],
		['', 'nothing'],
		['a|', 'an empty way'],
		['x'.repeat(201), 'too long']
	])('%s is none: %s', (source) => expect(compilePattern(source)).toBeUndefined());
	it('is quick on the worst text of the longest length', () => {
		const pattern = compilePattern('.*.*x');
		const began = performance.now();
		for (let time = 0; time < 20; time++) pattern?.test('a'.repeat(500));
		expect(performance.now() - began).toBeLessThan(5000);
	});
});
