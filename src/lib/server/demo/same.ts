import type { Text } from './spec.ts';

/** A text that was shown as it was written, with its translation into Swedish where it has one. */
export const same = (text: string, swedish?: { text: string; waits?: true }): Text => ({
	text,
	shown: text,
	...(swedish ? { swedish } : {})
});
