import type { IndicatorRow, IndicatorValue } from '#lib/domain/reports/indicators/shapes.ts';

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

export const indicators: IndicatorRow[] = [
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
