import { rule as ruleSchema, type Rule } from '../questions/rule.ts';
import type { Account } from './account.ts';
import type { Cell } from './cells.ts';
import { ruleOf } from './conditions.ts';
import { expressionOf } from './writeCondition.ts';
import { limitsOf } from './constraints.ts';
import type { Limits, Subject } from './limits.ts';
import type { Expression } from './expression.ts';
import type { Lookup } from './fields.ts';
import { parseExpression } from './parse.ts';
import { printExpression } from './print.ts';
import type { Row } from './tables.ts';

const shortly = (text: string): string => text.trim().slice(0, 120);

/** The expression in a cell; told where it cannot be read. */
function expressionIn(cell: Cell, account: Account): Expression | undefined {
	const read = parseExpression(cell.text.trim());
	if ('broken' in read) {
		account.tell('expression-broken', cell, { at: read.broken + 1, part: shortly(cell.text) });
		return undefined;
	}
	if (read.straightened) account.tell('quotes-straightened', cell);
	else account.keep(cell);
	return read.expression;
}

/** A rule that we wrote ourselves beside `relevant`, as long as it still says the same. */
function ownRule(row: Row, lookup: Lookup): Rule | undefined {
	try {
		const parsed = ruleSchema.safeParse(JSON.parse(row.own('relevant')?.text ?? ''));
		if (!parsed.success) return undefined;
		const said = printExpression(expressionOf(parsed.data, holdsSeveral(lookup)));
		return said === row.one('relevant')?.text.trim() ? parsed.data : undefined;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/** Whether a field can have several choices at once: they are asked about with `selected()`. */
export const holdsSeveral =
	(lookup: Lookup) =>
	(field: string): boolean => {
		const found = lookup(field);
		return typeof found === 'object' && found.holds === 'several';
	};

/** When a row is shown, by its `relevant`. */
export function relevanceOf(row: Row, lookup: Lookup, account: Account): Rule | undefined {
	const cell = row.one('relevant');
	const own = row.own('relevant');
	if (own) {
		const rule = ownRule(row, lookup);
		if (rule) {
			account.keep(cell, own);
			return rule;
		}
		account.tell('own-column-outdated', own, { column: 'relevant' });
	}
	const expression = cell && expressionIn(cell, account);
	if (!expression) return undefined;
	const read = ruleOf(expression, lookup);
	if ('problem' in read) account.tell(read.problem.code, cell, read.problem.params);
	return 'rule' in read ? read.rule : undefined;
}

/** Several conditions that must all hold, as one. */
export function allOf(rules: readonly (Rule | undefined)[]): Rule | undefined {
	const all = rules.filter((rule) => rule !== undefined);
	return all.length > 1 ? { all } : all[0];
}

/** What a row's `constraint` allows; told where it is more than our questions can say. */
export function limitsIn(row: Row, subject: Subject | undefined, account: Account): Limits {
	const cell = row.one('constraint');
	if (!cell) return {};
	const expression = expressionIn(cell, account);
	if (!expression) return {};
	if (!subject) {
		account.tell('constraint-not-supported', cell, { part: shortly(cell.text) });
		return {};
	}
	const read = limitsOf(expression, subject);
	if ('problem' in read) {
		account.tell(read.problem.code, cell, read.problem.params);
		return {};
	}
	for (const bound of read.limits.included ?? []) account.tell('bound-included', cell, { bound });
	return read.limits;
}
