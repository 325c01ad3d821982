import { describe, expect, it } from 'vitest';
import { emptyChecklist, readChecklist, typedChecklist, verdictOf, type Checklist } from './checklist.ts';
import {
	assessmentMoveNames,
	assessmentMoves,
	assessmentMovesFrom,
	assessmentStates,
	takesStep
} from './lifecycle.ts';
import { lackingFor, missingIn, progressOf } from './progress.ts';
import { emptyContent, stepShapes, steps, type Step, type StepContent } from './steps.ts';

const whole = (step: Step): StepContent => {
	const content = emptyContent(step);
	const fields = Object.fromEntries(stepShapes[step].fields.map(({ id }) => [id, 'x']));
	return { ...content, fields, rows: stepShapes[step].rows ? [{ name: 'a', what: 'a', for: 'b' }] : [] };
};
const contentsOf = (of: (step: Step) => StepContent) =>
	Object.fromEntries(steps.map((step) => [step, of(step)])) as Record<Step, StepContent>;

describe('what a step lacks', () => {
	it('is everything in an empty one, and nothing in a whole one', () => {
		expect(steps.map((step) => missingIn(step, emptyContent(step)).length > 0)).toEqual(
			steps.map(() => true)
		);
		expect(steps.flatMap((step) => missingIn(step, whole(step)))).toEqual([]);
	});
	it('is how the children were heard, or why not and what is done instead', () => {
		const told = (fields: Record<string, string>, consultations: string[] = []) =>
			missingIn(3, { ...emptyContent(3), fields, consultations });
		expect(told({})).toEqual(['heard']);
		expect(told({ whyNot: 'Ont om tid.' })).toEqual(['heard']);
		expect(told({ whyNot: 'Ont om tid.', instead: 'Barnombudsmannen.' })).toEqual([]);
		expect(told({ how: 'I skolan.' })).toEqual([]);
		expect(told({}, ['lekplatsen'])).toEqual([]);
	});
	it('is measures, or why none is needed', () => {
		expect(missingIn(6, emptyContent(6))).toEqual(['measures']);
		expect(missingIn(6, { ...emptyContent(6), fields: { none: 'Inget går emot.' } })).toEqual([]);
	});
});

describe('the way of an assessment', () => {
	it('goes from draft to answered, and back only before the decision', () => {
		expect(assessmentStates.map(assessmentMovesFrom)).toEqual([
			['finish'],
			['takeBack', 'decide'],
			['answer'],
			[]
		]);
		for (const move of assessmentMoveNames) expect(assessmentStates).toContain(assessmentMoves[move].to);
	});
	it('is only answered when the answer back is filled in', () => {
		const all = contentsOf((step) => (step === 8 ? emptyContent(8) : whole(step)));
		expect(lackingFor('answer', progressOf(all))).toEqual([8]);
		expect(lackingFor('decide', progressOf(all))).toEqual([]);
		expect(lackingFor('answer', progressOf(contentsOf(whole)))).toEqual([]);
	});
	it('lets nothing be written that a decision was based on', () => {
		const writable = assessmentStates.map((state) => steps.filter((step) => takesStep(state, step)));
		expect(writable).toEqual([steps, [7, 8], [8], []]);
	});
});

describe('the checklist', () => {
	const answered = (answers: Partial<Record<keyof Checklist, 'yes' | 'no' | 'notRelevant'>>): Checklist => ({
		...emptyChecklist(),
		...Object.fromEntries(
			Object.entries(answers).map(([question, answer]) => [question, { answer, note: '' }])
		)
	});
	it('says whether an assessment is needed', () => {
		expect(verdictOf(emptyChecklist())).toBe('unanswered');
		expect(verdictOf(answered({ touches: 'no' }))).toBe('none');
		expect(verdictOf(answered({ touches: 'yes' }))).toBe('unanswered');
		expect(verdictOf(answered({ touches: 'yes', against: 'yes' }))).toBe('full');
		const none = { matters: 'no', unequal: 'no', against: 'notRelevant', unheard: 'no' } as const;
		expect(verdictOf(answered({ touches: 'yes', ...none }))).toBe('short');
	});
	it('is read back as it was written, and refuses what it does not know', () => {
		const full = answered({ touches: 'yes', against: 'no' });
		expect(readChecklist(typedChecklist(full)).kept).toEqual(full);
		const wrong = { ...typedChecklist(full), matters: { answer: 'kanske', note: 'a\u0000' } };
		expect(readChecklist(wrong).issues.map(({ id, code }) => [id, code])).toEqual([
			['matters.answer', 'answer-unknown'],
			['matters.note', 'character-not-allowed']
		]);
	});
});
