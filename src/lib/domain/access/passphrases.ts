import { normalisePassword, passwordIssue, type PasswordIssue } from './passwords.ts';

export const shortestPassphrase = 16;
export const fewestWords = 4;

export type PassphraseIssue = 'passphrase-short' | PasswordIssue;

const lettersOf = (text: string): number => [...text].length;

/**
 * What is wrong with a new case passphrase, or undefined. Longer than a password, because a stolen database can be guessed
 * at for years: 16 characters, or four words of two letters or more; otherwise what a password may not be, it may not be.
 */
export function passphraseIssue(passphrase: string, email: string): PassphraseIssue | undefined {
	const normal = normalisePassword(passphrase).trim();
	const words = normal.split(/\s+/).filter((word) => lettersOf(word) >= 2);
	if (lettersOf(normal) < shortestPassphrase && words.length < fewestWords) return 'passphrase-short';
	const issue = passwordIssue(normal, email);
	return issue === 'password-short' ? 'passphrase-short' : issue;
}
