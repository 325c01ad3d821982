import { error } from '@sveltejs/kit';
import { helpContactsOf } from '#lib/server/classes/help.ts';
import { cityWordsFor, classInformation } from '#lib/server/classes/information.ts';

export async function load({ locals, params }) {
	const information = await classInformation(locals.db, params.slug);
	const guide = await cityWordsFor(locals.db, 'facilitator');
	if (!information || !guide) error(404);
	return { information, guide, contacts: await helpContactsOf(locals.db) };
}
