import { z } from 'zod';
import { councilKinds } from '#lib/domain/reports/statements/shapes.ts';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { textLanguages } from '#lib/i18n/languages.ts';

const text = (missing: string, most: number, long: string) =>
	z
		.string()
		.refine((value) => !hasForbiddenCharacter(value), 'character-not-allowed')
		.trim()
		.min(1, missing)
		.max(most, long);
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const seatSchema = z.object({
	name: text('name-missing', 200, 'name-long'),
	email: text('email-missing', 254, 'email-invalid').refine(
		(value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
		'email-invalid'
	),
	lang: z.string().refine((tag) => textLanguages.includes(tag), 'language-missing')
});
export const endSchema = z.object({ seat: z.string().regex(uuid) });
export const councilSchema = z.object({
	name: text('name-missing', 200, 'name-long'),
	english: z
		.string()
		.refine((value) => !hasForbiddenCharacter(value), 'character-not-allowed')
		.trim()
		.max(200, 'name-long'),
	kind: z.string().refine((kind) => (councilKinds as readonly string[]).includes(kind), 'kind-missing'),
	committee: z.string().regex(uuid, 'committee-missing')
});
