import { z } from 'zod';
import {
	isAnswerable,
	isFromSession,
	type AnswerableQuestion,
	type Question
} from '../questions/register.ts';
import { signFilm } from '../questions/media.ts';
import { languageTag, localText } from '../text/text.ts';
import { faultsOfForm } from './formFaults.ts';
import { page, type Paged } from './page.ts';

export type { Page } from './page.ts';

/** A form: what is asked, page by page. Frozen when the consultation opens; a later edit is a new version. `signLanguage`: what it is about. */
export const form = z
	.strictObject({
		title: localText,
		languages: z.array(languageTag).min(1),
		signLanguage: signFilm.optional(),
		pages: z.array(page).min(1).max(200)
	})
	.superRefine((value, context) => {
		for (const { path, code } of faultsOfForm(value))
			context.addIssue({ code: 'custom', path, params: { code } });
	});
export type Form = z.infer<typeof form>;

/** Every question of a form in order, info texts included. */
export const questionsOf = (value: Paged): Question[] => value.pages.flatMap((page) => page.questions);

/** Every question that can be answered, in order. */
export const answerableOf = (value: Paged): AnswerableQuestion[] => questionsOf(value).filter(isAnswerable);

/** Whether a form shows the city's map. */
export const hasMap = (value: Paged): boolean =>
	questionsOf(value).some(
		(question) => question.type === 'district' && question.map && !isFromSession(question)
	);
