import type { Answers } from '../questions/common.ts';
import { isAnswerable, type AnswerableQuestion } from '../questions/register.ts';
import type { Form, Page } from '../consultations/form.ts';

/** Where a respondent stands: on a page of the form, or at "check your answers". */
export type Step = { kind: 'page'; page: Page; number: number } | { kind: 'check' };

/** The pages that these answers lead through, in order. The server recomputes it for every request (decision D9). */
export function pagesOf(form: Form, answers: Answers): Page[] {
	void answers;
	return form.pages;
}

/** The questions on the way; answers to others are dropped before anything is stored. */
export function questionsOnTheWay(form: Form, answers: Answers): AnswerableQuestion[] {
	return pagesOf(form, answers).flatMap((page) => page.questions.filter(isAnswerable));
}

/** The step with this name, or undefined when the journey does not pass it. */
export function stepNamed(form: Form, answers: Answers, name: string): Step | undefined {
	if (name === 'check') return { kind: 'check' };
	const pages = pagesOf(form, answers);
	const index = pages.findIndex((page) => page.id === name);
	const page = pages[index];
	return page && { kind: 'page', page, number: index + 1 };
}

/** The step after this one: the next page, or the check. */
export function nextStep(form: Form, answers: Answers, step: Step): Step {
	if (step.kind === 'check') return step;
	const pages = pagesOf(form, answers);
	const index = pages.findIndex((page) => page.id === step.page.id) + 1;
	const page = pages[index];
	return page ? { kind: 'page', page, number: index + 1 } : { kind: 'check' };
}

/** The step before this one; the first page stays where it is. */
export function previousStep(form: Form, answers: Answers, step: Step): Step {
	const pages = pagesOf(form, answers);
	const here = step.kind === 'check' ? pages.length : pages.findIndex((page) => page.id === step.page.id);
	const index = Math.max(0, here - 1);
	const page = pages[index];
	return page ? { kind: 'page', page, number: index + 1 } : step;
}
