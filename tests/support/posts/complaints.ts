import type { Fields, Setting, StaffPost } from './setting.ts';

/** What stands around the cases: keys, settings, the count, and a complaint that somebody else enters. */
export async function complaintPosts({ db, committee, other, post }: Setting): Promise<StaffPost[]> {
	const duties: string[] = [];
	for (const position of [1, 2, 3]) {
		const [added] = await db.$client`
			insert into complaint_duties (position, name, law, says)
			values (${position}, '{"sv":"Plikt"}', '1 §', '{"sv":"Utred."}') returning id`;
		duties.push(String(added?.id));
	}
	const [place] = await db.$client`
		insert into complaint_places (committee_id, name) values (${committee.id}, 'Biblioteket') returning id`;
	await db.$client`
		insert into consultations (slug, committee_id, source, title, summary, purpose)
		values ('staffs-count', ${committee.id}, 'complaints', '{"sv":"Klagomål"}', '{"sv":"Alla"}', '{"sv":"Se"}')`;
	const passphrase = 'fyra gamla hästar i regn';
	const keys = (action: string, fields: Fields = {}) =>
		post('/cases/keys', fields, { operation: `POST ${action}` });
	const ofKey = (action: string, fields: Fields = {}) => keys(action, { committee: committee.id, ...fields });
	const city = (action: string, fields: Fields) =>
		post('/cases/settings', fields, { operation: `POST ${action}` });
	const duty = (id: string) => ({
		id,
		[`name-${id}.sv`]: 'Plikt',
		[`law-${id}`]: '2 §',
		[`says-${id}.sv`]: 'Utred.'
	});
	const count = (action: string, fields: Fields) =>
		post('/cases/count', fields, { operation: `POST ${action}` });
	return [
		keys('passphrase', { passphrase, again: passphrase }),
		keys('unlock', { passphrase, to: '/sv/staff/cases' }),
		keys('forget', { passphrase, again: passphrase, sure: 'yes' }),
		keys('lock', { to: '/sv/staff/cases' }),
		ofKey('make'),
		ofKey('grant', { person: other.id }),
		ofKey('revoke', { person: other.id }),
		ofKey('rotate', { person: other.id }),
		ofKey('escrow'),
		count('count', { committee: committee.slug, period: '2025-VB' }),
		count('takeBack', { count: 'staffs-count' }),
		city('desk', { desk: committee.slug }),
		city('terms', { term: committee.slug, days: '12' }),
		city('addPlace', { committee: committee.slug, 'place-new': 'Parken', 'district-new': '' }),
		city('changePlace', {
			id: String(place?.id),
			[`place-${place?.id}`]: 'Parken',
			[`district-${place?.id}`]: ''
		}),
		city('endPlace', { id: String(place?.id) }),
		city('addDuty', duty('new')),
		city('changeDuty', duty(duties[0]!)),
		city('raiseDuty', { id: duties[1]! }),
		city('removeDuty', { id: duties[2]! }),
		post('/cases/add/receipt', { reference: '7K2M9QX4', secret: '7K2M9QX4ABCDEFGH' }),
		post('/cases/add', {
			key: '55555555-5555-4555-8555-555555555555',
			'a.channel': 'letter',
			'a.receivedOn.day': '24',
			'a.receivedOn.month': '11',
			'a.receivedOn.year': '2026',
			'a.kinds': 'accessPlace',
			'a.tell': 'Rampen är borta.',
			'a.where': 'Biblioteket',
			'a.committee': 'unknown',
			'a.when': 'I måndags',
			'a.grounds': 'disability',
			'a.affected': 'self',
			'a.wish': 'En ramp.',
			'a.answerIn': 'fi',
			'a.reach': 'kari@exempel.se'
		})
	];
}
