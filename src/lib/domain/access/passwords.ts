export const shortestPassword = 12;
export const longestPassword = 200;

/** The commonest passwords of twelve characters and more in leaked collections, and local ones; compared without case, spaces and signs. */
const common = new Set(
	`123456789012 1234567890123 12345678901234 123456123456 123123123123 111222333444 012345678910 987654321098
	qwertyuiop12 qwertyuiop123 qwertyuiopasdf qwertyuiopasdfghjkl qwerty123456 qwerty1234567 1q2w3e4r5t6y 1qaz2wsx3edc
	q1w2e3r4t5y6 asdfghjkl123 zxcvbnm12345 abcdefghijkl abcdefgh1234 abc123abc123 password1234 password12345
	password123456 passwordpassword passw0rd1234 iloveyou1234 welcome12345 administrator administrator1 changeme1234
	letmeinletmein sunshine1234 footballfootball lösenord1234 lösenord12345 lösenordlösenord losenord1234 losenord12345
	hejhejhejhej hejhejhejhejhej sommarsommar stockholm1234 stockholm12345 stockholm2024 stockholm2025 stockholm2026
	välkommen1234 valkommen1234 hemligthemligt hemligt12345 radslagradslag rådslagrådslag rådslag12345`.split(
		/\s+/
	)
);

const plain = (text: string) => text.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');

export type PasswordIssue = 'password-short' | 'password-long' | 'password-common' | 'password-has-email';

/** Same characters, whatever keyboard or system wrote them. */
export const normalisePassword = (password: string): string => password.normalize('NFKC');

/**
 * What is wrong with a new password, or undefined. No rules of composition (NIST SP 800-63B 5.1.1.2):
 * 12 to 200 characters, not the e-mail, not one of the commonest, not a few characters over and over.
 */
export function passwordIssue(password: string, email: string): PasswordIssue | undefined {
	const normal = normalisePassword(password);
	const length = [...normal].length;
	if (length < shortestPassword) return 'password-short';
	if (length > longestPassword) return 'password-long';
	const bare = plain(normal);
	if (common.has(bare) || new Set(normal.toLowerCase()).size < 4) return 'password-common';
	const [local = ''] = email.toLowerCase().split('@');
	const name = plain(local);
	const whole = plain(email);
	if ((whole !== '' && bare.includes(whole)) || (name.length >= 4 && bare.includes(name)))
		return 'password-has-email';
	return undefined;
}
