import { mayDo } from '#lib/domain/access/table.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { reachedIn } from '#lib/server/classes/reached.ts';

export async function load({ locals, url }) {
	const asked = url.searchParams.get('year') ?? '';
	const overview = await reachedIn(locals.db, /^20\d\d$/.test(asked) ? Number(asked) : undefined);
	return { overview, marks: mayDo(requirePerson(locals), 'cityPage.edit') };
}
