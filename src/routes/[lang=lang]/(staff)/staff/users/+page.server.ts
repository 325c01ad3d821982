import { listUsers } from '#lib/server/auth/users.ts';

export async function load({ locals }) {
	return { users: await listUsers(locals.db) };
}
