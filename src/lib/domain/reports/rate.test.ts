import { expect, it } from 'vitest';
import { perThousand } from './rate.ts';

it('gives respondents per thousand inhabitants', () => {
	expect(perThousand(63, 1000)).toBe(63);
	expect(perThousand(156, 62_345)).toBe(2.5);
	expect(perThousand(7, 62_345)).toBe(0.11);
	expect(perThousand(0, 62_345)).toBe(0);
});

it('makes up no rate', () => {
	expect(perThousand(7, 0)).toBeNull();
	expect(perThousand(7, null)).toBeNull();
	expect(perThousand(null, 1000)).toBeNull();
});
