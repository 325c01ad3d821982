import { z } from 'zod';
import { faulty, questionBase, type Kind, type Raw, type Read } from './common.ts';
import { compilePattern } from './pattern.ts';
import { readWords } from './words.ts';

/** One line; `pattern`: how all of it must be written (see pattern.ts). */
export const shortText = z.strictObject({
	type: z.literal('shortText'),
	...questionBase,
	maxLength: z.number().int().min(1).max(500).default(200),
	pattern: z.string().min(1).max(200).optional()
});
export type ShortText = z.infer<typeof shortText>;
/** Several lines. */
export const longText = z.strictObject({
	type: z.literal('longText'),
	...questionBase,
	maxLength: z.number().int().min(1).max(10_000).default(2000)
});
export type LongText = z.infer<typeof longText>;

const compiled = new Map<string, RegExp | undefined>();

function hasPattern(text: string, pattern: string): boolean {
	if (!compiled.has(pattern)) {
		if (compiled.size > 500) compiled.clear();
		compiled.set(pattern, compilePattern(pattern));
	}
	return compiled.get(pattern)?.test(text) ?? true;
}

function readShort({ id, maxLength, pattern }: ShortText, raw: Raw): Read {
	const read = readWords(id, raw, maxLength);
	const text = read.answers[id];
	return pattern !== undefined && typeof text === 'string' && !hasPattern(text, pattern)
		? faulty('pattern')
		: read;
}

/** Issues: `wrong-type`, `character-not-allowed`, `too-long`, `pattern`. */
export const shortTextKind: Kind<ShortText> = {
	fields: ({ id }) => [{ name: id }],
	read: readShort,
	countings: ({ id }) => [{ id, kind: 'answered' }],
	paper: ({ id, maxLength }) => ({ kind: 'line', field: id, most: maxLength }),
	texts: ({ id }) => [id],
	faults: ({ pattern }) =>
		pattern !== undefined && !compilePattern(pattern)
			? [{ path: ['pattern'], code: 'pattern-not-simple' as const }]
			: []
};

/** Issues: `wrong-type`, `character-not-allowed`, `too-long`. */
export const longTextKind: Kind<LongText> = {
	fields: ({ id }) => [{ name: id }],
	read: ({ id, maxLength }, raw) => readWords(id, raw, maxLength),
	countings: ({ id }) => [{ id, kind: 'answered' }],
	paper: ({ id, maxLength }) => ({ kind: 'lines', field: id, most: maxLength }),
	texts: ({ id }) => [id]
};
