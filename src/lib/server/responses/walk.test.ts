import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyQuestion } from '../../../../tests/support/everyQuestion.ts';
import { typedFrom, walk, type Walk } from './walk.ts';

const form = everyQuestion;
const sent = (fields: [string, string | File][]) => {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
};
const typed = (...fields: [string, string | File][]) => typedFrom(form, sent(fields));
const stepOf = (outcome: Walk | undefined) =>
	outcome?.to === 'step' ? (outcome.step.kind === 'page' ? outcome.step.page.id : 'check') : outcome?.to;
const right = { often: 'weekly' };

describe('typedFrom', () => {
	it('keeps what was typed, as it was typed, and nothing else', () =>
		expect(
			typed(
				['a.often', 'weekly'],
				['a.want', 'play'],
				['a.want', 'bench'],
				['a.minutes', ' 1 250 '],
				['key', 'k'],
				['a.stranger', 'x']
			)
		).toEqual({ often: 'weekly', want: ['play', 'bench'], minutes: ' 1 250 ' }));
	it('has no value for what is empty', () =>
		expect(typed(['a.often', ''], ['a.want', ''], ['a.free', ''])).toEqual({}));
	it('keeps a choice that was sent twice, so that it is refused and not guessed', () =>
		expect(
			walk(form, typed(['a.often', 'daily'], ['a.often', 'weekly']), 'visits', 'continue')
		).toMatchObject({
			issues: [{ question: 'often', code: 'wrong-type' }]
		}));
	it('does not take a file for an answer', () => {
		const file = new File(['weekly'], 'weekly');
		expect(walk(form, typed(['a.often', file]), 'visits', 'continue')).toMatchObject({
			issues: [{ question: 'often', code: 'unknown-option' }]
		});
	});
});

describe('walk', () => {
	it('goes on when the page is right, and asks again when it is not', () => {
		expect(stepOf(walk(form, right, 'visits', 'continue'))).toBe('wishes');
		expect(walk(form, {}, 'visits', 'continue')).toMatchObject({
			to: 'step',
			step: { page: { id: 'visits' } },
			issues: [{ question: 'often', code: 'required' }]
		});
	});
	it('goes back to the check after a change, if what was changed is right', () => {
		expect(stepOf(walk(form, right, 'visits', 'continue', { returning: true }))).toBe('check');
		expect(walk(form, {}, 'visits', 'continue', { returning: true })).toMatchObject({
			step: { page: { id: 'visits' } },
			issues: [{ question: 'often', code: 'required' }]
		});
	});
	it('lets go of one answer and stays', () =>
		expect(walk(form, { ...right, minutes: '5' }, 'visits', 'clear:often')).toMatchObject({
			step: { page: { id: 'visits' } },
			typed: { minutes: '5' },
			issues: []
		}));
	it('goes back and changes without asking what is wrong', () => {
		expect(walk(form, { minutes: 'tolv' }, 'wishes', 'back')).toMatchObject({
			step: { page: { id: 'visits' } },
			issues: []
		});
		expect(walk(form, { minutes: 'tolv' }, 'check', 'change:wishes')).toMatchObject({
			step: { page: { id: 'wishes' } },
			issues: []
		});
	});
	it('stays in another language, with all that was typed', () =>
		expect(walk(form, { minutes: 'tolv' }, 'wishes', 'stay')).toEqual({
			to: 'step',
			step: expect.objectContaining({ number: 2 }),
			typed: { minutes: 'tolv' },
			issues: []
		}));
	it('keeps every word that was typed at each move', () => {
		const words = { often: 'nonsense', minutes: 'tolv', free: 'x'.repeat(9000) };
		for (const move of ['continue', 'back', 'stay', 'change:about-you', 'send'])
			for (const from of ['visits', 'wishes', 'about-you', 'check']) {
				const outcome = walk(form, words, from, move);
				if (outcome) expect(outcome.typed).toEqual(words);
			}
	});
	it('sends from the check only, and never with a fault in it: that page comes again', () => {
		expect(walk(form, { ...right, free: 'Hej' }, 'check', 'send')).toMatchObject({
			to: 'send',
			answers: { often: 'weekly', free: 'Hej' }
		});
		expect(walk(form, right, 'about-you', 'send')).toBeUndefined();
		expect(walk(form, { ...right, minutes: 'tolv' }, 'check', 'send')).toMatchObject({
			to: 'step',
			step: { page: { id: 'wishes' } },
			issues: [{ question: 'minutes', code: 'not-a-number' }]
		});
		expect(stepOf(walk(form, {}, 'check', 'send'))).toBe('visits');
	});
	it.each([
		['nowhere', 'continue'],
		['', 'continue'],
		['visits', 'jump'],
		['visits', ''],
		['visits', 'change:'],
		['visits', 'change:nowhere'],
		['visits', 'change:constructor']
	])('knows no step %j with move %j', (from, move) => expect(walk(form, right, from, move)).toBeUndefined());
	it('never throws, and sends only answers that are right, whatever is sent', () => {
		const names = ['often', 'want', 'safe', 'minutes', 'name', 'free', 'age', 'stranger'];
		const field = fc.tuple(
			fc.constantFrom(...names).map((name) => `a.${name}`),
			fc.oneof(fc.string(), fc.constantFrom('daily', 'play', 'none', '12', 'p1', '\u0000'))
		);
		fc.assert(
			fc.property(
				fc.array(field),
				fc.constantFrom('visits', 'wishes', 'about-you', 'check', 'x'),
				fc.constantFrom('continue', 'back', 'stay', 'send', 'change:visits', 'x'),
				(fields, from, move) => {
					const outcome = walk(form, typedFrom(form, sent(fields)), from, move);
					if (outcome?.to !== 'send') return;
					expect(['daily', 'weekly', 'never']).toContain(outcome.answers.often);
					expect(JSON.stringify(outcome.answers)).not.toContain('\\u0000');
				}
			),
			{ numRuns: 300 }
		);
	});
});
