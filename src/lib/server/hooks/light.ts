import type { Handle } from '@sveltejs/kit';

/** What Svelte leaves between the elements for the program that takes a page over in the browser. */
const anchors = /<!--(?:\[(?:-?\d+|!)?|\]|[a-z\d]+)?-->/g;

/** A page's bytes without what only such a program needs. */
export const withoutAnchors = (html: string): string =>
	html.includes('__sveltekit_') ? html : html.replace(anchors, '');

/** Pages that no program takes over, which is nearly all, go out without its anchors: up to a fifth of their bytes. */
export const lightHandle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => withoutAnchors(html) });
