import { schoolYears, type SchoolYears } from '../classes/schoolYears.ts';
import { questionsOf, type Form } from '../consultations/form.ts';
import { isFromSession, type Question } from '../questions/register.ts';
import type { LocalText } from '../text/text.ts';

/**
 * Something that a workbook has no place for: a question that no respondent answers, its words for school years, or a
 * part in sign language (`question`: its name, `form` for the whole).
 */
export type NotCarried = { question: string; label: LocalText } & (
	{ code: 'session' } | { code: 'signLanguage' } | { code: 'years'; years: SchoolYears[] }
);

type Worded = { years?: Partial<Record<SchoolYears, unknown>> | undefined };

function yearsIn(question: Question): SchoolYears[] {
	const parts = (['options', 'points', 'rows'] as const).flatMap(
		(list) => ((question as Record<string, unknown>)[list] as Worded[] | undefined) ?? []
	);
	return schoolYears.filter((which) =>
		[question, ...parts].some(({ years }) => years?.[which] !== undefined)
	);
}

/** What of a form its XLSForm leaves out; the form's own file (JSON) has all of it. */
export const notCarried = (form: Form): NotCarried[] => [...questionsLeft(form), ...filmsLeft(form)];

const questionsLeft = (form: Form): NotCarried[] =>
	questionsOf(form).flatMap((question): NotCarried[] => {
		const { id, label } = question;
		if (isFromSession(question)) return [{ question: id, label, code: 'session' }];
		const years = yearsIn(question);
		return years.length > 0 ? [{ question: id, label, code: 'years', years }] : [];
	});

const filmsLeft = (form: Form): NotCarried[] =>
	[
		{ id: 'form', label: form.title, signLanguage: form.signLanguage },
		...form.pages.map(({ id, title, signLanguage }) => ({ id, label: title ?? form.title, signLanguage })),
		...questionsOf(form)
	].flatMap(({ id, label, signLanguage }): NotCarried[] =>
		signLanguage ? [{ question: id, label, code: 'signLanguage' }] : []
	);
