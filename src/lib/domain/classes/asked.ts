import type { Page } from '../consultations/page.ts';
import { isFromSession } from '../questions/register.ts';

/** A form without what class sessions answer: as it is printed, typed in and taken to other programs. */
export function withoutSession<Form extends { pages: readonly Page[] }>(
	form: Form
): Form & { pages: Page[] } {
	const pages = form.pages.flatMap((page) => {
		const questions = page.questions.filter((question) => !isFromSession(question));
		return questions.length > 0 ? [{ ...page, questions }] : [];
	});
	return { ...form, pages };
}
