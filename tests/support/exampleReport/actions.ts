import type { Written } from '#lib/domain/reports/report.ts';

export const actions: Written['actions'] = [
	{
		id: 'act-1',
		title: 'Ny belysning längs gångvägen',
		responsible: 'Parkenheten',
		dueOn: '2027-03-31',
		state: 'underWay',
		before: 'planned',
		note: 'Upphandlingen pågår.',
		since: '2026-T1',
		step: 5,
		terms: [{ kind: 'focusArea', slug: 'participation', name: { sv: 'Delaktighet och inflytande' } }],
		consultation: { slug: 'parken', title: { sv: 'Parken' } }
	},
	{
		id: 'act-2',
		title: 'Uppsökande dialog i Järva',
		responsible: 'Dialogenheten',
		dueOn: null,
		state: 'planned',
		before: null,
		note: '',
		since: '2026-T2',
		step: 4,
		terms: [],
		consultation: null
	}
];
