import type { ReleasedText } from '../reports/shapes.ts';
import type { LocalText } from '../text/text.ts';
import type { Checklist } from './checklist.ts';
import type { AssessmentFigure } from './figures.ts';
import type { AssessmentState } from './lifecycle.ts';
import { emptyContent, stepShapes, steps, type Field, type Step, type StepContent } from './steps.ts';

/** A text that a resident wrote and that is released now, with where it comes from. */
export type AssessmentText = ReleasedText & { reference: string; consultation: LocalText };

export type LinkedConsultation = {
	slug: string;
	title: LocalText;
	openedOn: string | null;
	closedOn: string | null;
	/** Whether it has a release, and whether residents have been told what it led to. */
	released: boolean;
	answered: boolean;
};

/**
 * What every output of an assessment renders: page, Word, PDF. Figures and texts are read anew out of the latest releases:
 * one that is no longer there is left out.
 */
export type AssessmentModel = {
	id: string;
	/** None: an empty template for anybody. */
	committee: { slug: string; name: LocalText } | null;
	state: AssessmentState;
	/** An empty one, with room to write in. */
	template: boolean;
	contents: Record<Step, StepContent>;
	consultations: LinkedConsultation[];
	figures: AssessmentFigure[];
	texts: AssessmentText[];
	/** None: nobody has filled it in. */
	checklist: Checklist | null;
};

/** The assessment that a committee, a company or its contractor begins with. */
export function emptyAssessment(committee: AssessmentModel['committee']): AssessmentModel {
	return {
		id: '',
		committee,
		state: 'draft',
		template: true,
		contents: Object.fromEntries(
			steps.map((step) => [step, emptyContent(step)])
		) as AssessmentModel['contents'],
		consultations: [],
		figures: [],
		texts: [],
		checklist: null
	};
}

/** A piece of a step, in the order in which every output shows it. */
export type AssessmentPart =
	| { kind: 'field'; field: Field; text: string }
	| { kind: 'rows'; id: string; fields: readonly Field[]; rows: Record<string, string>[] }
	| { kind: 'consultations'; consultations: LinkedConsultation[] }
	| { kind: 'figures'; figures: AssessmentFigure[] }
	| { kind: 'texts'; texts: AssessmentText[] };

/** A number and the source of it stand in one line. */
const besides: Record<string, string> = { countSource: 'count' };

/** A step piece by piece: all questions of a template, otherwise those that have been answered; the title stands above it all. */
export function partsOf(model: AssessmentModel, step: Step): AssessmentPart[] {
	const { rows, fields, takes } = stepShapes[step];
	const content = model.contents[step];
	const taken: AssessmentPart[] =
		takes === 'consultations'
			? [{ kind: 'consultations', consultations: model.consultations }]
			: takes === 'results'
				? [
						{ kind: 'figures', figures: model.figures },
						{ kind: 'texts', texts: model.texts }
					]
				: [];
	const several: AssessmentPart[] = rows
		? [{ kind: 'rows', id: rows.id, fields: rows.fields, rows: content.rows }]
		: [];
	const own = fields.map((field): AssessmentPart => ({
		kind: 'field',
		field,
		text: content.fields[field.id] ?? ''
	}));
	const all = [...taken, ...several, ...own];
	if (model.template) return all.filter(({ kind }) => kind === 'field' || kind === 'rows');
	return all.filter((part) => {
		if (part.kind === 'field')
			return part.text !== '' && besides[part.field.id] === undefined && part.field.id !== 'title';
		if (part.kind === 'rows') return part.rows.length > 0;
		if (part.kind === 'consultations') return part.consultations.length > 0;
		return part.kind === 'figures' ? part.figures.length > 0 : part.texts.length > 0;
	});
}

/** The source that stands beside a number; empty where the field has none. */
export const sourceBeside = ({ fields }: StepContent, { id }: Field): string => {
	const source = Object.keys(besides).find((own) => besides[own] === id);
	return source ? (fields[source] ?? '') : '';
};

/** What an assessment is called: what it is about, as its first step says. */
export const titleOf = ({ contents }: Pick<AssessmentModel, 'contents'>): string =>
	contents[1].fields['title'] ?? '';
