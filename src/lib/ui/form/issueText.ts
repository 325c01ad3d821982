import { answerableOf, type Form } from '#lib/domain/consultations/form.ts';
import type { Issue } from '#lib/domain/questions/common.ts';
import { passageOf } from '#lib/domain/text/text.ts';
import type { Format } from '#lib/i18n/format.ts';
import { fallbacksOf } from '#lib/i18n/languages.ts';
import type { Translate } from '#lib/i18n/translate.ts';

/** The sentence for an issue code: the same in the summary, at the field and from the API. */
export function issueText(t: Translate, format: Format, form: Form, issue: Issue, lang: string): string {
	const question = answerableOf(form).find(({ id }) => id === issue.question);
	const label = question
		? passageOf(question.label, lang, fallbacksOf(lang)).text
		: issue.question.slice(0, 80);
	const params = Object.fromEntries(
		Object.entries(issue.params ?? {}).map(([key, value]) => [
			key,
			typeof value === 'number' ? format.number(value) : value
		])
	);
	const kind = issue.code === 'required' && question ? `required-${question.type}` : issue.code;
	return t(`issues:${kind}`, { ...params, count: issue.params?.most, question: label });
}
