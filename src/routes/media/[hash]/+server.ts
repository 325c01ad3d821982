import { error } from '@sveltejs/kit';
import { findMedia, rangeOf, readMedia } from '#lib/server/media/find.ts';

/** A film is sent in pieces of this size, however much was asked for. */
const mostAtOnce = 4_000_000;

export async function GET({ params, locals, request }) {
	const found = await findMedia(locals.db, params.hash);
	if (!found) error(404);
	const range = rangeOf(request.headers.get('range'), found.size);
	const headers = {
		'content-type': found.type,
		'accept-ranges': 'bytes',
		// Named by what is in it: it never changes.
		'cache-control': 'public, max-age=31536000, immutable',
		'content-security-policy': "default-src 'none'; sandbox"
	};
	if (!range)
		return new Response(null, { status: 416, headers: { 'content-range': `bytes */${found.size}` } });
	const { start, whole } = range;
	if (whole)
		return new Response((await readMedia(locals.db, params.hash, 0, found.size - 1)) as BodyInit, {
			headers
		});
	const end = Math.min(range.end, start + mostAtOnce - 1);
	return new Response((await readMedia(locals.db, params.hash, start, end)) as BodyInit, {
		status: 206,
		headers: { ...headers, 'content-range': `bytes ${start}-${end}/${found.size}` }
	});
}
