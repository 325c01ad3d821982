import { mayDo } from '#lib/domain/access/table.ts';
import { citySettings } from '#lib/server/city/settings.ts';

export async function load({ locals, url, request }) {
	const { person } = locals;
	const query = request.method === 'GET' || request.method === 'HEAD' ? url.search : '';
	return {
		city: await citySettings(locals.db),
		path: url.pathname + query,
		name: person?.name,
		withStaff: person !== undefined && !person.byLink && mayDo(person, 'consultation.list')
	};
}
