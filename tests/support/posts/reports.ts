import type { Fields, Setting, StaffPost } from './setting.ts';

/** A committee’s report, its indicators, goals, staircase and actions, and the whole city’s. */
export async function reportPosts({ db, committee, post }: Setting): Promise<StaffPost[]> {
	await db.$client`insert into reports (committee_id, period) select id, '2026-VB' from committees`;
	await db.$client`insert into reports (committee_id, period) values (${committee.id}, '2026-T2')`;
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
			insert into reports (committee_id, period, state) values (${committee.id}, ${period}, ${state})`;
	const [ofCity] = await db.$client`insert into reports (period) values ('2025-2026') returning id`;
	const [statistic] = await db.$client`
		insert into city_statistics (report_id, position, title, value, source)
		values (${String(ofCity?.id)}, 1, '{"sv":"Barn"}', 20, 'Staden') returning id`;
	const actionIds: string[] = [];
	for (const title of ['Ställa ut bänkar', 'Sätta upp lampor']) {
		const [added] = await db.$client`
			insert into committee_actions (committee_id, title, responsible, since)
			values (${committee.id}, ${title}, 'Enheten', '2026-T2') returning id`;
		actionIds.push(String(added?.id));
		await db.$client`
			insert into action_follow_ups (action_id, period, state) values (${String(added?.id)}, '2026-T2', 'planned')`;
	}
	const [indicator] = await db.$client`
		insert into indicators (committee_id, slug, name, unit, kind, from_year)
		values (${committee.id}, 'moten', '{"sv":"Möten"}', 'count', 'hand', 2020) returning slug`;
	const [area] = await db.$client`
		insert into goals (level, name, from_year) values ('area', '{"sv":"Område"}', 2020) returning id`;
	const [goal] = await db.$client`
		insert into goals (committee_id, level, parent_id, name, from_year)
		values (${committee.id}, 'committee', ${area?.id}, '{"sv":"Nämndmål"}', 2020) returning id`;
	const ofReport = (route: string, fields: Fields, { operation = 'POST', at = route } = {}) =>
		post(`/reports/[committee]/[period]${route}`, fields, {
			operation,
			path: `/reports/${committee.slug}/2026-T2${at}`
		});
	const reportMove = (move: string, period: string, fields: Fields = {}) =>
		post('/reports/[committee]/[period]', fields, {
			operation: `POST ${move}`,
			path: `/reports/${committee.slug}/${period}`
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
	return [
		post(
			'/reports/[committee]/indicators',
			{ 'name.sv': 'Antal möten', kind: 'hand', unit: 'count' },
			{ path: `/reports/${committee.slug}/indicators` }
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
			{ path: `/reports/${committee.slug}/indicators/${indicator?.slug}` }
		),
		post(
			'/reports/[committee]/[period]/indicators',
			{ 'outcome.moten': '7', 'men.moten': '3', 'source.moten': 'Protokollen', 'forecast.moten': '9' },
			{ path: `/reports/${committee.slug}/2026-T1/indicators` }
		),
		post(
			'/reports/[committee]/goals',
			{ level: 'committee', parent: String(area?.id), number: '', 'name.sv': 'Ett mål', fromYear: '2026' },
			{ operation: 'POST add', path: `/reports/${committee.slug}/goals` }
		),
		post(
			'/reports/[committee]/goals',
			{ goal: String(goal?.id), last: '2027' },
			{ operation: 'POST end', path: `/reports/${committee.slug}/goals` }
		),
		post(
			'/reports/[committee]/[period]/goals',
			{ [`grade.${goal?.id}`]: 'partly' },
			{ path: `/reports/${committee.slug}/2026-T1/goals` }
		),
		post(
			'/reports/[committee]/[period]/files',
			{ file: 'report.csv', language: 'sv' },
			{ path: `/reports/${committee.slug}/2026-VB/files` }
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
			{ path: `/reports/${committee.slug}/2026-VB/write/summary` }
		),
		post(
			'/reports/[committee]/[period]/write/[section]/text',
			{},
			{ path: `/reports/${committee.slug}/2026-VB/write/summary/text` }
		)
	];
}
