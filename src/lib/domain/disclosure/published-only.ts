import type { AuditSystem } from './audit.ts';
import type { ReleaseDocument } from './document.ts';
import type { Layout } from './layout.ts';
import type { Cell } from './linear.ts';
import { placesOf } from './published.ts';
import { rulesOf } from './rules.ts';
import type { Counts } from './tally.ts';
import { unknownsOf } from './unknowns.ts';

/** A tally of nobody: what can be asked of a layout without answers. */
function nobody(layout: Layout): Counts {
	const zeros = (length: number) => new Array<number>(length).fill(0);
	return {
		layout,
		respondents: 0,
		total: (question) => zeros(layout.questions[question]!.slots.length),
		by: (question, breakdown) =>
			layout.breakdowns[breakdown]!.groups.map(() => zeros(layout.questions[question]!.slots.length)),
		groups: (breakdown) => zeros(layout.breakdowns[breakdown]!.groups.length)
	};
}

/**
 * What is published of the latest release, after the answers have left: nobody knows the hidden numbers any more, so every one
 * is asked for, and none may follow exactly. Means are left out: what they are rounded from is gone.
 */
export function publishedOnly(layout: Layout, documents: readonly ReleaseDocument[]): AuditSystem[] {
	const document = documents.at(-1);
	if (!document) return [];
	const counts = nobody(layout);
	return [undefined, ...layout.questions.keys()].map((question): AuditSystem => {
		const unknowns = unknownsOf(counts, question);
		const id = question === undefined ? undefined : layout.questions[question]!.id;
		const release = document.questions.find((one) => one.question === id);
		const places = placesOf(unknowns, layout, document, release).filter(({ what }) => what !== 'points');
		return {
			question: id,
			system: {
				inner: unknowns.truth.length,
				cells: places.map(({ terms, value }): Cell => ({
					terms,
					count: value ?? Number.NaN,
					standing: value === null ? 'primary' : 'open',
					...(value === null ? { width: 1 } : {})
				})),
				rules: rulesOf(unknowns, layout),
				most: document.respondents ?? 1
			},
			shown: places.map(({ value }) => value !== null)
		};
	});
}
