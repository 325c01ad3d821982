import { z } from 'zod';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { textLanguages } from '#lib/i18n/languages.ts';

const sound = z
	.string()
	.refine((value) => !hasForbiddenCharacter(value), 'character-not-allowed')
	.transform((value) => value.replace(/\r\n?/g, '\n').trim());
const required = (missing: string, most: number, long: string) =>
	sound.pipe(z.string().min(1, missing).max(most, long));

const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'gone');
const lang = z.string().refine((tag) => textLanguages.includes(tag), 'language-missing');
/** Longer than any address of a passage is. */
const passage = z.string().max(300, 'passage-unknown');
const text = required('text-missing', 10_000, 'text-long');

export const askSchema = z.object({
	email: required('email-missing', 254, 'email-invalid').refine(
		(value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
		'email-invalid'
	)
});
export const codeSchema = z.object({ code: required('code-missing', 100, 'code-wrong') });
export const commentSchema = z.object({ passage, lang, text });
export const idSchema = z.object({ id: uuid });
export const pointSchema = z.object({ passage, text });
export const changeSchema = pointSchema.extend({ seen: z.string().max(64) });
export const removeSchema = z.object({ seen: z.string().max(64) });
export const moveSchema = z.object({ id: uuid, way: z.enum(['up', 'down']) });
export const languageSchema = z.object({ lang });
export const revisionSchema = z.object({ revision: z.coerce.number().int().min(1).max(1_000_000) });
export const minutesSchema = z.object({
	on: z.iso.date('day-wrong'),
	paragraph: required('paragraph-missing', 50, 'text-long'),
	dissent: sound.pipe(z.string().max(10_000, 'text-long')),
	lang
});
/** One point as minutes have it: an empty one is none. */
export const minutesPointSchema = z.object({
	passage,
	text: sound.pipe(z.string().max(10_000, 'text-long'))
});
