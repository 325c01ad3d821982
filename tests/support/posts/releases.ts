import type { Fields, Setting, StaffPost } from './setting.ts';

/** Opening, closing, and what is shown of the answers. */
export function releasePosts({ post }: Setting): StaffPost[] {
	const move = (name: string, slug: string) =>
		post(`/consultations/[slug]/${name}`, {}, { path: `/consultations/${slug}/${name}` });
	const planning = (action: string, fields: Fields) =>
		post(
			'/consultations/[slug]/release/plan',
			{ 'grouping.age': 'wider', 'grouping.gender': 'asked', ...fields },
			{ operation: `POST ${action}`, path: '/consultations/staffs-closed/release/plan' }
		);
	return [
		move('open', 'staffs-draft'),
		move('close', 'staffs-open'),
		...['save', 'preview', 'compare'].map((action) => planning(action, { crossing: 'age*place' })),
		planning('cross', { one: 'age', two: 'gender:woman' }),
		planning('uncross', { crossing: 'age*place', without: 'age*place' }),
		move('release', 'staffs-closed')
	];
}
