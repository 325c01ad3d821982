import type { Written } from '#lib/domain/reports/report.ts';
import type { Statement } from '#lib/domain/reports/statements/shapes.ts';

const council = (slug: string, sv: string, kind: Statement['council']['kind']) => ({
	slug,
	name: { sv },
	kind
});
const disability = council('funktionshindersradet', 'Funktionshindersrådet', 'disability');
const pensioners = council('pensionarsradet', 'Pensionärsrådet', 'pensioners');
const minorities = council('minoritetsradet', 'Rådet för nationella minoriteter', 'minorities');
const children = council('barnombudsmannen', 'Barnombudsmannen', 'ombudsman');

export const statements: Statement[] = [
	{
		council: disability,
		lang: 'sv',
		origin: 'members',
		sentOn: '2026-09-14',
		minutes: null,
		version: 1,
		points: [
			{
				id: 'a1',
				passage: 'consultation:parken',
				text: 'Ljuset måste också fungera för den som ser dåligt.\nDet gäller hela gångvägen.',
				answer: 'Belysningen planeras efter stadens riktlinjer för synnedsättning.'
			},
			{ id: 'a2', passage: null, text: 'Rapporten är lätt att läsa.', answer: null }
		]
	},
	{
		council: pensioners,
		lang: 'sv',
		origin: 'minutes',
		sentOn: '2026-09-16',
		minutes: {
			on: '2026-09-15',
			paragraph: '23',
			dissent: 'En ledamot ansåg att bänkarna är tillräckligt många.'
		},
		version: 1,
		points: [{ id: 'b1', passage: 'action:act-1', text: 'Bänkar med armstöd, tack.', answer: 'Så blir det.' }]
	},
	{
		council: minorities,
		lang: 'fi',
		origin: 'members',
		sentOn: '2026-09-18',
		minutes: null,
		version: 1,
		points: [
			{
				id: 'c1',
				passage: null,
				text: 'Kiitämme tiivistelmästä suomeksi.',
				answer: 'Tack. Sammanfattningen blir kvar på finska.'
			}
		]
	}
];

export const heard: Written['heard'] = [
	{
		council: disability,
		sentOn: '2026-09-01',
		dueOn: '2026-09-18',
		meetsOn: '2026-09-10',
		outcome: 'stated'
	},
	{
		council: pensioners,
		sentOn: '2026-09-01',
		dueOn: '2026-09-18',
		meetsOn: '2026-09-15',
		outcome: 'stated'
	},
	{ council: minorities, sentOn: '2026-09-01', dueOn: '2026-09-18', meetsOn: null, outcome: 'stated' },
	{ council: children, sentOn: '2026-09-01', dueOn: '2026-09-18', meetsOn: null, outcome: 'silent' }
];
