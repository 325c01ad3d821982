import { codesOf } from '../journey/reach.ts';
import { fieldsOf } from '../questions/register.ts';
import { conditionsOf, type Rule } from '../questions/rule.ts';
import { found, type Finding } from './finding.ts';
import type { Outline } from './outline.ts';
import { skeletonOf } from './skeleton.ts';

/** Rules that wait for an answer which cannot be given any more: the option has been taken away. */
export function ruleFindings(outline: Outline): Finding[] {
	const { form, keys } = skeletonOf(outline);
	const codes = new Map(
		form.pages
			.flatMap(({ questions }) => questions)
			.flatMap((question) => fieldsOf(question).map(({ name }) => [name, codesOf(question, name)] as const))
	);
	const gone = (rule: Rule | undefined): string[] =>
		(rule ? conditionsOf(rule) : []).flatMap(({ condition }) => {
			const known = codes.get(condition.answer);
			return known && 'is' in condition ? condition.is.filter((code) => !known.has(code)) : [];
		});
	const tell = (part: string | undefined, rule: Rule | undefined): Finding[] =>
		part === undefined
			? []
			: [...new Set(gone(rule))].map((option) =>
					found(part, 'rule-option-gone', { cell: 'when', values: { option } })
				);
	return form.pages.flatMap((page, at) => [
		...tell(keys[at]?.page, page.when),
		...page.questions.flatMap((question, index) => tell(keys[at]?.questions[index], question.when))
	]);
}
