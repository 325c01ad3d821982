import type { Translate } from '#lib/i18n/translate.ts';

type Answer =
	| { refusal?: { code: string; line: number; params: Record<string, string | number> } | undefined }
	| object
	| null;

/** Why a file of translations was not taken in, in words and with its line; undefined when it was, or none was sent. */
export function fileProblem(answer: Answer, t: Translate): string | undefined {
	if (answer && 'missing' in answer) return t('exchange:in.missing');
	if (!answer || !('refusal' in answer) || !answer.refusal) return undefined;
	const { code, line, params } = answer.refusal;
	return t('exchange:in.atLine', { line, what: t(`exchange:refusals.${code}`, params) });
}
