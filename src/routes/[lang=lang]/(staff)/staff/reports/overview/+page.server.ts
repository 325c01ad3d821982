import { today } from '#lib/server/clock.ts';
import { overviewOf } from '#lib/server/reports/city/overview.ts';

export async function load({ locals, url }) {
	const asked = url.searchParams.get('year') ?? '';
	const year = /^(19|20)\d{2}$/.test(asked) ? Number(asked) : Number(today().slice(0, 4));
	return { overview: await overviewOf(locals.db, year) };
}
