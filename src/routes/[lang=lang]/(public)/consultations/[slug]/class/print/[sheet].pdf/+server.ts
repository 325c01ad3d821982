import { error } from '@sveltejs/kit';
import { isClassSheet, printClassSheet } from '#lib/server/exports/print/classSheet.ts';
import { classMaterial } from '#lib/server/classes/material.ts';

/** The letter to guardians, the children's sheet or the guide, in the page's language. */
export async function GET({ locals, params }) {
	if (!isClassSheet(params.sheet)) error(404);
	const material = await classMaterial(locals.db, params.slug, params.sheet);
	if (!material) error(404);
	const pdf = await printClassSheet(material, locals.lang);
	return new Response(pdf as BodyInit, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${params.slug}-${params.sheet}-${locals.lang}.pdf"`,
			'cache-control': 'public, max-age=60'
		}
	});
}
