import type { Written } from '#lib/domain/reports/report.ts';

export const goals: Written['goals'] = [
	{
		id: 'goal-city',
		level: 'direction',
		number: '3',
		name: { sv: 'En modern storstad med möjligheter för alla' },
		expectedResult: null,
		grade: null,
		parent: null
	},
	{
		id: 'goal-area',
		level: 'area',
		number: '3.7',
		name: {
			sv: 'Stockholm ska vara en öppen, jämställd och demokratisk stad som samarbetar internationellt'
		},
		expectedResult: null,
		grade: { sv: 'Uppfylls delvis' },
		parent: 'goal-city'
	},
	{
		id: 'goal-own',
		level: 'committee',
		number: '',
		name: { sv: 'Invånarna hörs innan nämnden beslutar' },
		expectedResult: { sv: 'Varje större beslut föregås av en dialog som når dem som sällan hörs.' },
		grade: { sv: 'Uppfylls delvis' },
		parent: 'goal-area'
	}
];
