import type { ReportModel } from '#lib/domain/reports/shapes.ts';

/** A report that is written quotes what residents wrote where it means something; all of it stands with the results. */
export const withoutTexts = (model: ReportModel): ReportModel => ({
	...model,
	consultations: model.consultations.map((one) => ({
		...one,
		questions: one.questions.map((question) => ({ ...question, texts: [] }))
	}))
});

/** A report as it is kept: quotations are read anew, so that a text that is taken away is gone. */
export const frozenOf = (model: ReportModel): ReportModel => ({ ...withoutTexts(model), quotations: {} });
