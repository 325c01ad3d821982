import type { ReportModel } from '#lib/domain/reports/shapes.ts';

/** A report as it is kept: without what residents wrote, which is read anew, so that a text that is taken away is gone. */
export function frozenOf(model: ReportModel): ReportModel {
	return {
		...model,
		quotations: {},
		consultations: model.consultations.map((one) => ({
			...one,
			questions: one.questions.map((question) => ({ ...question, texts: [] }))
		}))
	};
}
