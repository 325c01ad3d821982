import { seal } from '#lib/server/auth/sealing.ts';
import { startSession } from '#lib/server/auth/sessions.ts';
import { newTotpKey } from '#lib/server/auth/totp.ts';
import { addDemonstrationUser, addUser } from '#lib/server/auth/users.ts';
import { cutTextsLoose } from '#lib/server/consultations/freeTexts.ts';
import { holdSheet } from '#lib/server/paper/sheets.ts';
import { addTheme } from '#lib/server/releases/themes.ts';
import { newResponse, rewriteResponses } from '#lib/server/responses/store.ts';
import { insertConsultation } from './consultation.ts';
import { everyQuestion } from './everyQuestion.ts';
import type { Site } from './site.ts';

export type StaffPost = {
	route: string;
	operation: string;
	path: string;
	/** Fields that are sound, as the page sends them. */
	fields: Record<string, string>;
	/** The cookie of somebody who may send it; a fresh session each time. */
	cookie: () => Promise<string | undefined>;
};

const root = '/[lang=lang]/(staff)/staff';

/** Every form of staff's, with sound fields and somebody who may send it. Makes the people that it takes. */
export async function staffPosts(site: Site): Promise<StaffPost[]> {
	const { db } = site;
	const administrator = { role: 'administrator', committeeId: null, councilId: null } as const;
	const [name, password] = ['Person', 'en katt i taket'];
	const admin = await addDemonstrationUser(db, {
		email: 'admin@stad.example',
		name,
		password,
		roles: [administrator]
	});
	const other = await addUser(db, { email: 'other@stad.example', name, roles: [administrator] });
	const halfway = await addUser(db, { email: 'half@stad.example', name, roles: [] });
	const set = await addDemonstrationUser(db, { email: 'set@stad.example', name, password, roles: [] });
	await db.$client`update users set totp_sealed = ${seal(newTotpKey(), `totp ${set}`)} where id = ${set}`;
	const draft = await insertConsultation(db, 'staffs-draft', everyQuestion);
	await db.$client`update consultations set state = 'draft' where id = ${draft}`;
	const open = await insertConsultation(db, 'staffs-open', everyQuestion);
	const closed = await insertConsultation(db, 'staffs-closed', everyQuestion);
	await db.$client`update consultations set state = 'closed' where id = ${closed}`;
	await db.$client.begin(async (tx) => {
		await rewriteResponses(tx, closed, [newResponse(1, { often: 'daily', free: 'Fler bänkar, tack.' })]);
		await cutTextsLoose(tx, closed);
	});
	const [text] = await db.$client`select id from free_texts where consultation_id = ${closed}`;
	const themes = await Promise.all(['Bänkar', 'Ljus'].map((sv) => addTheme(db, closed, 'free', { sv })));
	const [theme, into] = themes.map(({ id }) => String(id));
	const [shown] = await db.$client`
		insert into free_texts (consultation_id, question, text, state, released)
		values (${closed}, 'free', 'Mer ljus.', 'released', 'Mer ljus.') returning id`;
	for (const [slug, state] of [
		['staffs-second', 'draft'],
		['staffs-review', 'review'],
		['staffs-released', 'released']
	] as const) {
		const id = await insertConsultation(db, slug, everyQuestion);
		await db.$client`update consultations set state = ${state} where id = ${id}`;
	}
	await db.$client`insert into user_roles (user_id, role) values (${admin}, 'ombudsman')`;
	const [asked] = await db.$client`
		insert into review_requests (consultation_id, user_id, comment) values (${draft}, ${admin}, 'Fler bänkar.') returning id`;
	const [batch] = await db.$client`
		insert into code_batches (consultation_id, name, size) values (${open}, 'Utskick', 0) returning id`;
	const sheets = ['33333333-3333-4333-8333-333333333333', '44444444-4444-4444-8444-444444444444'] as const;
	const typed = { number: '1', version: 1, language: 'sv', day: '2026-11-24' };
	const first = { by: other.id, answers: { often: 'daily' } };
	await holdSheet(db, open, sheets[0], { ...typed, first });
	await holdSheet(db, open, sheets[1], {
		...typed,
		first,
		second: { by: admin, answers: { often: 'weekly' } }
	});
	const [grant] = await db.$client`select id from user_roles where user_id = ${other.id}`;
	const [committee] =
		await db.$client`select m.id, m.slug from consultations c join committees m on m.id = c.committee_id where c.id = ${open}`;
	for (const role of ['caseOfficer', 'approvingManager', 'registrar'])
		await db.$client`
			insert into user_roles (user_id, role, committee_id) select ${admin}, ${role}, committee_id from consultations`;

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

	const session =
		(userId: string, secondFactorPassed = true) =>
		async () =>
			`radslag=${await startSession(db, userId, { halfway: !secondFactorPassed, secondFactorPassed })}`;
	const nobody = async () => undefined;
	const asAdmin = session(admin);
	const post = (
		route: string,
		fields: StaffPost['fields'] = {},
		{ operation = 'POST', path = route, cookie = asAdmin as StaffPost['cookie'] } = {}
	): StaffPost => ({
		route: `${root}${route}`,
		operation,
		path: `/sv/staff${path}${operation === 'POST' ? '' : `?/${operation.slice(5)}`}`,
		fields,
		cookie
	});
	const user = (operation: string, fields: StaffPost['fields'] = {}) =>
		post('/users/[id]', fields, { operation: `POST ${operation}`, path: `/users/${other.id}` });
	const account = (operation: string, fields: StaffPost['fields'] = {}) =>
		post('/account', fields, { operation: `POST ${operation}` });
	const ofThemes = (operation: string, fields: StaffPost['fields']) =>
		post('/consultations/[slug]/themes', fields, {
			operation: `POST ${operation}`,
			path: '/consultations/staffs-closed/themes'
		});
	const move = (name: string, slug: string) =>
		post(`/consultations/[slug]/${name}`, {}, { path: `/consultations/${slug}/${name}` });
	const planning = (action: string, fields: StaffPost['fields']) =>
		post(
			'/consultations/[slug]/release/plan',
			{ 'grouping.age': 'wider', 'grouping.gender': 'asked', ...fields },
			{ operation: `POST ${action}`, path: '/consultations/staffs-closed/release/plan' }
		);
	const retention = (action: string, fields: StaffPost['fields']) =>
		post('/consultations/[slug]/retention', fields, {
			operation: `POST ${action}`,
			path: '/consultations/staffs-closed/retention'
		});
	const record = (action: string, of: string, fields: StaffPost['fields'] = {}) =>
		post('/consultations/[slug]/records/[request]', fields, {
			operation: `POST ${action}`,
			path: `/consultations/staffs-closed/records/${requests[of]}`
		});
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
			place: `committee:${committee?.id}`
		}),
		user('grant', { role: 'caseOfficer', place: `committee:${committee?.id}` }),
		user('revoke', { grant: String(grant?.id) }),
		user('link'),
		user('secondFactor'),
		user('signOut'),
		user('unlink'),
		user('disable'),
		user('enable'),
		post(
			'/consultations/[slug]/texts',
			{ text: String(text?.id), judgement: 'asEdited', edited: 'Fler bänkar.', reason: 'identifies' },
			{ path: '/consultations/staffs-closed/texts' }
		),
		post(
			'/consultations/[slug]/texts/shown',
			{ text: String(shown?.id), reason: 'identifies' },
			{ path: '/consultations/staffs-closed/texts/shown' }
		),
		ofThemes('add', { field: 'free', 'add0.sv': 'Papperskorgar' }),
		ofThemes('rename', { theme: theme!, [`name-${theme}.sv`]: 'Sittplatser' }),
		ofThemes('merge', { theme: theme!, into: into! }),
		ofThemes('remove', { theme: into! }),
		ofThemes('fix', { field: 'free', sure: 'yes' }),
		post(
			'/pages/[page]/[tag]',
			{ title: 'Så skyddar vi dina uppgifter', body: 'En text.', seen: 'x', reviewed: 'yes' },
			{ path: '/pages/privacy/sv' }
		),
		post('/consultations/add', {
			'title.sv': 'Parken',
			committee: String(committee?.id),
			template: 'blank'
		}),
		post(
			'/consultations/[slug]/settings',
			{
				'title.sv': 'Parken',
				'summary.sv': 'Om parken.',
				'purpose.sv': 'Till att rusta den.',
				opensOn: '2026-12-01',
				closesOn: '2026-12-31',
				whom: 'residents',
				fromAge: '13',
				toAge: '19'
			},
			{ path: '/consultations/staffs-draft/settings' }
		),
		post(
			'/consultations/[slug]/preview',
			{ step: 'visits', move: 'continue', 'a.often': 'weekly' },
			{ path: '/consultations/staffs-draft/preview' }
		),
		move('publish', 'staffs-open'),
		post('/consultations/[slug]/file', {}, { path: '/consultations/staffs-draft/file' }),
		post('/consultations/[slug]/edit/draft', {}, { path: '/consultations/staffs-draft/edit/draft' }),
		post('/consultations/[slug]/edit/media', {}, { path: '/consultations/staffs-draft/edit/media' }),
		post('/consultations/[slug]', {}, { operation: 'POST submit', path: '/consultations/staffs-second' }),
		post('/consultations/[slug]', {}, { operation: 'POST takeBack', path: '/consultations/staffs-review' }),
		post('/consultations/[slug]', {}, { operation: 'POST schedule', path: '/consultations/staffs-review' }),
		post('/consultations/[slug]', {}, { operation: 'POST archive', path: '/consultations/staffs-released' }),
		post(
			'/consultations/[slug]/review',
			{ rights: 'Rätten till en park.', reach: 'Affischer.' },
			{ operation: 'POST checklist', path: '/consultations/staffs-draft/review' }
		),
		post(
			'/consultations/[slug]/review',
			{ person: admin },
			{ operation: 'POST ask', path: '/consultations/staffs-draft/review' }
		),
		post(
			'/consultations/[slug]/review',
			{ request: String(asked?.id), answer: 'Tack, det är ändrat.' },
			{ operation: 'POST answer', path: '/consultations/staffs-draft/review' }
		),
		post(
			'/consultations/[slug]/comment',
			{ comment: 'Fråga också den som är barn.' },
			{ path: '/consultations/staffs-draft/comment' }
		),
		post(
			'/consultations/[slug]/answer',
			{
				'outcome.sv': 'Det blir fler bänkar.',
				count: '1',
				'r0.theme.sv': 'Bänkar',
				'r0.said.sv': 'Ni ville sitta.',
				'r0.doing.sv': 'Vi ställer ut tio.',
				'r0.committee': String(committee?.id),
				'r0.dueOn': '2027-01-01'
			},
			{ path: '/consultations/staffs-released/answer' }
		),
		post(
			'/consultations/[slug]/paper',
			{
				key: '22222222-2222-4222-8222-222222222222',
				number: '17',
				language: 'sv',
				'f.often': 'A',
				'f.free': 'Fler bänkar.'
			},
			{ operation: 'POST type', path: '/consultations/staffs-open/paper' }
		),
		post(
			'/consultations/[slug]/paper',
			{ sample: '20' },
			{ operation: 'POST sample', path: '/consultations/staffs-open/paper' }
		),
		post(
			'/consultations/[slug]/paper/[sheet]',
			{ 'f.often': 'B' },
			{ operation: 'POST type', path: `/consultations/staffs-open/paper/${sheets[0]}` }
		),
		post(
			'/consultations/[slug]/paper/[sheet]',
			{ 'p.often': 'second' },
			{ operation: 'POST settle', path: `/consultations/staffs-open/paper/${sheets[1]}` }
		),
		post(
			'/consultations/[slug]/codes',
			{ entry: 'both' },
			{ operation: 'POST entry', path: '/consultations/staffs-open/codes' }
		),
		post(
			'/consultations/[slug]/codes',
			{ id: '11111111-1111-4111-8111-111111111111', name: 'Biblioteket', size: '3' },
			{ operation: 'POST make', path: '/consultations/staffs-open/codes' }
		),
		post(
			'/consultations/[slug]/codes',
			{ batch: String(batch?.id) },
			{ operation: 'POST revoke', path: '/consultations/staffs-open/codes' }
		),
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
			{ path: `/reports/${committee?.slug}/2026-VB/package` }
		),
		post(
			'/reports/[committee]/[period]/files',
			{ file: 'report.csv', language: 'sv' },
			{ path: `/reports/${committee?.slug}/2026-VB/files` }
		),
		post('/reports/[committee]/[period]', {}, { path: `/reports/${committee?.slug}/2026-VB` }),
		move('open', 'staffs-draft'),
		move('close', 'staffs-open'),
		...['save', 'preview', 'compare'].map((action) => planning(action, { crossing: 'age*place' })),
		planning('cross', { one: 'age', two: 'gender:woman' }),
		planning('uncross', { crossing: 'age*place', without: 'age*place' }),
		move('release', 'staffs-closed'),
		post('/sign-out')
	];
}
