import { error, fail, redirect } from '@sveltejs/kit';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { requirePerson } from '#lib/server/auth/access.ts';
import { fieldOf, readForm, readUpload } from '#lib/server/forms/read.ts';
import { addPictogram, listPictograms, removePictogram } from '#lib/server/media/pictograms.ts';

const longest = 80;

export async function load({ locals, url }) {
	return {
		pictograms: await listPictograms(locals.db),
		notice: ['added', 'removed'].find((notice) => notice === url.searchParams.get('done'))
	};
}

function nameIssue(name: string): string | undefined {
	if (name === '') return 'name-missing';
	if (hasForbiddenCharacter(name)) return 'name-character';
	return name.length > longest ? 'name-long' : undefined;
}

export const actions = {
	add: async ({ request, locals, url }) => {
		const posted = await readUpload(request);
		const name = (fieldOf(posted, 'name') ?? '').trim();
		const file = posted.get('file');
		if (!(file instanceof File)) error(400);
		const wrong = nameIssue(name);
		const issues = [
			...(wrong ? [{ id: 'name', code: wrong }] : []),
			...(file.size === 0 ? [{ id: 'file', code: 'file-missing' }] : [])
		];
		const typed = name
			.replaceAll('\u0000', '')
			.toWellFormed()
			.slice(0, longest * 2);
		if (issues.length > 0) return fail(422, { issues, name: typed });
		const bytes = new Uint8Array(await file.arrayBuffer());
		const added = await addPictogram(locals.db, { name, bytes }, requirePerson(locals).id);
		if ('code' in added) return fail(422, { issues: [{ id: 'file', code: added.code }], name: typed });
		redirect(303, `${url.pathname}?done=added`);
	},
	remove: async ({ request, locals, url }) => {
		const media = fieldOf(await readForm(request), 'media') ?? '';
		if (!/^[0-9a-f]{64}$/.test(media)) error(400);
		if (!(await removePictogram(locals.db, media, requirePerson(locals).id))) error(404);
		redirect(303, `${url.pathname}?done=removed`);
	}
};
