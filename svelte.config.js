import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		// A refusal is made as another page than the one that was asked for: its files must be found from anywhere.
		paths: { relative: false },
		adapter: adapter({ out: process.env.RADSLAG_BUILD ?? 'build', precompress: true }),
		// Origin is checked for every unsafe method by server/hooks/origin.ts, JSON included.
		csrf: { trustedOrigins: ['*'] },
		// Hashes, not nonces: a form page has the same bytes for everybody (decision D8).
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'media-src': ['self'],
				'connect-src': ['self'],
				// The editor shows the form as a resident meets it.
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none'],
				'base-uri': ['none']
			}
		}
	}
};
