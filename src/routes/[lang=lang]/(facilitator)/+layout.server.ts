import { citySettings } from '#lib/server/city/settings.ts';

export const load = async ({ locals, url }) => ({
	city: await citySettings(locals.db),
	path: url.pathname
});
