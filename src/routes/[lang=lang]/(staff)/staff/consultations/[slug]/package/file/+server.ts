import { error } from '@sveltejs/kit';
import { consultationPackage } from '#lib/server/exports/package/packages.ts';
import { consultationMaterial } from '#lib/server/packages/material.ts';
import { matterOf, packageResponse } from '../../../../matter.ts';

export async function GET({ locals, params, url }) {
	const matter = matterOf(url.searchParams);
	if (!matter) error(400);
	const material = await consultationMaterial(locals.db, params.slug);
	if (!material) error(404);
	return packageResponse(await consultationPackage(material, locals.lang, matter), params.slug);
}
