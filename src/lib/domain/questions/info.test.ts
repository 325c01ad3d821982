import { expect, it } from 'vitest';
import { info } from './info.ts';

it('has a heading and perhaps a text, and nothing to answer', () => {
	const label = { sv: 'Om parken' };
	expect(info.parse({ type: 'info', id: 'about', label, text: { sv: 'Vid sjön.' } }).label).toEqual(label);
	expect(info.safeParse({ type: 'info', id: 'about', label, required: true }).success).toBe(false);
	expect(info.safeParse({ type: 'info', id: 'about' }).success).toBe(false);
});
