import type { ReportModel } from '#lib/domain/reports/shapes.ts';
import type { ProseDoc } from '#lib/domain/reports/prose/shapes.ts';

const doc = (...paragraphs: [id: string, text: string][]): ProseDoc => ({
	type: 'doc',
	content: paragraphs.map(([id, text]) => ({
		type: 'paragraph',
		attrs: { id },
		content: [{ type: 'text', text }]
	}))
});

/** A small report that a council can be asked about: a summary, in Finnish too as a draft, and a few things more. */
export const smallReport = (): ReportModel => ({
	committee: { slug: 'kungsholmen', name: { sv: 'Kungsholmens stadsdelsnämnd' } },
	period: { key: '2026-T2', year: 2026, kind: 'T2', from: '2026-01-01', to: '2026-08-31' },
	demonstration: true,
	city: null,
	respondents: { sum: 0, consultations: 0 },
	consultations: [],
	waiting: [],
	programme: [],
	document: {
		state: 'withCouncils',
		proposal: true,
		dnr: '',
		version: { number: 1, reason: 'sendToCouncils', madeOn: '2026-11-20' },
		meeting: null,
		signedOff: null,
		handedOverOn: null,
		publishedOn: null
	},
	prose: [
		{
			section: 'summary',
			texts: {
				sv: {
					doc: doc(
						['aaaa', 'Fler unga har svarat än förra året, men få av dem som har en funktionsnedsättning.'],
						['bbbb', 'Nämnden föreslår att dialogerna hålls också på bibliotek.']
					),
					status: 'published'
				},
				fi: {
					doc: doc(['faaa', 'Useampi nuori on vastannut kuin viime vuonna.']),
					status: 'draft'
				}
			}
		},
		{
			section: 'views',
			texts: {
				sv: {
					doc: doc(['cccc', 'Förvaltningen ser att hissar saknas vid två stationer.']),
					status: 'published'
				}
			}
		}
	],
	goals: [
		{
			id: 'g1',
			level: 'committee',
			number: '3.7',
			name: { sv: 'Kungsholmen är tillgängligt för alla' },
			expectedResult: { sv: 'Alla kan delta' },
			grade: null,
			parent: null
		}
	],
	indicators: [],
	staircase: {
		position: 4,
		steps: [
			{
				step: 4,
				standing: 'begun',
				done: 'Två dialoger har hållits.',
				next: 'Fler på bibliotek.',
				evidence: []
			}
		]
	},
	actions: [
		{
			id: 'a1',
			title: 'Håll dialoger på bibliotek',
			responsible: 'Avdelningen för bibliotek',
			dueOn: '2027-03-01',
			state: 'planned',
			before: null,
			note: '',
			since: '2026-T2',
			step: 4,
			terms: [],
			consultation: null
		}
	],
	statements: [],
	heard: [],
	quotations: {},
	numbers: {
		'summary/aaaa': '1',
		'summary/bbbb': '2',
		'goal:g1': '3',
		'step:4': '4',
		'action:a1': '5',
		'views/cccc': '6'
	}
});
