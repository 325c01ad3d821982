import type { IndicatorRow } from '../indicators/shapes.ts';
import type { ConsultationHead, Participation, ReportConsultation, ReportModel } from '../shapes.ts';
import { figureReference } from './shapes.ts';

type ReportQuestion = ReportConsultation['questions'][number];

/** A chart or a table that a report has, with how the prose names it. */
export type Figure = { reference: string } & (
	| { kind: 'question'; consultation: ConsultationHead; question: ReportQuestion }
	| { kind: 'participation'; consultation: ConsultationHead; table: Participation }
	| { kind: 'indicator'; row: IndicatorRow }
);
export type FigureSource = Pick<ReportModel, 'consultations' | 'indicators'>;

/** Everything that can be shown in a report's prose, in the report's order. */
export function figuresOf({ consultations, indicators }: FigureSource): Figure[] {
	const all = [
		...consultations.flatMap(({ consultation, participation, questions }): Figure[] => [
			...participation.map((table): Figure => ({
				reference: `participation:${consultation.slug}/${table.background}`,
				kind: 'participation',
				consultation,
				table
			})),
			...questions
				.filter(({ background }) => !background)
				.map((question): Figure => ({
					reference: `question:${consultation.slug}/${question.question}`,
					kind: 'question',
					consultation,
					question
				}))
		]),
		...indicators.map((row): Figure => ({ reference: `indicator:${row.id}`, kind: 'indicator', row }))
	];
	const once = new Map(all.toReversed().map((figure) => [figure.reference, figure]));
	return [...once.values()]
		.toReversed()
		.filter(({ reference }) => figureReference.safeParse(reference).success);
}

/** What a figure of the prose shows; undefined when the report does not have it. */
export const findFigure = (source: FigureSource, reference: string): Figure | undefined =>
	figuresOf(source).find((figure) => figure.reference === reference);

/** What a section's text is written beside: who took part and what they answered, or the rows of indicators. */
export function figuresBeside(source: FigureSource, section: string, of?: string): Figure[] {
	return figuresOf(source).filter((figure) =>
		figure.kind === 'indicator'
			? section === 'indicators' && (of === undefined || figure.row.id === of)
			: section === 'participation' && (of === undefined || figure.consultation.slug === of)
	);
}

/** What of a report some figures need. */
export function onlyFigures(
	{ consultations, indicators }: FigureSource,
	wanted: ReadonlySet<string>
): FigureSource {
	return {
		indicators: indicators.filter(({ id }) => wanted.has(`indicator:${id}`)),
		consultations: consultations
			.map((one) => ({
				...one,
				participation: one.participation.filter(({ background }) =>
					wanted.has(`participation:${one.consultation.slug}/${background}`)
				),
				questions: one.questions
					.filter(({ question }) => wanted.has(`question:${one.consultation.slug}/${question}`))
					.map((question) => ({ ...question, texts: [] }))
			}))
			.filter(({ participation, questions }) => participation.length + questions.length > 0)
	};
}
