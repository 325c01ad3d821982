import { expect, it } from 'vitest';
import { mayUndo, progressOf, reasonOf } from './judgement.ts';

it('asks why where something is not shown, unless the finder says so', () => {
	const written = 'Ring 070-123 45 67';
	expect(reasonOf(written, written, undefined)).toBeNull();
	expect(reasonOf(` ${written}\n`, written, 'offends')).toBeNull();
	expect(reasonOf(written, 'Ring ▇▇▇▇', undefined)).toBe('identifies');
	expect(reasonOf(written, 'Ring mig', undefined)).toBe('missing');
	expect(reasonOf(written, 'Ring mig', 'secrecy')).toBe('secrecy');
	expect(reasonOf(written, null, undefined)).toBe('missing');
	expect(reasonOf(written, null, 'offends')).toBe('offends');
});

it('takes back what was shown at any time, and what was refused only before there are results', () => {
	expect(mayUndo('released', true)).toBe(true);
	expect(mayUndo('redacted', true)).toBe(true);
	expect(mayUndo('refused', false)).toBe(true);
	expect(mayUndo('refused', true)).toBe(false);
	expect(mayUndo('undone', false)).toBe(false);
});

it('tells how far it has come in tenths, and nothing where a tenth is fewer than k texts', () => {
	expect(progressOf(0, 50, 5)).toBe(0);
	expect(progressOf(49, 50, 5)).toBe(9);
	expect(progressOf(50, 50, 5)).toBe(10);
	expect(progressOf(24, 49, 5)).toBeUndefined();
});
