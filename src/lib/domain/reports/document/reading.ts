import type { Goal } from '../goals/shapes.ts';
import type { IndicatorRow } from '../indicators/shapes.ts';
import type { ReportAction } from '../actions/shapes.ts';
import type { ProseBlock } from '../prose/shapes.ts';
import type { ReportConsultation, ReportModel } from '../shapes.ts';
import type { StepAssessment } from '../staircase/shapes.ts';
import { proseId, writtenLanguage } from './passages.ts';
import { sections, type Section } from './sections.ts';

/** What stands in a passage. */
export type ReadingBody =
	| { kind: 'prose'; block: ProseBlock }
	| { kind: 'goal'; goal: Goal }
	| { kind: 'consultation'; consultation: ReportConsultation }
	| { kind: 'indicator'; indicator: IndicatorRow }
	| { kind: 'step'; step: StepAssessment }
	| { kind: 'action'; action: ReportAction };

/** A passage with the number that it is spoken of by; a heading has neither id nor number. */
export type ReadingItem =
	| { kind: 'heading'; block: ProseBlock & { type: 'heading' } }
	| { kind: 'passage'; id: string; number: string; body: ReadingBody };

export type ReadingSection = { section: Section; items: ReadingItem[] };

type Source = Pick<
	ReportModel,
	'prose' | 'goals' | 'consultations' | 'complaints' | 'indicators' | 'staircase' | 'actions' | 'numbers'
>;
type Thing = { id: string; of: string; body: ReadingBody };

const things: Partial<Record<Section, (model: Source) => Thing[]>> = {
	goals: ({ goals }) =>
		goals.map((goal) => ({ id: `goal:${goal.id}`, of: goal.id, body: { kind: 'goal', goal } })),
	participation: ({ consultations }) =>
		consultations.map((consultation) => {
			const { slug } = consultation.consultation;
			return { id: `consultation:${slug}`, of: slug, body: { kind: 'consultation', consultation } };
		}),
	complaints: ({ complaints = [] }) =>
		complaints.map((consultation) => {
			const { slug } = consultation.consultation;
			return { id: `complaints:${slug}`, of: slug, body: { kind: 'consultation', consultation } };
		}),
	indicators: ({ indicators }) =>
		indicators.map((indicator) => ({
			id: `indicator:${indicator.id}`,
			of: indicator.id,
			body: { kind: 'indicator', indicator }
		})),
	staircase: ({ staircase }) =>
		(staircase?.steps ?? []).map((step) => ({
			id: `step:${step.step}`,
			of: String(step.step),
			body: { kind: 'step', step }
		})),
	actions: ({ actions }) =>
		actions.map((action) => ({ id: `action:${action.id}`, of: action.id, body: { kind: 'action', action } }))
};

/**
 * A report as it is read from its first passage to its last, section by section, in the order and with the ids of
 * `passagesOf`. Sections with nothing in them are left out.
 */
export function readingOf(model: Source): ReadingSection[] {
	const numberOf = (id: string): string =>
		Object.hasOwn(model.numbers, id) ? (model.numbers[id] ?? '') : '';
	const passage = (id: string, body: ReadingBody): ReadingItem => ({
		kind: 'passage',
		id,
		number: numberOf(id),
		body
	});
	const proseOf = (section: Section, of?: string): ReadingItem[] =>
		model.prose
			.filter((one) => one.section === section && one.of === of)
			.flatMap(({ texts }) => texts[writtenLanguage]?.doc.content ?? [])
			.map((block) =>
				block.type === 'heading'
					? { kind: 'heading', block }
					: passage(proseId(section, of, block), { kind: 'prose', block })
			);
	return sections
		.map((section) => ({
			section,
			items: [
				...proseOf(section),
				...(things[section]?.(model) ?? []).flatMap(({ id, of, body }) => [
					passage(id, body),
					...proseOf(section, of)
				])
			]
		}))
		.filter(({ items }) => items.length > 0);
}

/** The passages alone, in their order. */
export const passagesRead = (sections: readonly ReadingSection[]) =>
	sections.flatMap(({ section, items }) =>
		items.flatMap((item) => (item.kind === 'passage' ? [{ ...item, section }] : []))
	);
