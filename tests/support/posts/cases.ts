import { startSession } from '#lib/server/auth/sessions.ts';
import { grantKey, makeCommitteeKey, makeOfficerKey } from '#lib/server/complaints/committeeKeys.ts';
import { keepUnlocked } from '#lib/server/complaints/unlock.ts';
import type { cases } from '#lib/server/db/schema/index.ts';
import { newCase } from '../cases.ts';
import type { Fields, Setting, StaffPost } from './setting.ts';

type Facts = Partial<typeof cases.$inferInsert>;

/** Every form of the case pages, each with a case of its own in the state that it takes, by somebody with the keys. */
export async function casePosts({
	db,
	admin,
	committee,
	other: { id: other }
}: Setting): Promise<StaffPost[]> {
	const committeeId = committee.id;
	const pair = await makeOfficerKey(db, admin, 'fyra gamla hästar i regn');
	await makeOfficerKey(db, other, 'fyra gamla hästar i regn');
	const key = await makeCommitteeKey(db, committeeId, admin);
	if (!key) throw new Error('the committee had a key');
	await grantKey(db, { keyId: key.id, pair: key.pair, userId: other, by: admin });
	await db.$client`insert into user_roles (user_id, role, committee_id) values (${other}, 'caseOfficer', ${committeeId})`;
	const [target] = await db.$client`
		insert into committees (slug, name, kind) values ('mottagaren', '{"sv":"Mottagaren"}', 'committee') returning id`;
	await makeCommitteeKey(db, String(target?.id), admin);
	const [decision] = await db.$client`
		insert into disposal_decisions (committee_id, number, title, decided_on, months)
		values (${committeeId}, 'KS 70', 'Gallring av klagomål', '2020-01-01', 1) returning id`;
	const cookie = async () => {
		const token = await startSession(db, admin, { halfway: false, secondFactorPassed: true });
		await keepUnlocked(db, token, pair);
		return `radslag=${token}`;
	};
	const root = '/[lang=lang]/(staff)/staff/cases';
	const post = async (action: string, fields: Fields, facts: Facts = {}): Promise<StaffPost> => {
		const { row } = await newCase(db, committeeId, facts);
		return {
			route: `${root}/[case]`,
			operation: `POST ${action}`,
			path: `/sv/staff/cases/${row.reference}?/${action}`,
			fields,
			cookie
		};
	};
	const investigating: Facts = { state: 'investigating' };
	const closed: Facts = { state: 'closed', closedAt: new Date('2026-01-01'), outcome: 'noFault' };
	const { row: old } = await newCase(db, committeeId, closed);
	const written = { text: 'Tack, vi ser till att det rättas.', lang: 'fi', reason: 'De bad om finska.' };
	return [
		await post('take', {}),
		await post('acknowledge', {}),
		await post('investigate', {}),
		await post('answer', written, investigating),
		await post('message', written),
		await post('note', { text: 'Ring parkenheten.' }),
		await post('title', { text: 'Ramp vid biblioteket' }),
		await post('code', { kinds: 'accessPlace', grounds: 'disability', district: '', place: '', same: '' }),
		await post('close', { outcome: 'remedied', measured: 'yes', measure: 'Ny ramp.' }, investigating),
		await post('reopen', {}, closed),
		await post('recuse', {}),
		await post('handOver', { to: other }),
		await post('forward', { to: String(target?.id) }),
		await post('spam', { reason: 'Reklam.' }),
		await post('unspam', { reason: 'Det var ingen reklam.' }, { spamAt: new Date() }),
		await post('register', { number: 'TN 2026/12' }),
		{
			route: `${root}/[case]/dispose`,
			operation: 'POST',
			path: `/sv/staff/cases/${old.reference}/dispose`,
			fields: { decision: String(decision?.id), sure: 'yes' },
			cookie
		},
		{
			route: root,
			operation: 'POST handOver',
			path: '/sv/staff/cases?/handOver',
			fields: { from: other, to: admin },
			cookie
		}
	];
}
