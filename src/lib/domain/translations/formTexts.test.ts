import { describe, expect, it } from 'vitest';
import { applyOps } from '../drafts/ops.ts';
import { approvingOps, formTextsOf, writerOf, writingOps } from './formTexts.ts';
import { parkDraft as draft } from '../../../../tests/support/parkDraft.ts';

const write = (text: string, at = 'p title') => {
	const found = formTextsOf(draft, 'fi').find((one) => one.at === at);
	return writingOps(draft, found!, { lang: 'fi', text, whole: false });
};

describe('the texts of a form in another language', () => {
	it('stand beside the Swedish, with what is missing and what was made from another Swedish', () => {
		expect(formTextsOf(draft, 'fi')).toEqual([
			{ at: 'form title', source: 'Parken', text: '', status: 'missing', from: undefined },
			{ at: 'p title', source: 'Besök', text: 'Käynti', status: 'draft', from: 'Besöket' }
		]);
	});

	it('are drafts when they are written, made of the Swedish of today', () => {
		const { draft: next, refused } = applyOps(draft, write('Käynnit'));
		expect(refused).toEqual([]);
		expect(formTextsOf(next, 'fi')[1]).toMatchObject({ text: 'Käynnit', status: 'draft', from: undefined });
	});

	it('are not written over what somebody else wrote meanwhile', () => {
		const ops = write('Käynnit');
		const { draft: theirs } = applyOps(draft, write('Vierailut'));
		expect(applyOps(theirs, ops).refused.map(({ conflict }) => conflict)).toContain('changed');
	});

	it('are reviewed as they stand, which keeps up with the Swedish too', () => {
		const [, text] = formTextsOf(draft, 'fi');
		const { draft: next } = applyOps(draft, approvingOps(draft, text!, 'fi'));
		expect(formTextsOf(next, 'fi')[1]).toMatchObject({ status: 'reviewed', from: undefined });
	});

	it('have a writer, who is not the one that reviewed', () => {
		const [, text] = formTextsOf(draft, 'fi');
		const edits = [
			{ userId: 'reviewer', ops: approvingOps(draft, text!, 'fi') },
			{ userId: 'writer', ops: write('Käynnit') }
		];
		expect(writerOf(edits, 'p title', 'fi')).toBe('writer');
		expect(writerOf(edits, 'form title', 'fi')).toBeUndefined();
	});
});
