import { schoolYears, type SchoolYears } from '../classes/schoolYears.ts';
import { questionsOf, type Form } from '../consultations/form.ts';
import { isFromSession, type Question } from '../questions/register.ts';
import type { LocalText } from '../text/text.ts';

/** Something that a workbook has no place for: a question that no respondent answers, or its words for school years. */
export type NotCarried = { question: string; label: LocalText } & (
	{ code: 'session' } | { code: 'years'; years: SchoolYears[] }
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
export const notCarried = (form: Form): NotCarried[] =>
	questionsOf(form).flatMap((question): NotCarried[] => {
		const { id, label } = question;
		if (isFromSession(question)) return [{ question: id, label, code: 'session' }];
		const years = yearsIn(question);
		return years.length > 0 ? [{ question: id, label, code: 'years', years }] : [];
	});
