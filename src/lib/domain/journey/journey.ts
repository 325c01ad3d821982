import type { Page, Paged } from '../consultations/page.ts';
import type { Answers } from '../questions/common.ts';
import { fieldsOf, isAnswerable, isFromSession, type AnswerableQuestion } from '../questions/register.ts';
import { matches } from '../questions/rule.ts';

/** Where a respondent stands: on a page of the form, at "check your answers", or where the journey ends with advice. */
export type Step =
	| { kind: 'page'; page: Page; number: number }
	| { kind: 'exit'; page: Page; number: number }
	| { kind: 'check' };

/** The pages that some answers lead through, each with the questions that are asked there; `exit` ends it. */
export type Way = { pages: Page[]; exit?: Page };

/**
 * The way that these answers lead. What is asked depends on earlier answers on the way alone: an answer that fell off it
 * counts for nothing. The server works it out anew for every request (decision D9).
 */
export function wayOf({ pages }: Paged, answers: Answers): Way {
	const given: Answers = {};
	const way: Page[] = [];
	for (const page of pages) {
		if (page.when && !matches(page.when, given)) continue;
		const questions = page.questions.filter((question) => {
			if (question.when && !matches(question.when, given)) return false;
			if (isFromSession(question)) return false;
			for (const { name } of fieldsOf(question)) {
				const answer = answers[name];
				if (answer !== undefined) given[name] = answer;
			}
			return true;
		});
		if (questions.length === 0) continue;
		if (page.exit) return { pages: way, exit: { ...page, questions } };
		way.push({ ...page, questions });
	}
	return { pages: way };
}

/** The pages that these answers lead through, in order. */
export const pagesOf = (form: Paged, answers: Answers): Page[] => wayOf(form, answers).pages;

/** The questions on the way; answers to others are dropped before anything is stored. */
export const questionsOnTheWay = (form: Paged, answers: Answers): AnswerableQuestion[] =>
	pagesOf(form, answers).flatMap((page) => page.questions.filter(isAnswerable));

function stepAt({ pages, exit }: Way, index: number): Step {
	const page = pages[index];
	if (page) return { kind: 'page', page, number: index + 1 };
	return exit ? { kind: 'exit', page: exit, number: pages.length + 1 } : { kind: 'check' };
}

/** The step with this name, or undefined when the journey does not pass it. */
export function stepNamed(form: Paged, answers: Answers, name: string): Step | undefined {
	const way = wayOf(form, answers);
	if (name === 'check') return way.exit ? undefined : { kind: 'check' };
	if (way.exit?.id === name) return stepAt(way, way.pages.length);
	const index = way.pages.findIndex((page) => page.id === name);
	return index < 0 ? undefined : stepAt(way, index);
}

/** The last step of the journey as these answers lead it: the check, or the advice that it ends with. */
export function lastStep(form: Paged, answers: Answers): Step {
	const way = wayOf(form, answers);
	return stepAt(way, way.pages.length);
}

/** The step after this one: the next page, the check, or the advice that ends it. */
export function nextStep(form: Paged, answers: Answers, step: Step): Step {
	if (step.kind !== 'page') return step;
	const way = wayOf(form, answers);
	return stepAt(way, way.pages.findIndex(({ id }) => id === step.page.id) + 1);
}

/** The step before this one; the first page stays where it is. */
export function previousStep(form: Paged, answers: Answers, step: Step): Step {
	const way = wayOf(form, answers);
	const here = step.kind === 'page' ? way.pages.findIndex(({ id }) => id === step.page.id) : way.pages.length;
	return way.pages.length === 0 ? step : stepAt(way, Math.max(0, here - 1));
}

/**
 * The page that a respondent who stands on `name` sees once these answers are in: more or fewer questions may be asked
 * on it than before. Also a page that has fallen off the way is found, as the first one after it.
 */
export function pageAfter(form: Paged, answers: Answers, name: string): Step {
	const order = form.pages.map(({ id }) => id);
	const way = wayOf(form, answers);
	const index = way.pages.findIndex(({ id }) => order.indexOf(id) >= order.indexOf(name));
	return stepAt(way, index < 0 ? way.pages.length : index);
}
