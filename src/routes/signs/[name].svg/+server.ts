import { error } from '@sveltejs/kit';
import { findSign } from '#lib/server/pictures/signs.ts';

export async function GET({ params }) {
	const svg = await findSign(params.name);
	if (!svg) error(404);
	return new Response(svg, {
		headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=604800' }
	});
}
