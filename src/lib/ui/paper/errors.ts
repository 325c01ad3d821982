import type { Form } from '#lib/domain/consultations/form.ts';
import { paperQuestions } from '#lib/domain/paper/fields.ts';
import type { PaperIssue } from '#lib/domain/paper/read.ts';
import type { Issue } from '#lib/domain/questions/common.ts';
import type { I18n } from '#lib/i18n/context.ts';
import { issuePassage } from '#lib/ui/form/issueText.ts';

export type PaperError = { id: string; field: string; text: string };

/** Faults of letters have words of their own; those of answers have the form's. */
const ofLetters = new Set<PaperIssue['code']>(['letter-unknown', 'one-letter', 'ends-with-advice']);

/** What is wrong with a sheet, each with the field that it leads to: by the number of its question on the paper. */
export function paperErrors(form: Form, issues: readonly PaperIssue[], i18n: I18n): PaperError[] {
	const numbers = new Map(paperQuestions(form).map(({ question, number }) => [question.id, number]));
	const [first] = paperQuestions(form).flatMap(({ fields }) => fields);
	return issues.map((issue) => {
		const { field, question, code, params } = issue;
		const text = ofLetters.has(code)
			? i18n.t(`channels:paper.issue.${code}`, params)
			: issuePassage(form, issue as Issue, i18n).text;
		const number = numbers.get(question);
		return {
			id: `f-${field || first?.name}`,
			field,
			text: number === undefined ? text : `${number}. ${text}`
		};
	});
}
