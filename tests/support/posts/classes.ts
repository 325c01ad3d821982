import { inviteTo, sessionOf, takeClasses } from '../classSessions.ts';
import type { Fields, Setting, StaffPost } from './setting.ts';

const facilitators = '/[lang=lang]/(facilitator)/facilitator';

/** Children: help, areas, and school classes with who leads them. */
export async function classPosts({ db, draft, open, post, nobody }: Setting): Promise<StaffPost[]> {
	await takeClasses(db, open);
	const led = await sessionOf(db, open);
	const link = await inviteTo(db, open);
	await inviteTo(db, open, 'En skola');
	const [invitation] = await db.$client`select id from class_invitations where name = 'En skola'`;
	await db.$client`insert into class_settings (consultation_id, years) values (${draft}, '["f3"]')`;
	const helpers: string[] = [];
	for (const position of [1, 2, 3, 4]) {
		const [added] = await db.$client`
			insert into help_contacts (position, name, phone, says)
			values (${position}, '{"sv":"Bris"}', '116 111', '{"sv":"Ring."}') returning id`;
		helpers.push(String(added?.id));
	}
	const ofClasses = (action: string, fields: Fields) =>
		post('/consultations/[slug]/classes', fields, {
			operation: `POST ${action}`,
			path: '/consultations/staffs-open/classes'
		});
	/** By the secret of whoever leads the session. */
	const facilitated = (operation: string, path = ''): StaffPost => ({
		...post('', {}, { operation, cookie: async () => `radslag-class=${led.secret}` }),
		route: `${facilitators}${path}`,
		path: `/sv/facilitator${path}${operation === 'POST' ? '' : `?/${operation.slice(5)}`}`
	});
	const help = (action: string, id: string) =>
		post(
			'/help',
			{ id, [`name-${id}.sv`]: 'Bris', [`phone-${id}`]: '116 111', [`says-${id}.sv`]: 'För dig under 18.' },
			{ operation: `POST ${action}` }
		);
	return [
		help('add', 'new'),
		help('change', helpers[1]!),
		help('raise', helpers[2]!),
		help('remove', helpers[3]!),
		post('/children/areas', { areas: 'jarva' }),
		post(
			'/consultations/[slug]/classes/texts',
			{ 'guardians.sv': 'Om skolvägen.', 'children.sv': 'Om vägen.', 'facilitator.sv': 'Ta med kritor.' },
			{ path: '/consultations/staffs-draft/classes/texts' }
		),
		post('/classes', { slug: 'staffs-open' }, { operation: 'POST open' }),
		ofClasses('settings', { years: 'f3' }),
		ofClasses('invite', { name: 'Skolan', email: 'larare@skola.example' }),
		ofClasses('revoke', { invitation: String(invitation?.id) }),
		facilitated('POST pause'),
		facilitated('POST resume'),
		facilitated('POST', '/end'),
		{
			...post('', { kind: 'school', years: 'f3', district: '', minutes: '60' }, { cookie: nobody }),
			route: `${facilitators}/[token]`,
			path: `/sv/facilitator/${link}`
		}
	];
}
