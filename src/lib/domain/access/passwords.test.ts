import { describe, expect, it } from 'vitest';
import { passwordIssue } from './passwords.ts';

const email = 'maria.lind@stad.example';

describe('passwordIssue', () => {
	it.each([
		['en katt i taket', undefined],
		['correct horse battery staple', undefined],
		['ååååååäääööö12', undefined],
		['kort', 'password-short'],
		['12 tecken..', 'password-short'],
		['x'.repeat(201), 'password-long'],
		['Password1234', 'password-common'],
		['Lösenord-1234', 'password-common'],
		['aaaaaaaaaaaaaaaa', 'password-common'],
		['ababababababab', 'password-common'],
		['maria.lind@stad.example', 'password-has-email'],
		['MariaLind-2026!', 'password-has-email'],
		['jag heter maria lind', 'password-has-email']
	])('%s → %s', (password, issue) => {
		expect(passwordIssue(password, email)).toBe(issue);
	});
	it('counts characters, not bytes', () => {
		expect(passwordIssue('🌲🌳🌴🌵🌷🌸🌹🌺🌻🌼🌽', email)).toBe('password-short');
		expect(passwordIssue('🌲🌳🌴🌵🌷🌸🌹🌺🌻🌼🌽🌾', email)).toBeUndefined();
	});
});
