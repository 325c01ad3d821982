import type { Fields, Setting, StaffPost } from './setting.ts';

/** Child impact assessments. */
export async function assessmentPosts({ db, committee, post }: Setting): Promise<StaffPost[]> {
	const assessmentIds: Record<string, string> = {};
	for (const state of ['draft', 'decided']) {
		const [added] = await db.$client`
			insert into assessments (committee_id, state) values (${committee.id}, ${state}) returning id`;
		assessmentIds[state] = String(added?.id);
		await db.$client`
			insert into assessment_steps (assessment_id, step, fields)
			values (${String(added?.id)}, 1, '{"title":"Lekplatsen"}')`;
	}
	const ofAssessment = (
		route: string,
		fields: Fields,
		{ operation = 'POST', at = route, state = 'draft' } = {}
	) =>
		post(`/assessments/[committee]/[assessment]${route}`, fields, {
			operation,
			path: `/assessments/${committee.slug}/${assessmentIds[state]}${at}`
		});
	return [
		post(
			'/assessments/[committee]/add',
			{ title: 'Lekplatsen' },
			{ path: `/assessments/${committee.slug}/add` }
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
		})
	];
}
