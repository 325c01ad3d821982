import { describe, expect, it } from 'vitest';
import { grouped, normaliseCode, toCrockford } from './codes.ts';

describe('toCrockford', () => {
	it('writes ten bytes as sixteen characters', () => {
		expect(toCrockford(new Uint8Array(10))).toBe('0000000000000000');
		expect(toCrockford(new Uint8Array(10).fill(255))).toBe('ZZZZZZZZZZZZZZZZ');
		expect(toCrockford(new Uint8Array([0, 0, 0, 0, 1]))).toBe('00000001');
	});
	it('leaves out the letters that are mistaken for others', () => {
		const all = new Uint8Array(Array.from({ length: 250 }, (_, index) => index));
		expect(toCrockford(all)).not.toMatch(/[ILOU]/);
	});
});

describe('normaliseCode', () => {
	it('reads a code however it was typed', () => {
		expect(normaliseCode(' abcd-efgh–jkmn pqrs ')).toBe('ABCDEFGHJKMNPQRS');
		expect(normaliseCode('oOiIlL')).toBe('001111');
	});
	it('undoes the grouping', () => {
		const code = toCrockford(new Uint8Array([9, 200, 31, 4, 5, 66, 7, 81, 9, 10]));
		expect(grouped(code)).toMatch(/^.{4}-.{4}-.{4}-.{4}$/);
		expect(normaliseCode(grouped(code))).toBe(code);
	});
});
