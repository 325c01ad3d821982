import { mayDo } from '#lib/domain/access/table.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { councilsOf } from '#lib/server/councils/councils.ts';

export async function load({ locals }) {
	const person = requirePerson(locals);
	return { councils: await councilsOf(locals.db, person), mayEdit: mayDo(person, 'user.administer') };
}
