import { error } from '@sveltejs/kit';
import { formFileOf } from '#lib/server/imports/exportForm.ts';

/** The consultation with its form in the project's own format, as `import-form` takes it. */
export async function GET({ locals, params }) {
	const found = await formFileOf(locals.db, params.slug);
	if (!found) error(404);
	return new Response(`${JSON.stringify(found, null, '\t')}\n`, {
		headers: {
			'content-type': 'application/json',
			'content-disposition': `attachment; filename="${params.slug}.json"`
		}
	});
}
