import { error } from '@sveltejs/kit';
import { isWallSize, printWall } from '#lib/server/exports/print/wall.ts';
import { wallMaterial } from '#lib/server/print/wall.ts';

const sizes: Record<string, string> = { poster: 'a4', 'poster-a3': 'a3' };

/** The poster for a classroom's wall. */
export async function GET({ locals, params }) {
	const size = Object.hasOwn(sizes, params.sheet) ? sizes[params.sheet] : undefined;
	if (!size || !isWallSize(size)) error(404);
	const material = await wallMaterial(locals.db, params.slug);
	if (!material) error(404);
	const pdf = await printWall(material, locals.lang, size);
	return new Response(pdf as BodyInit, {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${params.slug}-${params.sheet}-${locals.lang}.pdf"`,
			'cache-control': 'public, max-age=60'
		}
	});
}
