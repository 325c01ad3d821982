import { error } from '@sveltejs/kit';

/** What somebody sees who may not come to a page (403) or whose page is not there (404); asked for by the access handle. */
export function load({ url }) {
	error(url.searchParams.has('missing') ? 404 : 403);
}
