import { describe, expect, it } from 'vitest';
import type { Draft } from '../drafts/node.ts';
import { applyOps } from '../drafts/ops.ts';
import { opsFor, textsOfDraft } from './draftTexts.ts';
import { formTextsOf } from './formTexts.ts';
import { parkDraft as draft } from '../../../../tests/support/parkDraft.ts';

const written = (tag: string, text: string): Draft => {
	const words = textsOfDraft(draft).map((place) => ({ place, tag, text }));
	const { draft: next, refused } = applyOps(draft, opsFor(draft, words).flat());
	expect(refused).toEqual([]);
	return next;
};

describe('texts of a form that come in', () => {
	it('remember the Swedish that they were made of, as those that are written in the room', () => {
		const next = written('fi', 'Puisto');
		expect(next.source).toEqual({ title: { fi: 'Parken' } });
		for (const text of formTextsOf(next, 'fi'))
			expect(text).toMatchObject({ text: 'Puisto', status: 'draft', from: undefined });
	});

	it('are outdated when the Swedish is changed afterwards', () => {
		const later = { ...written('fi', 'Puisto'), title: { sv: 'Skogen', fi: 'Puisto' } };
		expect(formTextsOf(later, 'fi')[0]).toMatchObject({ from: 'Parken' });
	});

	it('in the source language remember nothing', () => {
		expect(written('sv', 'Parken')).not.toHaveProperty('source.title.sv');
	});
});
