import { describe, expect, it } from 'vitest';
import { assessmentStates } from './lifecycle.ts';
import { needOf } from './waiting.ts';

describe('what an assessment waits for', () => {
	it('is the children’s answer from the decision on, until they have it', () => {
		const needs = assessmentStates.map((state) => needOf({ state, touchedOn: '2026-06-01' }, '2026-06-01'));
		expect(needs).toEqual([undefined, undefined, 'answer', undefined]);
	});
	it('is somebody who writes, when a draft has lain for thirty days', () => {
		const draft = { state: 'draft', touchedOn: '2026-06-01' } as const;
		expect(needOf(draft, '2026-06-30')).toBeUndefined();
		expect(needOf(draft, '2026-07-01')).toBe('write');
		expect(needOf({ ...draft, state: 'ready' }, '2026-09-01')).toBeUndefined();
	});
});
