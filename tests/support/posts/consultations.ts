import type { Setting, StaffPost } from './setting.ts';

/** A consultation from its beginning to its answer: writing, recordings, review, moves. */
export async function consultationPosts({
	db,
	admin,
	committee,
	draft,
	post
}: Setting): Promise<StaffPost[]> {
	const [asked] = await db.$client`
		insert into review_requests (consultation_id, user_id, comment) values (${draft}, ${admin}, 'Fler bänkar.') returning id`;
	const move = (name: string, slug: string) =>
		post(`/consultations/[slug]/${name}`, {}, { path: `/consultations/${slug}/${name}` });
	return [
		post('/consultations/add', {
			'title.sv': 'Parken',
			committee: committee.id,
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
				'r0.committee': committee.id,
				'r0.dueOn': '2027-01-01'
			},
			{ path: '/consultations/staffs-released/answer' }
		)
	];
}
