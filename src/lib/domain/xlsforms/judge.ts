import { conditionsOf, type Rule } from '../questions/rule.ts';
import type { Account } from './account.ts';
import type { MadePage, Sources } from './assemble.ts';
import { findingCodes, type FindingCode } from './codes.ts';
import { sheetNames } from './columns.ts';

/** Pages, questions on one, and conditions in all: as the form's schema has them, or more than any form. */
export const mostPages = 200;
const mostOnPage = 300;
const mostConditions = 20_000;

/** Whether a form is more than any: the rules of the whole are then not tried on it, which would take long. */
export function isTooMuch(pages: readonly MadePage[]): boolean {
	if (pages.length > mostPages || pages.some(({ questions }) => questions.length > mostOnPage)) return true;
	let conditions = 0;
	for (const { when, questions } of pages)
		for (const rule of [when, ...questions.map((one) => one.when)])
			if (rule) conditions += conditionsOf(rule as Rule).length;
	return conditions > mostConditions;
}

/** What the form's own rules say of the whole, at the cells that it came from. */
export function tellFaults(
	issues: readonly { path: PropertyKey[]; message: string; params?: unknown }[],
	{ pages }: Sources,
	account: Account
): void {
	for (const { path, message, params } of issues) {
		const page = path[0] === 'pages' ? pages[Number(path[1])] : undefined;
		const question = path[2] === 'questions' ? page?.questions[Number(path[3])] : undefined;
		const isWhen = path.includes('when');
		const cell = question
			? ((isWhen ? question.when : undefined) ?? question.at)
			: ((isWhen ? page?.when : undefined) ?? page?.at);
		const fault = (params as { code?: string } | undefined)?.code ?? '';
		const code = (fault in findingCodes ? fault : 'does-not-fit') as FindingCode;
		const part = path.slice(question ? 4 : 0).join('.');
		account.tell(
			code,
			cell ?? { sheet: sheetNames.survey },
			code === 'does-not-fit' ? { part, detail: message } : { part }
		);
	}
}
