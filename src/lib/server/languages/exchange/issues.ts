import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import type { ExchangeIssue } from '#lib/domain/translations/unit.ts';

// eslint-disable-next-line no-control-regex -- they are what no page can show
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufdd0-\ufdef\ufffe\uffff]/;

/** What is wrong with the characters of a text, wherever it stands. */
export function issuesOfCharacters(text: string, most: number): ExchangeIssue[] {
	if (hasForbiddenCharacter(text) || unprintable.test(text)) return ['character-not-allowed'];
	if (text.trim() === '') return ['text-empty'];
	return text.length > most ? ['text-long'] : [];
}
