import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';

// RFC 8785, sections 3.2.2 and 3.2.3.
describe('canonical JSON', () => {
	it('orders keys by code units', () => {
		const given = {
			'\u20ac': 'Euro Sign',
			'\r': 'Carriage Return',
			'\ufb33': 'Hebrew Letter Dalet With Dagesh',
			'1': 'One',
			'\ud83d\ude00': 'Emoji: Grinning Face',
			'\u0080': 'Control',
			'\u00f6': 'Latin Small Letter O With Diaeresis'
		};
		expect(canonical(given)).toBe(
			'{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
				'"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}'
		);
	});
	it('writes strings, numbers and literals in one way', () => {
		expect(
			canonical({
				numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
				string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
				literals: [null, true, false]
			})
		).toBe(
			'{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
				'"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
		);
	});
	it('leaves out what is undefined, and keeps the order of lists', () =>
		expect(canonical({ b: undefined, a: [{ d: 1, c: 2 }, []] })).toBe('{"a":[{"c":2,"d":1},[]]}'));
});
