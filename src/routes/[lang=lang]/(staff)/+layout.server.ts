import { mayDo } from '#lib/domain/access/table.ts';
import { citySettings } from '#lib/server/city/settings.ts';

export async function load({ locals, url, request }) {
	const { person, signingIn } = locals;
	const query = request.method === 'GET' || request.method === 'HEAD' ? url.search : '';
	return {
		city: await citySettings(locals.db),
		path: url.pathname + query,
		name: person?.name ?? signingIn?.user.name,
		inCouncil: mayDo(person, 'review.read'),
		places: [
			...(person ? ['overview' as const] : []),
			...(mayDo(person, 'consultation.list') ? ['consultations' as const] : []),
			...(mayDo(person, 'consultation.list') ? ['reports' as const] : []),
			...(!person?.byLink && mayDo(person, 'class.invite') ? ['classes' as const] : []),
			...(!person?.byLink && mayDo(person, 'assessment.read') ? ['assessments' as const] : []),
			...(!person?.byLink && mayDo(person, 'log.read') ? ['log' as const] : []),
			// Who works on cases comes there from their list.
			...(mayDo(person, 'case.enter') && !mayDo(person, 'case.read') ? ['enter' as const] : []),
			...(!person?.byLink && mayDo(person, 'case.read') ? ['cases' as const] : []),
			...(!person?.byLink && mayDo(person, 'translation.write') ? ['translations' as const] : []),
			...(mayDo(person, 'user.administer') ? ['users' as const] : []),
			...(!person?.byLink && mayDo(person, 'council.administer') ? ['councils' as const] : []),
			...(mayDo(person, 'cityPage.edit') ? ['pages' as const] : []),
			...(person ? ['account' as const] : [])
		]
	};
}
