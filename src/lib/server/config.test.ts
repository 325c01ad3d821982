import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

describe('parseConfig', () => {
	it('needs nothing', () => {
		const config = parseConfig({});
		expect(config).toMatchObject({
			PORT: 3000,
			HOST: '127.0.0.1',
			ORIGIN: 'http://127.0.0.1:3000',
			DEMO: true
		});
		expect(config.DATABASE_URL).toBeUndefined();
		expect(config.DATA_DIR.startsWith('/') || /^[A-Z]:/.test(config.DATA_DIR)).toBe(true);
	});
	it('takes an empty setting for none', () =>
		expect(parseConfig({ PORT: '', DEMO: '' })).toMatchObject({ PORT: 3000, DEMO: true }));
	it('makes the origin of the address, or keeps the origin of what is given', () => {
		expect(parseConfig({ HOST: '::1', PORT: '80' }).ORIGIN).toBe('http://[::1]');
		expect(parseConfig({ ORIGIN: 'https://radslag.example/sv' }).ORIGIN).toBe('https://radslag.example');
	});
	it.each([
		['PORT', 'abc'],
		['PORT', '70000'],
		['PORT', '80.5'],
		['ORIGIN', 'radslag.example'],
		['ORIGIN', 'ftp://radslag.example'],
		['DATABASE_URL', 'mysql://localhost/x'],
		['RADSLAG_SECRET', 'short'],
		['RADSLAG_SECRET', '!'.repeat(60)],
		['RADSLAG_SECRET', 'a'.repeat(62)],
		['DEMO', 'maybe'],
		['DEMO_PASSWORD', 'hemligt-kort'.slice(0, 8)],
		['PROXIES', '-1'],
		['RATE_LIMIT', '0'],
		['READ_LIMIT', 'many'],
		['BODY_LIMIT', '1'],
		['OIDC_ISSUER', 'login.example.org'],
		['OIDC_ISSUER', 'http://login.example.org'],
		['OIDC_SECOND_FACTOR', 'mfa'],
		['PASSWORD_SIGN_IN', '0'],
		['TIME_ZONE', 'Europe/Farsta']
	])('%s=%s stops with one line that names the setting and does not repeat it', (name, value) => {
		const thrown = (() => {
			try {
				return parseConfig({ [name]: value });
			} catch (error) {
				return error;
			}
		})();
		expect(thrown).toBeInstanceOf(ConfigError);
		const { message } = thrown as Error;
		expect(message).toContain(name);
		expect(message.split('\n')).toHaveLength(1);
		if (/SECRET|PASSWORD|URL/.test(name)) expect(message).not.toContain(value);
	});
	it('takes the whole of a provider or none of it', () => {
		const whole = {
			OIDC_ISSUER: 'https://login.example.org/stad',
			OIDC_CLIENT_ID: 'radslag',
			OIDC_CLIENT_SECRET: 'hemligt'
		};
		expect(parseConfig({ ...whole, OIDC_SECOND_FACTOR: 'amr:mfa, acr:urn:two' })).toMatchObject({
			...whole,
			OIDC_SECOND_FACTOR: ['amr:mfa', 'acr:urn:two'],
			OIDC_VERIFIED_CLAIM: 'email_verified',
			OIDC_SIGN_OUT: false,
			PASSWORD_SIGN_IN: true
		});
		for (const missing of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])
			expect(() => parseConfig({ ...whole, [missing]: '' })).toThrow(missing);
		expect(parseConfig({ ...whole, PASSWORD_SIGN_IN: '0' }).PASSWORD_SIGN_IN).toBe(false);
		expect(parseConfig({ ...whole, OIDC_ISSUER: 'http://127.0.0.1:9000' }).OIDC_ISSUER).toBeDefined();
	});
	it('takes a secret in hex or base64 of 32 bytes', () => {
		for (const RADSLAG_SECRET of [
			'0f'.repeat(32),
			Buffer.alloc(32, 7).toString('base64'),
			Buffer.alloc(40, 7).toString('base64url')
		])
			expect(parseConfig({ RADSLAG_SECRET }).RADSLAG_SECRET).toBe(RADSLAG_SECRET);
	});
});
