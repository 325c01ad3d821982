import { setError, superValidate, type SuperValidated } from 'sveltekit-superforms/server';
import { zod4 } from 'sveltekit-superforms/adapters';
import type { z } from 'zod';
import { error, fail } from '@sveltejs/kit';
import { readForm } from '#lib/server/forms/read.ts';

type Fields = z.ZodObject<Record<string, z.ZodType>>;
type StaffForm<Schema extends Fields> = SuperValidated<z.infer<Schema>>;

/** A posted form of staff's. Only plain text fields are taken: no files, and nothing but the fields of the schema. */
export async function readStaffForm<Schema extends Fields>(
	request: Request,
	schema: Schema
): Promise<StaffForm<Schema>> {
	const posted = await readForm(request);
	const plain = new FormData();
	for (const name of Object.keys(schema.shape)) {
		const value = posted.get(name);
		if (value instanceof File) error(400);
		if (value !== null) plain.append(name, value);
	}
	return (await superValidate(plain, zod4(schema as never))) as unknown as StaffForm<Schema>;
}

const secret = /password|current/i;

/**
 * 422 with everything typed kept, except passwords, which are never sent back. `issues`: codes by field;
 * `more`: what else the page needs to be shown again.
 */
export function refuse<Schema extends Fields, More extends object = object>(
	form: StaffForm<Schema>,
	issues: Partial<Record<keyof z.infer<Schema>, string>> = {},
	more: More = {} as More
) {
	for (const [field, code] of Object.entries(issues))
		if (code) setError(form as SuperValidated<Record<string, unknown>>, field, code as string);
	const data: Record<string, unknown> = form.data;
	for (const name of Object.keys(data)) if (secret.test(name)) data[name] = '';
	return fail(422, { form, ...more });
}

/** The wait that a refusal asks for, as whole minutes for its words. */
export const waitOf = (result: object): { values?: { count: number } } =>
	'seconds' in result ? { values: { count: Math.max(1, Math.ceil(Number(result.seconds) / 60)) } } : {};

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
