import { error } from '@sveltejs/kit';
import { helpContactsOf } from '#lib/server/classes/help.ts';
import { cityWordsFor, classInformation } from '#lib/server/classes/information.ts';

export async function load({ locals, params }) {
	const information = await classInformation(locals.db, params.slug);
	const guardians = await cityWordsFor(locals.db, 'guardians');
	const children = await cityWordsFor(locals.db, 'children');
	if (!information || !guardians || !children) error(404);
	return { information, guardians, children, contacts: await helpContactsOf(locals.db) };
}
