import { bodies } from './bodies.ts';
import { playgrounds } from './lekplatser-for-alla-barn.ts';
import { others } from './open.ts';
import { language } from './service-pa-ditt-sprak.ts';
import { shared } from './shared.ts';
import { school } from './tryggt-till-skolan.ts';

/** Finnish words of the demonstration by their Swedish, each a draft until a speaker has reviewed it. */
export const fi: Record<string, string> = {
	...shared,
	...language,
	...school,
	...playgrounds,
	...others,
	...bodies
};
