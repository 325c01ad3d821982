import { termBase } from '#lib/server/languages/terms.ts';

const dones = ['saved', 'removed'] as const;

export async function load({ locals, url }) {
	return {
		terms: await termBase(locals.db),
		done: dones.find((one) => one === url.searchParams.get('done'))
	};
}
