import type { ProseBlock } from '../prose/shapes.ts';
import type { ReportModel } from '../shapes.ts';
import { sectionKey, sections, type Section } from './sections.ts';

/**
 * A piece of a report that a council can speak of: a paragraph of the prose, a dialogue, a goal, a row, a step, an
 * action. `id` is the same in every version; what it is called on paper is its number (numbers.ts).
 */
export type ReportPassage = { id: string; section: Section };

/** How a paragraph of the prose is named: its section and its own id. */
export const proseId = (section: Section, of: string | undefined, { attrs: { id } }: ProseBlock): string =>
	`${sectionKey(section, of)}/${id}`;

/** The language that a report's prose is written in; the others are translations of it. */
export const writtenLanguage = 'sv';

/** Headings name what follows and are not spoken of by themselves. */
const isSpokenOf = ({ type }: ProseBlock): boolean => type !== 'heading';

const things: Partial<Record<Section, (model: PassageSource) => { id: string; of: string }[]>> = {
	goals: ({ goals }) => goals.map(({ id }) => ({ id: `goal:${id}`, of: id })),
	participation: ({ consultations }) =>
		consultations.map(({ consultation: { slug } }) => ({ id: `consultation:${slug}`, of: slug })),
	complaints: ({ complaints = [] }) =>
		complaints.map(({ consultation: { slug } }) => ({ id: `complaints:${slug}`, of: slug })),
	indicators: ({ indicators }) => indicators.map(({ id }) => ({ id: `indicator:${id}`, of: id })),
	staircase: ({ staircase }) =>
		(staircase?.steps ?? []).map(({ step }) => ({ id: `step:${step}`, of: String(step) })),
	actions: ({ actions }) => actions.map(({ id }) => ({ id: `action:${id}`, of: id }))
};

export type PassageSource = Pick<
	ReportModel,
	'prose' | 'goals' | 'consultations' | 'complaints' | 'indicators' | 'staircase' | 'actions'
>;

/** The passages of a report in the order that every output has them. */
export function passagesOf(model: PassageSource): ReportPassage[] {
	const proseOf = (section: Section, of?: string): ReportPassage[] =>
		model.prose
			.filter((one) => one.section === section && one.of === of)
			.flatMap(({ texts }) => texts[writtenLanguage]?.doc.content ?? [])
			.filter(isSpokenOf)
			.map((block) => ({ id: proseId(section, of, block), section }));
	return sections.flatMap((section) => [
		...proseOf(section),
		...(things[section]?.(model) ?? []).flatMap(({ id, of }) => [{ id, section }, ...proseOf(section, of)])
	]);
}
