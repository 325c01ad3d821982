import { z } from 'zod';
import { form } from '#lib/domain/consultations/form.ts';
import { periodKey } from '#lib/domain/reports/period.ts';
import { consultationHead, consultationStates, reportModel, results } from '#lib/domain/reports/shapes.ts';
import { languageTag, localText } from '#lib/domain/text/text.ts';
import { interfaceLanguages } from '#lib/i18n/languages.ts';
import { errorCodes } from './errors.ts';

/** What the API takes and gives. The same schemas validate requests and make the description. */

export const slug = z
	.string()
	.max(200)
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const period = periodKey;
export const idempotencyKey = z.uuid();
export const language = z.enum(interfaceLanguages.map(({ tag }) => tag));
export const state = z.enum(consultationStates);

export const consultationList = z.object({ consultations: z.array(consultationHead) });
export const consultationWithForm = consultationHead.extend({
	outcome: localText.nullable(),
	takesAnswers: z.boolean(),
	formVersion: z.number().int(),
	form
});

export const submission = z.strictObject({
	answers: z
		.record(z.string(), z.unknown())
		.meta({ description: 'By question id: an option id, a list of option ids, a number, or a text' }),
	language: languageTag
		.max(35)
		.optional()
		.meta({ description: "The language it was answered in: one of the form's or of the interface's" }),
	formVersion: z
		.number()
		.int()
		.optional()
		.meta({ description: 'Refused (409) when it is not the current one' })
});
export const receipt = z.object({ status: z.enum(['accepted', 'again']) });

const refusal = z.object({ code: z.enum(errorCodes), message: z.string() });
export const failure = z.object({ error: refusal });
export const invalidAnswers = z.object({
	error: refusal,
	issues: z.array(
		z.object({
			question: z.string(),
			code: z.string(),
			params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
			message: z.string()
		})
	)
});

export { results, reportModel };

/** Names of the shapes in the description. */
export const named = {
	Consultation: consultationHead,
	ConsultationList: consultationList,
	ConsultationWithForm: consultationWithForm,
	Form: form,
	Results: results,
	Report: reportModel,
	LocalText: localText,
	Submission: submission,
	Receipt: receipt,
	Error: failure,
	InvalidAnswers: invalidAnswers
} as const;
export type ShapeName = keyof typeof named;
