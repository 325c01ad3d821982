import type { Page, Paged } from '../consultations/page.ts';
import type { Question } from '../questions/register.ts';
import type { Rule } from '../questions/rule.ts';
import { clauseOf, fieldsOnPaper, type Clause, type Fields, type Holds } from './clause.ts';

/**
 * What one meets on the paper, in order. A gate stands where a page begins that not everybody is to answer; an exit is a
 * page that ends the journey with advice. All of `rules` must hold for whoever stays.
 */
export type Unit =
	| { kind: 'gate' | 'exit'; page: Page; rules: Clause[]; fields: string[] }
	| { kind: 'item'; page: Page; question: Question; rules: Clause[]; fields: string[]; splits?: Split };

/** A question after which the way parts: the field of its one answer. */
export type Split = { field: string; codes: string[] };

type Whens = { when?: Rule | undefined };
const ruleOf = ({ when }: Whens, fields: Fields): Clause[] => (when ? [clauseOf(when, fields)] : []);

/** An exit is met when its page is, and something of it is shown. */
function exitOf(page: Page, fields: Fields): Unit {
	const shown = page.questions.every(({ when }) => when !== undefined)
		? [{ kind: 'any' as const, of: page.questions.flatMap((question) => ruleOf(question, fields)) }]
		: [];
	return { kind: 'exit', page, rules: [...ruleOf(page, fields), ...shown], fields: [] };
}

function splitOf(own: Map<string, Holds>): Split | undefined {
	const choices = [...own].flatMap(([field, held]) =>
		held.kind === 'one' ? [{ field, codes: held.codes }] : []
	);
	return choices.length === 1 ? choices[0] : undefined;
}

function itemOf(page: Page, question: Question, fields: Fields): Unit {
	const own = fieldsOnPaper(question);
	const splits = splitOf(own);
	return {
		kind: 'item',
		page,
		question,
		rules: [...ruleOf(page, fields), ...ruleOf(question, fields)],
		fields: [...own.keys()],
		...(splits ? { splits } : {})
	};
}

/** Every unit of a form, in the order in which it is printed. */
export const unitsOf = ({ pages }: Paged, fields: Fields): Unit[] =>
	pages.flatMap((page): Unit[] => {
		if (page.exit) return [exitOf(page, fields)];
		const items = page.questions.map((question) => itemOf(page, question, fields));
		const gate: Unit = { kind: 'gate', page, rules: ruleOf(page, fields), fields: [] };
		return page.when ? [gate, ...items] : items;
	});
