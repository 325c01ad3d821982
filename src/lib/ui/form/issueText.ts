import { answerableOf, type Form } from '#lib/domain/consultations/form.ts';
import type { Issue } from '#lib/domain/questions/common.ts';
import { placeField } from '#lib/domain/questions/ranking.ts';
import { partField } from '#lib/domain/questions/date.ts';
import type { AnswerableQuestion } from '#lib/domain/questions/register.ts';
import { passageOf, type LocalText, type Passage } from '#lib/domain/text/text.ts';
import type { I18n } from '#lib/i18n/context.ts';
import { fallbacksOf } from '#lib/i18n/languages.ts';
import type { FieldError } from './asked.ts';

type Speech = Pick<I18n, 't' | 'format' | 'lang' | 'dir'>;

const isDay = (value: unknown): value is string =>
	typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** What a part of a question is called: a row, an option, a part of a day. */
function partOf(question: AnswerableQuestion | undefined, field: string | undefined): LocalText | undefined {
	if (!question || !field || field === question.id) return undefined;
	const name = field.slice(question.id.length + 1);
	const parts = 'rows' in question ? question.rows : 'options' in question ? question.options : [];
	return parts.find(({ id }) => id === name)?.label;
}

/** The form's own words for what is wrong, where it has some. */
function ownWords(question: AnswerableQuestion | undefined, code: Issue['code']): LocalText | undefined {
	if (!question || !('messages' in question)) return undefined;
	return code === 'required' ? question.messages?.required : question.messages?.invalid;
}

/** The sentence for an issue code: the same in the summary, at the field and from the API. */
export function issuePassage(form: Form, issue: Issue, { t, format, lang, dir }: Speech): Passage {
	const question = answerableOf(form).find(({ id }) => id === issue.question);
	const own = ownWords(question, issue.code);
	if (own) return passageOf(own, lang, fallbacksOf(lang));
	const say = (text: LocalText) => passageOf(text, lang, fallbacksOf(lang)).text;
	const label = question ? say(question.label) : issue.question.slice(0, 80);
	const part = partOf(question, issue.field);
	const params = Object.fromEntries(
		Object.entries(issue.params ?? {}).map(([key, value]) => [
			key,
			typeof value === 'number'
				? format.number(value)
				: isDay(value)
					? format.date(value)
					: key === 'part'
						? t(`form:date.${value}`)
						: value
		])
	);
	const kind = issue.code === 'required' && question ? `required-${question.type}` : issue.code;
	const text = t(`issues:${kind}`, {
		...params,
		count: issue.params?.most ?? issue.params?.least,
		question: label,
		...(part ? { part: say(part) } : {})
	});
	return { text, lang, dir, status: 'published', formed: true };
}

/** The element that an issue leads to: the first control of the field, or of the question. */
function targetOf(question: AnswerableQuestion | undefined, { question: id, field }: Issue): string {
	if (field) return `q-${field}`;
	if (question?.type === 'ranking') return `q-${placeField(id, question.options[0]?.id ?? '')}`;
	if (question?.type === 'date') return `q-${partField(id, 'day')}`;
	return `q-${id}`;
}

/** Issues as the error summary and the fields show them. */
export function fieldErrors(form: Form, issues: readonly Issue[], speech: Speech): FieldError[] {
	return issues.map((issue) => {
		const { text, lang, dir } = issuePassage(form, issue, speech);
		const question = answerableOf(form).find(({ id }) => id === issue.question);
		const elsewhere = lang.split('-')[0] !== speech.lang.split('-')[0];
		return {
			id: targetOf(question, issue),
			question: issue.question,
			field: issue.field ?? issue.question,
			text,
			...(elsewhere ? { lang, dir } : {})
		};
	});
}
