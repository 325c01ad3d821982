import { describe, expect, it } from 'vitest';
import { localTarget } from './local.ts';

describe('localTarget', () => {
	it.each([
		['/sv/staff/consultations?state=open', '/sv/staff/consultations?state=open'],
		['/en/staff/account', '/en/staff/account'],
		['/sv/staff', '/sv/staff']
	])('goes on to %s', (to, target) => {
		expect(localTarget(to, 'sv')).toBe(target);
	});
	it.each([
		null,
		'',
		'https://example.org/sv/staff',
		'//example.org/sv/staff',
		'/\\example.org/sv/staff',
		'\\\\example.org/sv/staff',
		'/\t/example.org/sv/staff',
		'javascript:alert(1)',
		'http://[',
		'/sv/consultations',
		'/xx/staff',
		'/sv/staffing',
		'/sv/staff/../consultations',
		'/sv/staff/sign-in?to=/sv/staff',
		'/sv/staff/password/abc'
	])('stays at home for %s', (to) => {
		expect(localTarget(to, 'sv')).toBe('/sv/staff');
	});
});
