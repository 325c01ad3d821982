import { seal } from '#lib/server/auth/sealing.ts';
import { startSession } from '#lib/server/auth/sessions.ts';
import { newTotpKey } from '#lib/server/auth/totp.ts';
import { addDemonstrationUser, addUser } from '#lib/server/auth/users.ts';
import { cutTextsLoose } from '#lib/server/consultations/freeTexts.ts';
import { holdSheet } from '#lib/server/paper/sheets.ts';
import { addTheme } from '#lib/server/releases/themes.ts';
import { newResponse, rewriteResponses } from '#lib/server/responses/store.ts';
import { inviteTo, sessionOf, takeClasses } from './classSessions.ts';
import { askedReview } from './askedReview.ts';
import { casePosts } from './casePosts.ts';
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
const councils = '/[lang=lang]/(council)/council';
const facilitators = '/[lang=lang]/(facilitator)/facilitator';

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
	await takeClasses(db, open);
	const led = await sessionOf(db, open);
	const link = await inviteTo(db, open);
	await inviteTo(db, open, 'En skola');
	const [invitation] = await db.$client`select id from class_invitations where name = 'En skola'`;
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
	const [foreign] = await db.$client`
		insert into free_texts (consultation_id, question, text, state, released, lang)
		values (${closed}, 'free', 'Lisää valoa.', 'released', 'Lisää valoa.', 'fi') returning id`;
	const [translation] = await db.$client`
		insert into waiting_translations (text_id, lang, text)
		values (${String(foreign?.id)}, 'en', 'More light.') returning id`;
	for (const [slug, state] of [
		['staffs-second', 'draft'],
		['staffs-review', 'review'],
		['staffs-released', 'released']
	] as const) {
		const id = await insertConsultation(db, slug, everyQuestion);
		await db.$client`update consultations set state = ${state} where id = ${id}`;
	}
	const pictogram = 'a'.repeat(64);
	await db.$client`insert into media (hash, type, bytes) values (${pictogram}, 'image/webp', '')`;
	await db.$client`insert into pictograms (media, name) values (${pictogram}, 'Skolbuss')`;
	await db.$client`insert into user_roles (user_id, role) values (${admin}, 'ombudsman')`;
	const [asked] = await db.$client`
		insert into review_requests (consultation_id, user_id, comment) values (${draft}, ${admin}, 'Fler bänkar.') returning id`;
	await db.$client`insert into reports (committee_id, period) select id, '2026-VB' from committees`;
	const [remark] = await db.$client`
		insert into language_remarks (tag, remark, day) values ('fi', 'Sana on väärä.', '2026-11-28') returning id`;
	const [bench] = await db.$client`insert into terms (words) values ('{"sv":"bänk"}') returning id`;
	for (const [key, text] of [
		['common:skip', 'Siirry'],
		['common:owner', 'Kaupunki {{city}}']
	] as const)
		await db.$client`
			insert into translations (tag, key, text, status, source_hash) values ('fi', ${key}, ${text}, 'draft', 'x')`;
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

	await db.$client`insert into reports (committee_id, period) values (${String(committee?.id)}, '2026-T2')`;
	await db.$client`insert into user_roles (user_id, role) values (${admin}, 'strategist')`;
	for (const [period, state] of [
		['2024-T2', 'withCouncils'],
		['2024-VB', 'draft'],
		['2023-T1', 'signedOff'],
		['2023-T2', 'onAgenda'],
		['2023-VB', 'decided'],
		['2022-VB', 'handedOver'],
		['2022-T1', 'draft']
	] as const)
		await db.$client`
			insert into reports (committee_id, period, state) values (${String(committee?.id)}, ${period}, ${state})`;
	const [ofCity] = await db.$client`insert into reports (period) values ('2025-2026') returning id`;
	const [statistic] = await db.$client`
		insert into city_statistics (report_id, position, title, value, source)
		values (${String(ofCity?.id)}, 1, '{"sv":"Barn"}', 20, 'Staden') returning id`;
	const actionIds: string[] = [];
	for (const title of ['Ställa ut bänkar', 'Sätta upp lampor']) {
		const [added] = await db.$client`
			insert into committee_actions (committee_id, title, responsible, since)
			values (${String(committee?.id)}, ${title}, 'Enheten', '2026-T2') returning id`;
		actionIds.push(String(added?.id));
		await db.$client`
			insert into action_follow_ups (action_id, period, state) values (${String(added?.id)}, '2026-T2', 'planned')`;
	}
	const [indicator] = await db.$client`
		insert into indicators (committee_id, slug, name, unit, kind, from_year)
		values (${committee?.id}, 'moten', '{"sv":"Möten"}', 'count', 'hand', 2020) returning slug`;
	const [area] = await db.$client`
		insert into goals (level, name, from_year) values ('area', '{"sv":"Område"}', 2020) returning id`;
	const [goal] = await db.$client`
		insert into goals (committee_id, level, parent_id, name, from_year)
		values (${committee?.id}, 'committee', ${area?.id}, '{"sv":"Nämndmål"}', 2020) returning id`;

	await db.$client`insert into class_settings (consultation_id, years) values (${draft}, '["f3"]')`;
	const helpers: string[] = [];
	for (const position of [1, 2, 3, 4]) {
		const [added] = await db.$client`
			insert into help_contacts (position, name, phone, says)
			values (${position}, '{"sv":"Bris"}', '116 111', '{"sv":"Ring."}') returning id`;
		helpers.push(String(added?.id));
	}
	const duties: string[] = [];
	for (const position of [1, 2, 3]) {
		const [added] = await db.$client`
			insert into complaint_duties (position, name, law, says)
			values (${position}, '{"sv":"Plikt"}', '1 §', '{"sv":"Utred."}') returning id`;
		duties.push(String(added?.id));
	}
	const [place] = await db.$client`
		insert into complaint_places (committee_id, name) values (${committee?.id}, 'Biblioteket') returning id`;
	await db.$client`
		insert into consultations (slug, committee_id, source, title, summary, purpose)
		values ('staffs-count', ${committee?.id}, 'complaints', '{"sv":"Klagomål"}', '{"sv":"Alla"}', '{"sv":"Se"}')`;
	const assessmentIds: Record<string, string> = {};
	for (const state of ['draft', 'decided']) {
		const [added] = await db.$client`
			insert into assessments (committee_id, state) values (${String(committee?.id)}, ${state}) returning id`;
		assessmentIds[state] = String(added?.id);
		await db.$client`
			insert into assessment_steps (assessment_id, step, fields)
			values (${String(added?.id)}, 1, '{"title":"Lekplatsen"}')`;
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
	const review = await askedReview(db, admin, String(committee?.id));
	const ofReview = (path: string, operation: string, fields: StaffPost['fields'] = {}, to = path) => ({
		...post('', fields, { operation }),
		route: `${councils}/[council]/reviews/[review]${path}`,
		path: `/sv/council/rad/reviews/${review.id}${to}${operation === 'POST' ? '' : `?/${operation.slice(5)}`}`
	});
	const ofClasses = (action: string, fields: StaffPost['fields']) =>
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
	const move = (name: string, slug: string) =>
		post(`/consultations/[slug]/${name}`, {}, { path: `/consultations/${slug}/${name}` });
	const planning = (action: string, fields: StaffPost['fields']) =>
		post(
			'/consultations/[slug]/release/plan',
			{ 'grouping.age': 'wider', 'grouping.gender': 'asked', ...fields },
			{ operation: `POST ${action}`, path: '/consultations/staffs-closed/release/plan' }
		);
	const ofReport = (route: string, fields: StaffPost['fields'], { operation = 'POST', at = route } = {}) =>
		post(`/reports/[committee]/[period]${route}`, fields, {
			operation,
			path: `/reports/${committee?.slug}/2026-T2${at}`
		});
	const ofAssessment = (
		route: string,
		fields: StaffPost['fields'],
		{ operation = 'POST', at = route, state = 'draft' } = {}
	) =>
		post(`/assessments/[committee]/[assessment]${route}`, fields, {
			operation,
			path: `/assessments/${committee?.slug}/${assessmentIds[state]}${at}`
		});
	const reportMove = (move: string, period: string, fields: StaffPost['fields'] = {}) =>
		post('/reports/[committee]/[period]', fields, {
			operation: `POST ${move}`,
			path: `/reports/${committee?.slug}/${period}`
		});
	const anAction = {
		title: 'Fler bänkar',
		responsible: 'Parkenheten',
		dueOn: '2027-01-31',
		state: 'underWay',
		note: 'Halvvägs.',
		step: '4',
		consultation: '',
		term: 'perspective.children'
	};
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
	const help = (action: string, id: string) =>
		post(
			'/help',
			{ id, [`name-${id}.sv`]: 'Bris', [`phone-${id}`]: '116 111', [`says-${id}.sv`]: 'För dig under 18.' },
			{ operation: `POST ${action}` }
		);
	const passphrase = 'fyra gamla hästar i regn';
	const keys = (action: string, fields: StaffPost['fields'] = {}) =>
		post('/cases/keys', fields, { operation: `POST ${action}` });
	const ofKey = (action: string, fields: StaffPost['fields'] = {}) =>
		keys(action, { committee: String(committee?.id), ...fields });
	const city = (action: string, fields: StaffPost['fields']) =>
		post('/cases/settings', fields, { operation: `POST ${action}` });
	const duty = (id: string) => ({
		id,
		[`name-${id}.sv`]: 'Plikt',
		[`law-${id}`]: '2 §',
		[`says-${id}.sv`]: 'Utred.'
	});
	const count = (action: string, fields: StaffPost['fields']) =>
		post('/cases/count', fields, { operation: `POST ${action}` });
	const words = (action: string, key: string, fields: StaffPost['fields']) =>
		post('/translations/[tag]/[key]', fields, {
			operation: `POST ${action}`,
			path: `/translations/fi/${key}`
		});
	const formTexts = (action: string, fields: StaffPost['fields']) =>
		post(
			'/translations/forms/[slug]/[tag]',
			{ count: '1', 'at-0': 'x label', 'seen-0': '', 'text-0': 'Puisto', ...fields },
			{ operation: `POST ${action}`, path: '/translations/forms/staffs-draft/en' }
		);
	const term = (action: string, at: string, fields: StaffPost['fields']) =>
		post('/translations/terms/[id]', fields, {
			operation: `POST ${action}`,
			path: `/translations/terms/${at}`
		});
	return [
		post('/translations', { id: String(remark?.id) }, { operation: 'POST settle' }),
		words('save', 'home:title', { was: '0', text: 'Ota osaa', then: 'next' }),
		words('approve', 'common:skip', { was: '1', text: 'Siirry' }),
		words('takeBack', 'common:owner', { was: '1' }),
		formTexts('save', {}),
		formTexts('approve', { approve: 'x label' }),
		term('save', 'new', {
			'word-sv': 'bänk',
			'word-fi': 'penkki',
			'reviewed-fi': 'yes',
			note: '',
			source: ''
		}),
		term('remove', String(bench?.id), {}),
		keys('passphrase', { passphrase, again: passphrase }),
		keys('unlock', { passphrase, to: '/sv/staff/cases' }),
		keys('forget', { passphrase, again: passphrase, sure: 'yes' }),
		keys('lock', { to: '/sv/staff/cases' }),
		ofKey('make'),
		ofKey('grant', { person: other.id }),
		ofKey('revoke', { person: other.id }),
		ofKey('rotate', { person: other.id }),
		ofKey('escrow'),
		count('count', { committee: String(committee?.slug), period: '2025-VB' }),
		count('takeBack', { count: 'staffs-count' }),
		city('desk', { desk: String(committee?.slug) }),
		city('terms', { term: String(committee?.slug), days: '12' }),
		city('addPlace', { committee: String(committee?.slug), 'place-new': 'Parken', 'district-new': '' }),
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
		post(
			'/consultations/[slug]/texts/translations',
			{ translation: String(translation?.id), judgement: 'show', text: 'More light.' },
			{ path: '/consultations/staffs-closed/texts/translations' }
		),
		post('/translations/texts', { into: 'sv', text: String(foreign?.id), translation: 'Mer ljus.' }),
		...['approve', 'sendBack'].map((judgement) =>
			post('/translations/texts/review', {
				into: 'sv',
				text: String(foreign?.id),
				seen: 'de5ab7a0c1b2e3f4',
				judgement
			})
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
		post('/pictograms', {}, { operation: 'POST add' }),
		post('/pictograms', { media: pictogram }, { operation: 'POST remove' }),
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
		post(
			'/assessments/[committee]/add',
			{ title: 'Lekplatsen' },
			{ path: `/assessments/${committee?.slug}/add` }
		),
		ofAssessment('', { move: 'finish' }, { operation: 'POST move' }),
		ofAssessment('', { shown: 'yes' }, { operation: 'POST show', state: 'decided' }),
		ofAssessment(
			'/[step]',
			{
				revision: '0',
				count: '1',
				'r0.name': 'Norr',
				'r0.for': 'Nära.',
				'r0.against': 'Mörkt.',
				best: 'Norr.',
				life: 'Lek.',
				others: 'Kostnad.',
				do: 'save'
			},
			{ at: '/5' }
		),
		ofAssessment('/checklist', {
			revision: '0',
			'touches.answer': 'yes',
			'touches.note': 'Alla.',
			'matters.answer': '',
			'matters.note': ''
		}),
		move('publish', 'staffs-open'),
		post('/consultations/[slug]/file', {}, { path: '/consultations/staffs-draft/file' }),
		...(['look', 'use'] as const).flatMap((action) => {
			const fields: StaffPost['fields'] =
				action === 'use' ? { carried: '[]', name: 'fi.xlf', conflicts: 'keep', outdated: 'keep' } : {};
			return [
				post('/translations/exchange', fields, { operation: `POST ${action}` }),
				post('/translations/exchange/forms/[slug]', fields, {
					operation: `POST ${action}`,
					path: '/translations/exchange/forms/staffs-draft'
				})
			];
		}),
		...(['keep', 'remove'] as const).map((action) =>
			post(
				'/consultations/[slug]/recordings',
				{ lang: 'sv', text: 'a'.repeat(64) },
				{ operation: `POST ${action}`, path: '/consultations/staffs-draft/recordings' }
			)
		),
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
			'/reports/[committee]/indicators',
			{ 'name.sv': 'Antal möten', kind: 'hand', unit: 'count' },
			{ path: `/reports/${committee?.slug}/indicators` }
		),
		post(
			'/reports/[committee]/indicators/[indicator]',
			{
				'name.sv': 'Möten',
				'definition.sv': 'Möten med invånare.',
				unit: 'count',
				decimals: '0',
				every: 'tertial',
				goal: String(goal?.id),
				fromYear: '2020',
				toYear: '',
				breaks: '1',
				'b0.year': '2025',
				'b0.why.sv': 'Nytt register.',
				'target.2026': '+/- 1 %'
			},
			{ path: `/reports/${committee?.slug}/indicators/${indicator?.slug}` }
		),
		post(
			'/reports/[committee]/[period]/indicators',
			{ 'outcome.moten': '7', 'men.moten': '3', 'source.moten': 'Protokollen', 'forecast.moten': '9' },
			{ path: `/reports/${committee?.slug}/2026-T1/indicators` }
		),
		post(
			'/reports/[committee]/goals',
			{ level: 'committee', parent: String(area?.id), number: '', 'name.sv': 'Ett mål', fromYear: '2026' },
			{ operation: 'POST add', path: `/reports/${committee?.slug}/goals` }
		),
		post(
			'/reports/[committee]/goals',
			{ goal: String(goal?.id), last: '2027' },
			{ operation: 'POST end', path: `/reports/${committee?.slug}/goals` }
		),
		post(
			'/reports/[committee]/[period]/goals',
			{ [`grade.${goal?.id}`]: 'partly' },
			{ path: `/reports/${committee?.slug}/2026-T1/goals` }
		),
		post(
			'/reports/[committee]/[period]/files',
			{ file: 'report.csv', language: 'sv' },
			{ path: `/reports/${committee?.slug}/2026-VB/files` }
		),
		reportMove('begin', '2024-T1'),
		reportMove('register', '2024-T2', { dnr: 'KS 2024/7' }),
		reportMove('takeBack', '2024-T2'),
		reportMove('signOff', '2024-VB', { by: 'Chefen' }),
		reportMove('putOnAgenda', '2023-T1', { on: '2024-02-01' }),
		reportMove('decide', '2023-T2', { on: '2024-02-01', paragraph: '7' }),
		reportMove('handOver', '2023-VB', { on: '2024-02-09' }),
		reportMove('publish', '2022-VB'),
		post(
			'/reports/[committee]/[period]/councils',
			{ council: review.council, dueOn: '2099-01-31' },
			{ path: `/reports/${committee?.slug}/2022-T1/councils` }
		),
		post(
			'/reports/[committee]/[period]/councils/answers',
			{},
			{ path: `/reports/${committee?.slug}/2025-VB/councils/answers` }
		),
		post(
			'/reports/[committee]/[period]/statistics',
			{ 'title.sv': 'Valdeltagande', value: '63,39', source: 'Valnämnden', year: '2024' },
			{ operation: 'POST add', path: '/reports/city/2025-2026/statistics' }
		),
		post(
			'/reports/[committee]/[period]/statistics',
			{ statistic: String(statistic?.id) },
			{ operation: 'POST remove', path: '/reports/city/2025-2026/statistics' }
		),
		ofReport('/staircase', { position: '3', revision: '0' }, { operation: 'POST position' }),
		ofReport('/staircase', {}, { operation: 'POST bring' }),
		ofReport(
			'/staircase/[step]',
			{
				standing: 'begun',
				done: 'Alla har gått kursen.',
				next: 'De nya går den.',
				revision: '0',
				count: '1',
				'e0.kind': 'training',
				'e0.title': 'Kursen',
				'e0.who': 'Alla',
				'e0.people': '20',
				'e0.source': 'Registret'
			},
			{ at: '/staircase/1' }
		),
		ofReport('/actions/add', anAction),
		ofReport(
			'/actions/[action]',
			{ ...anAction, revision: '1' },
			{ operation: 'POST save', at: `/actions/${actionIds[0]}` }
		),
		ofReport(
			'/actions/[action]',
			{ revision: '1' },
			{ operation: 'POST remove', at: `/actions/${actionIds[1]}` }
		),
		post(
			'/reports/[committee]/[period]/write/[section]',
			{ lang: 'sv', base: '0', status: 'draft', text: '## Läget\n\nVi har *frågat*.\n\n- Ljus' },
			{ path: `/reports/${committee?.slug}/2026-VB/write/summary` }
		),
		post(
			'/reports/[committee]/[period]/write/[section]/text',
			{},
			{ path: `/reports/${committee?.slug}/2026-VB/write/summary/text` }
		),
		move('open', 'staffs-draft'),
		move('close', 'staffs-open'),
		...['save', 'preview', 'compare'].map((action) => planning(action, { crossing: 'age*place' })),
		planning('cross', { one: 'age', two: 'gender:woman' }),
		planning('uncross', { crossing: 'age*place', without: 'age*place' }),
		move('release', 'staffs-closed'),
		...(
			[
				['give', { name, email: 'ny.ledamot@stad.example', lang: 'fi' }],
				['end', { seat: review.seat }]
			] as const
		).map(([action, fields]) =>
			post('/councils/[council]', fields, { operation: `POST ${action}`, path: '/councils/rad' })
		),
		post('/councils/add', {
			name: 'Ett nytt råd',
			english: 'A new council',
			kind: 'pensioners',
			committee: String(committee?.id)
		}),
		post(
			'/councils/[council]/edit',
			{ name: 'Rådet', english: 'The council', kind: 'disability', committee: String(committee?.id) },
			{ path: '/councils/rad/edit' }
		),
		{
			...post('', { email: 'ingen@stad.example' }, { cookie: nobody }),
			route: councils,
			path: '/sv/council'
		},
		{
			...post('', { code: '00000000' }, { cookie: nobody }),
			route: `${councils}/code`,
			path: '/sv/council/code'
		},
		ofReview('/comment', 'POST add', { passage: 'summary/aaaa', lang: 'sv', text: 'Bra.' }),
		ofReview('/comment', 'POST remove', { id: review.comment }),
		ofReview('/statement', 'POST add', { passage: 'summary/aaaa', text: 'Mer om kollektivtrafiken.' }),
		ofReview('/statement', 'POST take', { id: review.other }),
		ofReview('/statement', 'POST move', { id: review.point, way: 'up' }),
		ofReview('/statement', 'POST language', { lang: 'fi' }),
		ofReview('/statement', 'POST agree', { revision: '1' }),
		ofReview(
			'/statement/[point]',
			'POST change',
			{ passage: '', text: 'Ändrat.', seen: 'x' },
			`/statement/${review.point}`
		),
		ofReview('/statement/[point]', 'POST remove', { seen: 'x' }, `/statement/${review.point}`),
		ofReview('/statement/send', 'POST', { revision: '1' }),
		ofReview('/minutes', 'POST', {
			rows: '3',
			on: '2026-11-24',
			paragraph: '12',
			dissent: '',
			lang: 'sv',
			'p0.passage': 'summary/aaaa',
			'p0.text': 'Rådet vill ha fler hissar.'
		}),
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
		},
		...(await casePosts(db, { admin, other: other.id, committeeId: String(committee?.id) })),
		{ ...post(''), route: `${councils}/sign-out`, path: '/sv/council/sign-out' },
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
		}),
		post('/sign-out')
	];
}
