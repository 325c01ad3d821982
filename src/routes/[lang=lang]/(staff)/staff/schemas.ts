import { z } from 'zod';
import { isRole } from '#lib/domain/access/roles.ts';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';

const text = (missing: string, most: number, long: string) =>
	z
		.string()
		.refine((value) => !hasForbiddenCharacter(value), 'character-not-allowed')
		.trim()
		.min(1, missing)
		.max(most, long);
/** As typed: spaces at the ends of a password count. */
const password = z.string().min(1, 'password-missing').max(1000, 'password-long');
const code = text('code-missing', 100, 'code-wrong');

export const signInSchema = z.object({ email: text('email-missing', 254, 'email-invalid'), password });
export const codeSchema = z.object({ code });
export const setUpSchema = z.object({ code, sealed: z.string().max(200) });
export const newPasswordSchema = z.object({ password });
export const changePasswordSchema = z.object({ current: password, password });
export const confirmSchema = z.object({ current: password });

const wording = (most: number, long: string) =>
	z
		.string()
		.refine((value) => !hasForbiddenCharacter(value), 'character-not-allowed')
		.transform((value) => value.replace(/\r\n?/g, '\n').trim())
		.pipe(z.string().max(most, long));
export const cityPageSchema = z.object({
	title: wording(200, 'page-title-long'),
	body: wording(20_000, 'page-body-long'),
	seen: z.string().max(64),
	reviewed: z.string().max(3).optional()
});

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** A role and where it is held: `committee:<id>`, `council:<id>`, or empty for the whole city. */
export const grantSchema = z.object({
	role: z.string().refine(isRole, 'role-missing'),
	place: z.string().refine((value) => {
		const [kind = '', id = ''] = value.split(':');
		return value === '' || (['committee', 'council'].includes(kind) && uuid.test(id));
	}, 'place-not-for-role')
});
export const addUserSchema = grantSchema.extend({
	name: text('name-missing', 200, 'name-long'),
	email: text('email-missing', 254, 'email-invalid').refine(
		(value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
		'email-invalid'
	)
});
export const revokeSchema = z.object({ grant: z.string().regex(uuid) });
