import type { IndicatorRow, IndicatorValue } from '#lib/domain/reports/indicators/shapes.ts';
import { periodOf } from '#lib/domain/reports/period.ts';
import type { ProseBlock, ProseDoc } from '#lib/domain/reports/prose/shapes.ts';
import { buildReport, type Written } from '#lib/domain/reports/report.ts';
import { reportModel, type ReportModel } from '#lib/domain/reports/shapes.ts';
import type { StepAssessment } from '#lib/domain/reports/staircase/shapes.ts';
import type { Statement } from '#lib/domain/reports/statements/shapes.ts';
import { exampleConsultation, examplePopulation, suppressedConsultation } from './releasedExample.ts';

/** A whole report with everything filled in, made up. Its numbers are odd ones, so that each is found again. */

let ids = 0;
const attrs = () => ({ id: `p-${String(++ids).padStart(3, '0')}` });
const say = (text: string) => ({ type: 'text' as const, text });
const paragraph = (...texts: string[]): ProseBlock => ({
	type: 'paragraph',
	attrs: attrs(),
	content: texts.map(say)
});
const doc = (...content: ProseBlock[]): ProseDoc => ({ type: 'doc', content });
const published = (...content: ProseBlock[]) => ({
	sv: { doc: doc(...content), status: 'published' as const }
});
const item = (text: string, ...below: ProseBlock[]) => ({
	type: 'listItem' as const,
	content: [{ type: 'paragraph' as const, content: [say(text)] }, ...(below as [])]
});

/** The text that a resident wrote and the prose quotes. */
export const quotedId = '0b7a52a4-94f0-4c3b-9a53-0d4d4bd1a3c1';

const everyBlock: ProseBlock[] = [
	{
		type: 'paragraph',
		attrs: attrs(),
		content: [
			say('Parken är en av de platser i stadsdelen som '),
			{ type: 'text', text: 'flest använder', marks: [{ type: 'bold' }] },
			say(' och som flest är oroliga för. Nämnden frågade därför alla som bor i området, se '),
			{ type: 'text', text: 'resultatet', marks: [{ type: 'link', attrs: { href: '/sv/results/parken' } }] },
			say(' och '),
			{
				type: 'text',
				text: 'stadens program',
				marks: [{ type: 'italic' }, { type: 'link', attrs: { href: 'https://stad.example/mr' } }]
			},
			say('.'),
			{ type: 'hardBreak' },
			say('Programmet har dnr KS 2023/1159.')
		]
	},
	{ type: 'heading', attrs: { ...attrs(), level: 3 }, content: [say('Hur frågan ställdes')] },
	{
		type: 'bulletList',
		attrs: attrs(),
		content: [
			item('på webben och på papper'),
			{
				type: 'listItem',
				content: [
					{ type: 'paragraph', content: [say('i skolor, med klasskod:')] },
					{ type: 'orderedList', content: [item('förskoleklass till åk 3'), item('åk 4 till 6')] }
				]
			}
		]
	},
	{ type: 'heading', attrs: { ...attrs(), level: 4 }, content: [say('Det som togs upp')] },
	{
		type: 'orderedList',
		attrs: attrs(),
		content: [item('Ljuset längs gångvägen'), item('Bänkarna vid dammen')]
	},
	{
		type: 'blockquote',
		attrs: attrs(),
		content: [
			{ type: 'paragraph', content: [say('Barn har rätt att göra sin röst hörd i det som rör dem.')] },
			{ type: 'paragraph', content: [say('Barnkonventionen, artikel 12')] }
		]
	},
	{ type: 'quotation', attrs: { ...attrs(), text: quotedId } },
	{ type: 'figure', attrs: { ...attrs(), figure: 'question:parken/safe', as: 'chart' } },
	{ type: 'figure', attrs: { ...attrs(), figure: 'participation:parken/district', as: 'chart' } }
];

const number = (value: number): IndicatorValue => ({ value, words: null, hidden: false });
const words = (sv: string): IndicatorValue => ({ value: null, words: { sv }, hidden: false });
const hidden: IndicatorValue = { value: null, words: null, hidden: true };
const untold: IndicatorValue = { value: null, words: null, hidden: false };
const farsta = { slug: 'jarva', name: { sv: 'Järva stadsdelsnämnd' } };
const spanga = { slug: 'spanga-tensta', name: { sv: 'Spånga-Tensta stadsdelsnämnd' } };
const survey = (year: number) => ({ kind: 'named' as const, name: 'Stadens medborgarundersökning', year });

function years(values: readonly IndicatorValue[], broken?: { at: number; by: 'committee' | 'wording' }) {
	return values.map((outcome, at) => ({
		period: `${2024 + at}-VB`,
		year: 2024 + at,
		outcome,
		committee: broken?.by === 'committee' && at < broken.at ? spanga : farsta,
		breaks: broken?.at === at ? [broken.by] : [],
		source: survey(2024 + at)
	}));
}

const plainRow: Pick<IndicatorRow, 'goal' | 'splits' | 'period' | 'definition' | 'decimals'> = {
	goal: 'goal-own',
	splits: [],
	period: 'Tertial',
	definition: null,
	decimals: 0
};

const indicators: IndicatorRow[] = [
	{
		...plainRow,
		id: 'trygga',
		name: { sv: 'Andel invånare som känner sig trygga i parken', en: 'Residents who feel safe in the park' },
		definition: { sv: 'De som svarat ”Mycket trygg”.' },
		unit: 'percent',
		outcome: number(50),
		men: number(56),
		women: number(44),
		lastYear: { year: 2025, outcome: number(47) },
		forecast: number(52),
		target: number(55),
		councilTarget: number(60),
		splits: [
			{
				label: { sv: 'område' },
				groups: [
					{ label: { sv: 'Järva' }, outcome: hidden },
					{ label: { sv: 'Bromma' }, outcome: number(63) }
				]
			}
		],
		trend: years([number(41), number(47), number(50)], { at: 1, by: 'committee' }),
		source: { kind: 'release', consultation: 'parken', title: { sv: 'Parken' }, question: 'safe', number: 1 }
	},
	{
		...plainRow,
		id: 'valdeltagande',
		name: { sv: 'Valdeltagande i EU-valet' },
		unit: 'percent',
		decimals: 2,
		outcome: number(63.39),
		men: untold,
		women: untold,
		lastYear: { year: 2025, outcome: untold },
		forecast: untold,
		target: words('Tas fram av nämnd/styrelse'),
		councilTarget: words('+/- 1 %'),
		period: 'Vart femte år',
		trend: years([number(63.03), untold, number(63.39)]),
		source: {
			kind: 'named',
			name: 'Valnämndens tertialrapport T2',
			year: 2024,
			caveat: { sv: 'Valdistrikt är inte stadsdelar.' }
		}
	},
	{
		...plainRow,
		id: 'tillganglig',
		name: { sv: 'Lekplatser som är tillgängliga för alla barn' },
		unit: 'count',
		outcome: number(1748),
		men: untold,
		women: untold,
		lastYear: { year: 2025, outcome: number(1699) },
		forecast: number(1760),
		target: number(1800),
		councilTarget: untold,
		period: 'År',
		trend: years([number(1612), number(1699), number(1748)]),
		source: { kind: 'named', name: 'Inventering av lekplatser', year: 2026 }
	},
	{
		...plainRow,
		id: 'inflytande',
		name: { sv: 'Upplevt inflytande, medel' },
		unit: 'mean',
		decimals: 1,
		outcome: hidden,
		men: hidden,
		women: hidden,
		lastYear: { year: 2025, outcome: number(2.9) },
		forecast: untold,
		target: number(3.4),
		councilTarget: untold,
		trend: years([number(2.7), number(2.9), hidden], { at: 1, by: 'wording' }),
		source: survey(2026)
	},
	{
		...plainRow,
		id: 'bka',
		name: { sv: 'Beslut med barnkonsekvensanalys' },
		unit: 'words',
		outcome: words('De flesta'),
		men: untold,
		women: untold,
		lastYear: { year: 2025, outcome: words('Några') },
		forecast: words('Alla'),
		target: words('Alla'),
		councilTarget: words('Tas fram av nämnd/styrelse'),
		trend: [],
		source: { kind: 'named', name: 'Nämndens diarium', year: 2026 }
	}
];

const steps: StepAssessment[] = [
	{
		step: 1,
		standing: 'inPlace',
		done: 'Alla nyanställda går utbildningen första månaden.',
		next: 'En fördjupning om nationella minoriteter.',
		evidence: [
			{
				kind: 'training',
				title: 'Mänskliga rättigheter i vardagen',
				who: 'handläggare och chefer',
				people: 187,
				source: 'Personalavdelningens förteckning'
			}
		]
	},
	{
		step: 2,
		standing: 'inPlace',
		done: 'Rutinerna är omskrivna.',
		next: '',
		evidence: [{ kind: 'document', title: 'Rutin för dialog', href: 'https://stad.example/rutin' }]
	},
	{
		step: 3,
		standing: 'underWay',
		done: 'Barnchecklistan används.',
		next: 'Jämställdhetsanalys i budget.',
		evidence: []
	},
	{
		step: 4,
		standing: 'underWay',
		done: 'Dialog om parken.',
		next: 'Nå dem som inte svarade.',
		evidence: [{ kind: 'consultation', slug: 'parken', title: { sv: 'Parken' } }]
	},
	{
		step: 5,
		standing: 'begun',
		done: '',
		next: 'Koppla åtgärder till analysen.',
		evidence: [{ kind: 'other', title: 'Arbetsgrupp tillsatt' }]
	},
	{ step: 6, standing: null, done: '', next: '', evidence: [] }
];

const council = (slug: string, sv: string, kind: Statement['council']['kind']) => ({
	slug,
	name: { sv },
	kind
});
const disability = council('funktionshindersradet', 'Funktionshindersrådet', 'disability');
const pensioners = council('pensionarsradet', 'Pensionärsrådet', 'pensioners');
const minorities = council('minoritetsradet', 'Rådet för nationella minoriteter', 'minorities');
const children = council('barnombudsmannen', 'Barnombudsmannen', 'ombudsman');

const statements: Statement[] = [
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

const written: Written = {
	given: {},
	city: null,
	document: {
		state: 'onAgenda',
		proposal: true,
		dnr: 'JÄR 2026/418',
		version: { number: 3, reason: 'putOnAgenda', madeOn: '2026-09-21' },
		meeting: { on: '2026-10-01', paragraph: '' },
		signedOff: { on: '2026-09-20', by: 'Avdelningschefen' },
		handedOverOn: null,
		publishedOn: null
	},
	prose: [
		{
			section: 'summary',
			texts: {
				...published(
					paragraph('Under perioden har nämnden hört invånarna om parken. Hälften känner sig trygga där.'),
					paragraph('Färre från Järva än från Bromma svarade, sett till hur många som bor där.')
				),
				'sv-simple': {
					doc: doc(paragraph('Vi har frågat om parken. Hälften känner sig trygga.')),
					status: 'reviewed'
				},
				fi: {
					doc: doc(paragraph('Puolet vastaajista tuntee olonsa turvalliseksi puistossa.')),
					status: 'draft'
				}
			}
		},
		{ section: 'background', texts: published(...everyBlock) },
		{
			section: 'goals',
			of: 'goal-own',
			texts: published(paragraph('Målet bedöms uppfyllas delvis. Dialogen visar var det brister.'))
		},
		{ section: 'participation', texts: published(paragraph('Två dialoger avslutades under perioden.')) },
		{
			section: 'participation',
			of: 'parken',
			texts: published(paragraph('De som svarade är fler än vid förra dialogen.'))
		},
		{
			section: 'indicators',
			of: 'trygga',
			texts: published(paragraph('Utfallet är högre än förra året, men nämnden är en annan.'))
		},
		{
			section: 'staircase',
			texts: published(paragraph('Bedömningen gjordes av ledningsgruppen tillsammans med råden.'))
		},
		{
			section: 'views',
			texts: published(paragraph('Förvaltningen anser att belysningen bör gå före bänkarna.'))
		},
		{
			section: 'proposal',
			texts: published({
				type: 'orderedList',
				attrs: attrs(),
				content: [item('Nämnden godkänner rapporten.'), item('Rapporten överlämnas till kommunstyrelsen.')]
			})
		}
	],
	goals: [
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
	],
	indicators,
	staircase: { position: 4, steps },
	actions: [
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
	],
	statements,
	heard: [
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
	],
	quotations: {
		[quotedId]: {
			text: 'Mer ljus, tack. Jag går aldrig där efter klockan fyra på vintern.',
			lang: 'und',
			edited: true
		}
	}
};

const second = {
	...suppressedConsultation,
	head: {
		...suppressedConsultation.head,
		slug: 'lekplatsen',
		title: { sv: 'Lekplatsen', en: 'The playground' },
		closesOn: '2026-06-01',
		closedOn: '2026-06-01'
	},
	outcome: { sv: 'Lekplatsen byggs om 2027.' }
};

/** A whole report, as an output gets it. */
export const exampleReport: ReportModel = reportModel.parse(
	buildReport({
		committee: { slug: 'jarva', name: { sv: 'Järva stadsdelsnämnd', en: 'Järva district committee' } },
		period: periodOf(2026, 'T2'),
		known: [exampleConsultation, second],
		released: [exampleConsultation, second],
		terms: [
			{ kind: 'focusArea', slug: 'participation', name: { sv: 'Delaktighet och inflytande' } },
			{ kind: 'focusArea', slug: 'welfare', name: { sv: 'Välfärd och service' } }
		],
		population: examplePopulation,
		written
	})
);
