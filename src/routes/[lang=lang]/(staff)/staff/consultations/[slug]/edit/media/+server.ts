import { error } from '@sveltejs/kit';
import { privateJson } from '#lib/server/api/answers.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf, readUpload } from '#lib/server/forms/read.ts';
import { addMedia, mediaKinds } from '#lib/server/media/add.ts';

/** A file for the form: `kind` says what it is to be, `file` is it. */
export async function POST({ request, locals }) {
	const posted = await readUpload(request);
	const wanted = fieldOf(posted, 'kind');
	const kind = mediaKinds.find((one) => one === wanted);
	const file = posted.get('file');
	if (!kind || !(file instanceof File)) error(400);
	const bytes = new Uint8Array(await file.arrayBuffer());
	const added = await addMedia(locals.db, kind, bytes, requirePerson(locals).id);
	return privateJson('code' in added ? 422 : 200, added);
}
