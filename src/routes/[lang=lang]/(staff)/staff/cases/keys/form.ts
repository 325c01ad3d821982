import { error } from '@sveltejs/kit';
import { hasForbiddenCharacter } from '#lib/domain/questions/common.ts';
import { fieldOf, readForm } from '#lib/server/forms/read.ts';
import { isUuid } from '../../form.ts';

/** What was wrong with which field. Nothing that was typed here is sent back: it is all secret. */
export type KeyIssues = { field: string; code: string }[];

/** A posted form; what no page could have sent is a bad request. */
export async function readKeyForm(request: Request): Promise<FormData> {
	const posted = await readForm(request);
	for (const [name, value] of posted)
		if (typeof value !== 'string' || (!isSecret(name) && hasForbiddenCharacter(value))) error(400);
	return posted;
}

const secrets = ['passphrase', 'again', 'current'];
const isSecret = (name: string): boolean => secrets.includes(name);
/** More than any passphrase, and little enough to be normalised at once. */
const longest = 1000;

/** A secret field as typed, or what is wrong with it. */
export function secretOf(posted: FormData, name: string): { text: string; issues: KeyIssues } {
	const text = fieldOf(posted, name) ?? '';
	const issue = (code: string) => ({ text: '', issues: [{ field: name, code }] });
	if (text.trim() === '') return issue('passphrase-missing');
	if (text.length > longest) return issue('password-long');
	if (hasForbiddenCharacter(text)) return issue('character-not-allowed');
	return { text, issues: [] };
}

/** A new passphrase, typed twice. */
export function newSecretOf(posted: FormData): { text: string; issues: KeyIssues } {
	const { text, issues } = secretOf(posted, 'passphrase');
	const again = fieldOf(posted, 'again') ?? '';
	if (issues.length === 0 && again !== text)
		return { text, issues: [{ field: 'again', code: 'again-different' }] };
	return { text, issues };
}

/** An id that a button sends along. */
export function idOf(posted: FormData, name: string): string {
	const id = fieldOf(posted, name) ?? '';
	if (!isUuid(id)) error(400);
	return id;
}
