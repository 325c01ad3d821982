import { z } from 'zod';
import { identifier } from '../questions/common.ts';
import { isAnswerable, question, type AnswerableQuestion, type Question } from '../questions/register.ts';
import { languageTag, localText } from '../text/text.ts';
import { faultsOfForm } from './formFaults.ts';

export const page = z.strictObject({
	id: identifier,
	title: localText.optional(),
	questions: z.array(question).min(1).max(300)
});
export type Page = z.infer<typeof page>;

/** A form: what is asked, page by page. Frozen when the consultation opens; a later edit is a new version. */
export const form = z
	.strictObject({
		title: localText,
		languages: z.array(languageTag).min(1),
		pages: z.array(page).min(1).max(200)
	})
	.superRefine((value, context) => {
		for (const { path, code } of faultsOfForm(value))
			context.addIssue({ code: 'custom', path, params: { code } });
	});
export type Form = z.infer<typeof form>;

/** Every question of a form in order, info texts included. */
export const questionsOf = (value: Form): Question[] => value.pages.flatMap((page) => page.questions);

/** Every question that can be answered, in order. */
export const answerableOf = (value: Form): AnswerableQuestion[] => questionsOf(value).filter(isAnswerable);
