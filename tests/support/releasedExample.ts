import { form as formSchema } from '#lib/domain/consultations/form.ts';
import type { CountTable, MergedCategory, ReleaseDocument } from '#lib/domain/disclosure/document.ts';
import type { ReleasedConsultation } from '#lib/domain/reports/results.ts';
import type { PopulationRow } from '#lib/domain/reports/population.ts';

const category = (id: string, sv: string): MergedCategory => ({
	ids: [id],
	labels: [{ sv }],
	kind: 'answer'
});
const noAnswer: MergedCategory = { ids: ['_notAnswered'], labels: [], kind: 'notAnswered' };

const percent = (count: number | null, base: number | null) =>
	count === null || base === null || base < 20 ? null : Math.round((100 * count) / base);
const table = (
	categories: MergedCategory[],
	cells: (number | null)[][],
	bases: (number | null)[],
	means: (number | null)[] = []
): CountTable => ({
	withheld: false,
	categories,
	cells,
	bases,
	percents: cells.map((row, group) => row.map((count) => percent(count, bases[group] ?? null))),
	means: cells.map((_, group) => means[group] ?? null)
});
const withheld: CountTable = {
	withheld: true,
	categories: [],
	cells: [],
	bases: [],
	percents: [],
	means: []
};

/** A small form: a scale, several choices, a text, and two backgrounds, one of which no register counts. */
export const exampleForm = formSchema.parse({
	title: { sv: 'Parken', en: 'The park' },
	languages: ['sv', 'en'],
	pages: [
		{
			id: 'park',
			title: { sv: 'Om parken', en: 'About the park' },
			questions: [
				{
					type: 'scale',
					id: 'safe',
					label: { sv: 'Hur trygg känner du dig?', en: 'How safe do you feel?' },
					required: true,
					points: [
						{ id: 's1', label: { sv: 'Mycket otrygg', en: 'Very unsafe' } },
						{ id: 's2', label: { sv: 'Varken eller', en: 'Neither' } },
						{ id: 's3', label: { sv: 'Mycket trygg', en: 'Very safe' } }
					],
					dontKnow: { id: 'dk', label: { sv: 'Vet ej', en: "Don't know" } }
				},
				{
					type: 'multiple',
					id: 'wish',
					label: { sv: '=Vad saknas?', en: 'What is missing?' },
					options: [
						{ id: 'light', label: { sv: 'Ljus', en: 'Light' } },
						{ id: 'bench', label: { sv: 'Bänkar', en: 'Benches' } },
						{ id: 'none', label: { sv: 'Inget', en: 'Nothing' }, exclusive: true }
					]
				},
				{ type: 'longText', id: 'more', label: { sv: 'Något mer?' }, maxLength: 50 }
			]
		},
		{
			id: 'you',
			questions: [
				{
					type: 'single',
					id: 'district',
					label: { sv: 'Var bor du?', en: 'Where do you live?' },
					options: [
						{ id: 'jarva', label: { sv: 'Järva' } },
						{ id: 'bromma', label: { sv: 'Bromma' } }
					],
					background: { kind: 'district', why: { sv: 'För att jämföra.' } }
				},
				{
					type: 'single',
					id: 'disability',
					label: { sv: 'Har du en funktionsnedsättning?' },
					options: [
						{ id: 'yes', label: { sv: 'Ja' } },
						{ id: 'no', label: { sv: 'Nej' } }
					],
					background: { kind: 'disability', why: { sv: 'För att jämföra.' } }
				}
			]
		}
	]
});

const points = [
	category('s1', 'Mycket otrygg'),
	category('s2', 'Varken eller'),
	category('s3', 'Mycket trygg'),
	category('dk', 'Vet ej'),
	noAnswer
];
const places = [category('jarva', 'Järva'), category('bromma', 'Bromma'), noAnswer];

/** What its release stores: one hidden cell, one withheld table. */
export const exampleDocument: ReleaseDocument = {
	method: { name: 'merge-or-withhold', version: 1, k: 5, base: 10, sensitiveK: 10, sensitiveBase: 20 },
	respondents: 100,
	backgrounds: [
		{
			id: 'district',
			question: 'district',
			label: { sv: 'Var bor du?', en: 'Where do you live?' },
			kind: 'district',
			sensitive: false,
			withheld: false,
			groups: [30, 60, 10].map((count, index) => ({ ...(places[index] ?? noAnswer), count, percent: count }))
		},
		{
			id: 'disability',
			question: 'disability',
			label: { sv: 'Har du en funktionsnedsättning?' },
			kind: 'disability',
			sensitive: true,
			withheld: false,
			groups: [20, 70, 10].map((count, index) => ({
				...([category('yes', 'Ja'), category('no', 'Nej'), noAnswer][index] ?? noAnswer),
				count,
				percent: count
			}))
		}
	],
	questions: [
		{
			question: 'safe',
			type: 'scale',
			label: { sv: 'Hur trygg känner du dig?', en: 'How safe do you feel?' },
			counting: 'one',
			total: table(points, [[20, 15, 50, 8, 7]], [100]),
			by: [
				{
					background: 'district',
					label: { sv: 'Var bor du?', en: 'Where do you live?' },
					groups: places,
					...table(
						points,
						[
							[12, 5, 8, 5, 0],
							[8, 10, 35, 0, 7],
							[0, 0, 7, null, null]
						],
						[30, 60, 10]
					)
				},
				{
					background: 'disability',
					label: { sv: 'Har du en funktionsnedsättning?' },
					groups: [],
					...withheld
				}
			]
		},
		{
			question: 'wish',
			type: 'multiple',
			label: { sv: '=Vad saknas?', en: 'What is missing?' },
			counting: 'each',
			total: table(
				[category('light', 'Ljus'), category('bench', 'Bänkar'), category('none', 'Inget'), noAnswer],
				[[60, 40, 10, 6]],
				[100]
			),
			by: []
		},
		{
			question: 'more',
			type: 'longText',
			label: { sv: 'Något mer?' },
			counting: 'answered',
			total: table([{ ids: ['_answered'], labels: [], kind: 'answered' }, noAnswer], [[30, 70]], [100]),
			by: []
		}
	]
};

export const examplePopulation: PopulationRow[] = [
	['Järva', 60_000],
	['Bromma', 30_000],
	['all', 90_000]
].map(([district, count]) => ({
	source: 'Befolkningsregistret',
	year: 2025,
	district: String(district),
	ageGroup: 'all',
	sex: 'all',
	count: Number(count)
}));

export const exampleConsultation: ReleasedConsultation = {
	earlier: new Map(),
	head: {
		slug: 'parken',
		state: 'released',
		title: exampleForm.title,
		summary: { sv: 'Om parken' },
		purpose: { sv: 'Planen för parken' },
		committee: { slug: 'jarva', name: { sv: 'Järva stadsdelsnämnd' } },
		opensOn: '2026-02-01',
		closesOn: '2026-03-01',
		openedOn: '2026-02-01',
		closedOn: '2026-03-01',
		reach: { whom: 'everybody' },
		demonstration: false,
		terms: [{ kind: 'focusArea', slug: 'participation', name: { sv: 'Delaktighet och inflytande' } }]
	},
	outcome: null,
	replies: [],
	release: { number: 1, releasedOn: '2026-03-10', document: exampleDocument },
	form: exampleForm,
	texts: new Map([['more', [{ text: 'Mer ljus, tack.', lang: 'und', edited: false }]]])
};

const [safe, ...others] = exampleDocument.questions;
const [district, disability] = exampleDocument.backgrounds;
if (!safe || !district || !disability) throw new Error('no example');

/**
 * The same with single cells, a group of a margin, bases and means hidden: what a release by cell suppression can look like.
 * Järva's base is hidden with its group; Bromma's lowest answer is hidden, and so is its mean.
 */
export const suppressedDocument: ReleaseDocument = {
	...exampleDocument,
	method: { ...exampleDocument.method, name: 'cell-suppression' },
	backgrounds: [
		{
			...district,
			groups: [
				{ ...category('jarva', 'Järva'), count: null, percent: null },
				{ ...category('bromma', 'Bromma'), count: 60, percent: 60 },
				{ ...category('farsta', 'Farsta'), count: 30, percent: 30 },
				{ ...noAnswer, count: null, percent: null }
			]
		},
		disability
	],
	questions: [
		{
			...safe,
			total: table(points, [[20, 15, 50, 8, 7]], [100], [2.4]),
			by: [
				{
					background: 'district',
					label: district.label,
					groups: [
						category('jarva', 'Järva'),
						category('bromma', 'Bromma'),
						category('farsta', 'Farsta'),
						noAnswer
					],
					...table(
						points,
						[
							[null, null, 7, null, 0],
							[null, 8, 38, null, 7],
							[9, 6, 12, 3, 0],
							[null, null, null, null, null]
						],
						[null, 60, 30, null],
						[2.1, null, 2.2, null]
					)
				}
			]
		},
		...others
	]
};

export const suppressedConsultation: ReleasedConsultation = {
	...exampleConsultation,
	release: { ...exampleConsultation.release, document: suppressedDocument }
};
