import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeName, shownName } from './files.ts';

describe('a file’s name', () => {
	it.each([
		['foto.JPG', 'foto.jpg'],
		['../../etc/passwd', 'passwd.jpg'],
		['C:\\Users\\Kari\\bild.png', 'bild.jpg'],
		['gpj.\u202Eexe', 'gpj.jpg'],
		['a\u0000b.jpg', 'ab.jpg'],
		['   ', 'fil.jpg'],
		['....', 'fil.jpg'],
		['ramp vid biblioteket.final.jpeg', 'ramp vid biblioteket.final.jpg'],
		['صورة.jpg', 'صورة.jpg'],
		['a<b>"c".jpg', 'a_b__c_.jpg']
	])('%j becomes %j', (given, name) => expect(safeName(given, 'image/jpeg', 'fil')).toBe(name));
	it('is short, lies in no folder, hides nothing, and ends as what it is', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
				const name = safeName(given, 'application/pdf', 'fil');
				expect(name).toMatch(/^[^/\\\p{Cc}\p{Cf}]+\.pdf$/u);
				expect([...name].length).toBeLessThanOrEqual(104);
				expect(name.startsWith('.')).toBe(false);
				expect([...shownName(given)].length).toBeLessThanOrEqual(100);
			}),
			{ endOnFailure: true }
		));
});
