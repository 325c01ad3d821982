import type { WrittenCase } from './spec.ts';
import { idrottsnamndens } from './written/idrottsnamnden.ts';
import { kungsholmens } from './written/kungsholmen.ts';
import { others } from './written/others.ts';
import { trafiknamndens } from './written/trafiknamnden.ts';

/** The demonstration's complaints. Everything in them is invented; nobody is named. */
export const writtenCases: readonly WrittenCase[] = [
	...trafiknamndens,
	...idrottsnamndens,
	...kungsholmens,
	...others
];
