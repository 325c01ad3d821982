import { form as formSchema } from '#lib/domain/consultations/form.ts';
import type { CountTable, MergedCategory } from '#lib/domain/disclosure/document.ts';
import type { AskedConsultation } from '#lib/domain/reports/times.ts';
import { exampleConsultation, exampleDocument } from './releasedExample.ts';

/** A question of two answers, and the gender and the district of those who gave them. */
const form = formSchema.parse({
	title: { sv: 'Simhallen' },
	languages: ['sv'],
	pages: [
		{
			id: 'all',
			questions: [
				{
					type: 'single',
					id: 'swim',
					shared: 'swimming',
					label: { sv: 'Kan du simma?' },
					options: [
						{ id: 'yes', label: { sv: 'Ja' } },
						{ id: 'no', label: { sv: 'Nej' } }
					]
				},
				...['gender', 'district'].map((kind) => ({
					type: 'single',
					id: kind,
					label: { sv: kind },
					options: [
						{
							id: kind === 'gender' ? 'woman' : 'north',
							label: { sv: kind === 'gender' ? 'Kvinna' : 'Norr' }
						},
						{ id: kind === 'gender' ? 'man' : 'south', label: { sv: kind === 'gender' ? 'Man' : 'Söder' } }
					],
					background: { kind, why: { sv: 'Jämföra.' } }
				}))
			]
		}
	]
});

const category = (id: string, sv: string): MergedCategory => ({
	ids: [id],
	labels: [{ sv }],
	kind: 'answer'
});
export const answerCategories = [category('yes', 'Ja'), category('no', 'Nej')];
export const genderGroups = [category('woman', 'Kvinna'), category('man', 'Man')];
const districtGroups = [category('north', 'Norr'), category('south', 'Söder')];

/** Counts of [yes, no] a row; null is hidden. A row's base is hidden with any of its cells where `base` says so. */
export function countTable(rows: (number | null)[][], bases?: (number | null)[]): CountTable {
	const known = rows.map((row, at) =>
		bases ? (bases[at] ?? null) : row.reduce((sum: number, cell) => sum + (cell ?? 0), 0)
	);
	return {
		withheld: false,
		categories: answerCategories,
		cells: rows,
		bases: known,
		percents: rows.map((row, at) =>
			row.map((cell) => {
				const base = known[at] ?? null;
				return cell === null || base === null || base < 20 ? null : Math.round((100 * cell) / base);
			})
		),
		means: rows.map(() => null)
	};
}

type Round = {
	closedOn: string;
	committee?: string;
	total: CountTable;
	gender?: CountTable & { groups?: MergedCategory[] };
	district?: CountTable;
};

/** One time that it was asked and released. */
export function indicatorRound({
	closedOn,
	committee = 'idrott',
	total,
	gender,
	district
}: Round): AskedConsultation {
	const by = [
		...(gender ? [{ id: 'gender' as const, groups: genderGroups, table: gender }] : []),
		...(district ? [{ id: 'district' as const, groups: districtGroups, table: district }] : [])
	];
	return {
		head: {
			...exampleConsultation.head,
			slug: `simma-${closedOn}`,
			closedOn,
			committee: { slug: committee, name: { sv: committee } }
		},
		form,
		earlier: new Map(),
		release: {
			number: 1,
			releasedOn: closedOn,
			document: {
				...exampleDocument,
				backgrounds: by.map(({ id, groups }) => ({
					id,
					question: id,
					label: { sv: id },
					kind: id,
					sensitive: false,
					withheld: false,
					groups: groups.map((group) => ({ ...group, count: null, percent: null }))
				})),
				questions: [
					{
						question: 'swim',
						type: 'single',
						label: { sv: 'Kan du simma?' },
						counting: 'one',
						total,
						by: by.map(({ id, groups, table }) => ({
							groups,
							...table,
							background: id,
							label: { sv: id }
						}))
					}
				]
			}
		}
	};
}
