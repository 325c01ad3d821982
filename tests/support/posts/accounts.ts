import { seal } from '#lib/server/auth/sealing.ts';
import { newTotpKey } from '#lib/server/auth/totp.ts';
import { addDemonstrationUser, addUser } from '#lib/server/auth/users.ts';
import type { Fields, Setting, StaffPost } from './setting.ts';

/** Signing in, one’s own account, and the people who have one. */
export async function accountPosts({
	db,
	committee,
	other,
	post,
	session,
	nobody
}: Setting): Promise<StaffPost[]> {
	const [name, password] = ['Person', 'en katt i taket'];
	const halfway = await addUser(db, { email: 'half@stad.example', name, roles: [] });
	const set = await addDemonstrationUser(db, { email: 'set@stad.example', name, password, roles: [] });
	await db.$client`update users set totp_sealed = ${seal(newTotpKey(), `totp ${set}`)} where id = ${set}`;
	const [grant] = await db.$client`select id from user_roles where user_id = ${other.id}`;
	const user = (operation: string, fields: Fields = {}) =>
		post('/users/[id]', fields, { operation: `POST ${operation}`, path: `/users/${other.id}` });
	const account = (operation: string, fields: Fields = {}) =>
		post('/account', fields, { operation: `POST ${operation}` });
	return [
		post('/sign-in', { email: 'admin@stad.example', password: 'fel lösenord' }, { cookie: nobody }),
		post(
			'/password/[token]',
			{ password: 'kort' },
			{ path: other.link.replace('/sv/staff', ''), cookie: nobody }
		),
		post('/second-factor', { code: '000000' }, { cookie: session(set, false) }),
		post('/set-up-second-factor', { code: '000000', sealed: 'x' }, { cookie: session(halfway.id, false) }),
		account('password', { current: 'fel lösenord', password: 'kort' }),
		account('recoveryCodes', { current: 'fel lösenord' }),
		account('secondFactor', { current: 'fel lösenord' }),
		account('signOutEverywhere'),
		post('/users/add', {
			name,
			email: 'ny@stad.example',
			role: 'caseOfficer',
			place: `committee:${committee.id}`
		}),
		user('grant', { role: 'caseOfficer', place: `committee:${committee.id}` }),
		user('revoke', { grant: String(grant?.id) }),
		user('link'),
		user('secondFactor'),
		user('signOut'),
		user('unlink'),
		user('disable'),
		user('enable'),
		post('/sign-out')
	];
}
