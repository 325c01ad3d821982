import { holdSheet } from '#lib/server/paper/sheets.ts';
import type { Setting, StaffPost } from './setting.ts';

/** Forms on paper that are typed in, and codes. */
export async function paperPosts({ db, admin, other, open, post }: Setting): Promise<StaffPost[]> {
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
	return [
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
		)
	];
}
