import { validateAnswers } from '../answers/validate.ts';
import type { Form } from '../consultations/form.ts';
import type { Answers, IssueCode } from '../questions/common.ts';
import { paperQuestions, type PaperField } from './fields.ts';

/** A fault in what was typed from a sheet: of the letters, or of the answer that they make. */
export type PaperIssue = {
	field: string;
	question: string;
	code: IssueCode | 'letter-unknown' | 'one-letter' | 'ends-with-advice';
	params?: Record<string, string | number>;
};

/** The letters in what was typed: each by itself, or words where the paper has more than 26 options. */
function lettersIn(typed: string, { choices }: PaperField): string[] {
	const text = typed.toUpperCase().trim();
	const apart = text.split(/[\s,;.]+/).filter(Boolean);
	return choices.length > 26 ? apart : apart.flatMap((word) => [...word]);
}

/** A day as Swedes write it: `2026-11-24`, `24/11 2026`, `24.11.2026`, `20261124`. */
function dayIn(typed: string): string {
	const whole = /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
	if (whole) return `${whole[1]}-${whole[2]}-${whole[3]}`;
	const parts = /^(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})$/.exec(typed);
	return parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : typed;
}

type Value = { value?: string | string[] } | Pick<PaperIssue, 'code' | 'params'>;

function valueOf(field: PaperField, typed: string): Value {
	if (typed.trim() === '') return {};
	if (field.typing === 'date') return { value: dayIn(typed.trim()) };
	if (field.choices.length === 0) return { value: typed };
	const letters = lettersIn(typed, field);
	const ids = letters.map((letter) => field.choices.find((choice) => choice.letter === letter)?.id);
	const unknown = letters.find((_, index) => ids[index] === undefined);
	if (unknown !== undefined)
		return {
			code: 'letter-unknown',
			params: { letter: unknown.slice(0, 5), last: field.choices.at(-1)?.letter ?? '' }
		};
	if (field.typing !== 'one') return { value: ids as string[] };
	return ids.length === 1 ? { value: ids[0] as string } : { code: 'one-letter' };
}

/**
 * The answers of a sheet as it was typed, field by field. A sheet may lack what the screen insists on: nobody can be
 * asked any more. What the answers lead past falls away, as it does on the screen.
 * Issues: `letter-unknown`, `one-letter`, those of the answers save `required`, `ends-with-advice`, `nothing-answered`.
 */
export function readSheet(
	form: Form,
	typed: Readonly<Record<string, string>>
): { answers: Answers; issues: PaperIssue[] } {
	const values: Record<string, unknown> = {};
	const issues: PaperIssue[] = [];
	for (const { question, fields } of paperQuestions(form))
		for (const field of fields) {
			const read = valueOf(field, typed[field.name] ?? '');
			if ('code' in read) issues.push({ field: field.name, question: question.id, ...read });
			else if (read.value !== undefined) values[field.name] = read.value;
		}
	const { answers, issues: faults, ends } = validateAnswers(form, values);
	for (const { code, question, field = question, params } of faults)
		if (code !== 'required') issues.push({ field, question, code, ...(params ? { params } : {}) });
	if (issues.length === 0 && ends) issues.push({ field: '', question: '', code: 'ends-with-advice' });
	if (issues.length === 0 && Object.keys(answers).length === 0)
		issues.push({ field: '', question: '', code: 'nothing-answered' });
	return { answers, issues };
}
