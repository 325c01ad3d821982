import { describe, expect, it } from 'vitest';
import { attentionOf } from './attention.ts';

const today = '2026-11-23';
const open = {
	state: 'open',
	opensOn: '2026-11-01',
	closesOn: null,
	textsWait: false,
	disposal: 'planned',
	recordsWait: false
} as const;

describe('attentionOf', () => {
	it('asks for closing the day after the last day, and warns a week before', () => {
		expect(attentionOf({ ...open, closesOn: '2026-11-22' }, today)).toEqual(['close']);
		expect(attentionOf({ ...open, closesOn: '2026-11-23' }, today)).toEqual(['closesSoon']);
		expect(attentionOf({ ...open, closesOn: '2026-11-30' }, today)).toEqual(['closesSoon']);
		expect(attentionOf({ ...open, closesOn: '2026-12-01' }, today)).toEqual([]);
		expect(attentionOf(open, today)).toEqual([]);
	});
	it('asks for opening a draft from its first day', () => {
		const draft = { ...open, state: 'draft' } as const;
		expect(attentionOf({ ...draft, opensOn: today }, today)).toEqual(['open']);
		expect(attentionOf({ ...draft, opensOn: '2026-11-24' }, today)).toEqual([]);
		expect(attentionOf({ ...draft, opensOn: null }, today)).toEqual([]);
	});
	it('asks for the release of a closed one, and for its texts also after it', () => {
		const closed = { ...open, state: 'closed', textsWait: true } as const;
		expect(attentionOf(closed, today)).toEqual(['release', 'texts']);
		expect(attentionOf({ ...closed, state: 'released' }, today)).toEqual(['texts', 'answer']);
		expect(attentionOf({ ...closed, state: 'answered' }, today)).toEqual(['texts']);
		expect(attentionOf({ ...closed, state: 'archived' }, today)).toEqual([]);
		expect(attentionOf({ ...closed, state: 'open' }, today)).toEqual([]);
	});
	it('asks for a disposal decision once there are results, and says why answers wait', () => {
		const released = { ...open, state: 'answered', disposal: 'undecided' } as const;
		expect(attentionOf(released, today)).toEqual(['disposal']);
		expect(attentionOf({ ...released, state: 'open' }, today)).toEqual([]);
		expect(attentionOf({ ...released, disposal: 'requested' }, today)).toEqual(['disposalWaits']);
		expect(attentionOf({ ...released, state: 'closed', disposal: 'unreleased' }, today)).toEqual([
			'release',
			'disposalWaits'
		]);
		expect(attentionOf({ ...released, disposal: 'gone' }, today)).toEqual([]);
	});
	it('tells of a request for records', () =>
		expect(attentionOf({ ...open, recordsWait: true }, today)).toEqual(['records']));
	it('asks for the review of what is in review', () =>
		expect(attentionOf({ ...open, state: 'review', opensOn: '2027-01-01' }, today)).toEqual(['review']));
});
