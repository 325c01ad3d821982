import { describe, expect, it } from 'vitest';
import { casesTarget } from './target.ts';

describe('where unlocking leads', () => {
	it.each([
		'/sv/staff/cases',
		'/sv/staff/cases?state=received',
		'/en/staff/cases/7KQ2M9XD',
		'/sv/staff/cases/7KQ2M9XD/sheet'
	])('to %s', (to) => expect(casesTarget(to, 'sv')).toBe(to));
	it.each([
		null,
		'',
		'https://elsewhere.example/sv/staff/cases',
		'//elsewhere.example/sv/staff/cases',
		'/\\elsewhere.example/sv/staff/cases',
		'/sv/staff/cases/../users',
		'/sv/staff/cases/%2e%2e/users',
		'/sv/staff/casesx',
		'/xx/staff/cases',
		'/sv/complaints',
		'/sv/staff/cases/keys',
		'/sv/staff/cases/keys?to=/sv/staff/cases',
		'javascript:alert(1)'
	])('never to %s', (to) => expect(casesTarget(to, 'sv')).toBeUndefined());
});
