import type { Fields, Setting, StaffPost } from './setting.ts';

/** Raw answers: when they leave, who asks for them, and packages for the archive. */
export async function recordPosts({
	db,
	admin,
	other,
	committee,
	closed,
	post
}: Setting): Promise<StaffPost[]> {
	const decisions = [];
	for (const number of ['KS 1', 'KS 2']) {
		const [added] = await db.$client`
			insert into disposal_decisions (committee_id, number, title, decided_on, months)
			select committee_id, ${number}, 'Gallring', '2026-01-01', 6 from consultations where id = ${closed} returning id`;
		decisions.push(String(added?.id));
	}
	const requests: Record<string, string> = {};
	const standing = {
		asked: 'asked',
		refusable: 'asked',
		withdrawable: 'asked',
		reviewed: 'reviewed',
		returnable: 'reviewed'
	};
	for (const [name, state, by] of [
		...Object.entries(standing).map(([name, state]) => [name, state, other.id] as const),
		['approved', 'approved', admin] as const
	]) {
		const [added] = await db.$client`
			insert into record_requests (consultation_id, registry_number, asked, state, asked_by, reviewed_by, decided_at)
			values (${closed}, 'KS 3', 'Allt', ${state}, ${by}, ${by}, now()) returning id`;
		requests[name] = String(added?.id);
	}
	const retention = (action: string, fields: Fields) =>
		post('/consultations/[slug]/retention', fields, {
			operation: `POST ${action}`,
			path: '/consultations/staffs-closed/retention'
		});
	const record = (action: string, of: string, fields: Fields = {}) =>
		post('/consultations/[slug]/records/[request]', fields, {
			operation: `POST ${action}`,
			path: `/consultations/staffs-closed/records/${requests[of]}`
		});
	return [
		retention('add', { number: 'KS 4', title: 'Gallring', decidedOn: '2026-01-01', covers: '', months: '6' }),
		retention('remove', { decision: String(decisions[1]) }),
		retention('decide', { decision: String(decisions[0]), day: '2099-12-31' }),
		post(
			'/consultations/[slug]/records',
			{ number: 'KS 5', asked: 'Alla svar.', question: 'often' },
			{ path: '/consultations/staffs-closed/records' }
		),
		record('review', 'asked', { reason: 'Inget pekar ut någon.' }),
		record('refuse', 'refusable', { reason: 'Svaren pekar ut någon.' }),
		record('withdraw', 'withdrawable'),
		record('approve', 'reviewed'),
		record('sendBack', 'returnable', { reason: 'Texterna då?' }),
		post(
			'/consultations/[slug]/records/[request]/answers',
			{ format: 'csv' },
			{ path: `/consultations/staffs-closed/records/${requests.approved}/answers` }
		),
		post(
			'/consultations/[slug]/package',
			{ number: 'KS 6', title: 'Dialogen' },
			{ path: '/consultations/staffs-released/package' }
		),
		post(
			'/reports/[committee]/[period]/package',
			{ number: 'KS 7', title: 'Rapporten' },
			{ path: `/reports/${committee.slug}/2026-VB/package` }
		)
	];
}
