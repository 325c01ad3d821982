import { askedReview } from '../askedReview.ts';
import type { Fields, Setting, StaffPost } from './setting.ts';

const councils = '/[lang=lang]/(council)/council';

/** Councils: who sits in them, signing in to them, and what they say of a report. */
export async function councilPosts({ db, admin, committee, post, nobody }: Setting): Promise<StaffPost[]> {
	const review = await askedReview(db, admin, committee.id);
	const ofReview = (path: string, operation: string, fields: Fields = {}, to = path) => ({
		...post('', fields, { operation }),
		route: `${councils}/[council]/reviews/[review]${path}`,
		path: `/sv/council/rad/reviews/${review.id}${to}${operation === 'POST' ? '' : `?/${operation.slice(5)}`}`
	});
	return [
		post(
			'/reports/[committee]/[period]/councils',
			{ council: review.council, dueOn: '2099-01-31' },
			{ path: `/reports/${committee.slug}/2022-T1/councils` }
		),
		post(
			'/reports/[committee]/[period]/councils/answers',
			{},
			{ path: `/reports/${committee.slug}/2025-VB/councils/answers` }
		),
		...(
			[
				['give', { name: 'Person', email: 'ny.ledamot@stad.example', lang: 'fi' }],
				['end', { seat: review.seat }]
			] as const
		).map(([action, fields]) =>
			post('/councils/[council]', fields, { operation: `POST ${action}`, path: '/councils/rad' })
		),
		post('/councils/add', {
			name: 'Ett nytt råd',
			english: 'A new council',
			kind: 'pensioners',
			committee: committee.id
		}),
		post(
			'/councils/[council]/edit',
			{ name: 'Rådet', english: 'The council', kind: 'disability', committee: committee.id },
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
		{ ...post(''), route: `${councils}/sign-out`, path: '/sv/council/sign-out' }
	];
}
