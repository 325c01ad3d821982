import { describe, expect, it } from 'vitest';
import { passphraseIssue } from './passphrases.ts';

const issueOf = (passphrase: string) => passphraseIssue(passphrase, 'asa.berg@stad.example');

describe('a case passphrase', () => {
	it.each([
		['fyra gamla hästar i regn'],
		['kastanj häst regn moln'],
		['Wq7-ötv99-hållplats'],
		['مظلة حصان مطر غيمة']
	])('can be %s', (passphrase) => expect(issueOf(passphrase)).toBeUndefined());

	it('that is nobody’s in particular has no e-mail to hold', () =>
		expect(passphraseIssue('fyra gamla hästar i regn', '')).toBeUndefined());

	it.each([
		['', 'passphrase-short'],
		['femton tecken!!', 'passphrase-short'],
		['a b c d', 'passphrase-short'],
		['       a       ', 'passphrase-short'],
		['ab ab ab ab', 'passphrase-short'],
		['aaaaaaaaaaaaaaaaaa', 'password-common'],
		['password password', 'password-common'],
		['asa.berg@stad.example', 'password-has-email'],
		['x1y2z3'.repeat(40), 'password-long']
	])('cannot be %s: %s', (passphrase, issue) => expect(issueOf(passphrase)).toBe(issue));
});
