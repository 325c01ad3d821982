import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, readAssessmentStep } from './read.ts';
import { emptyContent, emptyRow, stepShapes, steps, type Step, type StepContent } from './steps.ts';

const known = { consultations: new Set(['lekplatsen']), picks: new Set(['lekplatsen/fun/swing']) };
const typed = (step: Step, fields: Record<string, string>, more: Partial<StepContent> = {}): StepContent => {
	const content = emptyContent(step);
	return { ...content, ...more, fields: { ...content.fields, ...fields } };
};
const issuesOf = (step: Step, content: StepContent) =>
	readAssessmentStep(step, content, known).issues.map(({ id, code }) => [id, code]);

describe('a step that was typed', () => {
	it('may be empty, all but the title', () => {
		expect(steps.map((step) => issuesOf(step, emptyContent(step)))).toEqual([
			[['title', 'name-missing']],
			...steps.slice(1).map(() => [])
		]);
	});
	it('names the source of its number, and reads it as people write it', () => {
		expect(issuesOf(2, typed(2, { count: '1 200' }))).toEqual([['countSource', 'source-missing']]);
		expect(issuesOf(2, typed(2, { count: 'många', countSource: 'Vi' }))).toEqual([['count', 'number-wrong']]);
		const read = readAssessmentStep(2, typed(2, { count: '1\u00a0200', countSource: 'Områdesdata' }), known);
		expect(read.kept?.fields['count']).toBe('1200');
	});
	it('takes days that there are, and links that lead somewhere', () => {
		expect(issuesOf(7, typed(7, { decidedOn: '2026-02-30' }))).toEqual([['decidedOn', 'day-wrong']]);
		expect(issuesOf(8, typed(8, { href: 'javascript:alert(1)' }))).toEqual([['href', 'link-wrong']]);
		expect(issuesOf(8, typed(8, { href: '/results/lekplatsen', on: '2026-02-28' }))).toEqual([]);
		expect([isDay('2026-13-01'), isDay('2024-02-29'), isDay('2026-1-1')]).toEqual([false, true, false]);
	});
	it('leaves out rows without a word, and wants a name for the others', () => {
		const rows = [emptyRow(5), { ...emptyRow(5), for: 'Nära.' }];
		expect(issuesOf(5, typed(5, {}, { rows }))).toEqual([['r1.name', 'name-missing']]);
		const named = readAssessmentStep(5, typed(5, {}, { rows: [emptyRow(5), { name: 'Norr' }] }), known);
		expect(named.kept?.rows).toEqual([{ name: 'Norr', for: '', against: '' }]);
	});
	it('links to and picks only what is there, once', () => {
		expect(issuesOf(3, typed(3, {}, { consultations: ['utkast'] }))).toEqual([
			['consultations', 'consultation-missing']
		]);
		expect(issuesOf(4, typed(4, {}, { picks: ['lekplatsen/fun/hidden'] }))).toEqual([
			['picks', 'pick-missing']
		]);
		const twice = typed(4, {}, { picks: ['lekplatsen/fun/swing', 'lekplatsen/fun/swing'] });
		expect(readAssessmentStep(4, twice, known).kept?.picks).toEqual(['lekplatsen/fun/swing']);
	});
	it('keeps nothing that its step does not have', () => {
		const extra = typed(1, { title: 'T', decision: 'Ja' }, { picks: ['x'], consultations: ['y'] });
		expect(readAssessmentStep(1, extra, known).kept).toEqual({
			fields: { title: 'T', matter: '', prepares: '' },
			rows: [],
			picks: [],
			consultations: []
		});
	});
	it('is read or refused at its places, whatever is typed', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 12 }),
			fc.constantFrom('', '12', '2026-02-30', '/x', 'lekplatsen', 'lekplatsen/fun/swing', 'x'.repeat(9000))
		);
		const one = fc.record({
			step: fc.constantFrom(...steps),
			words: fc.array(text, { minLength: 6, maxLength: 6 }),
			rows: fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { maxLength: 24 }),
			taken: fc.array(text, { maxLength: 3 })
		});
		fc.assert(
			fc.property(one, ({ step, words, rows, taken }) => {
				const { fields, rows: several } = stepShapes[step];
				const content: StepContent = {
					fields: Object.fromEntries(fields.map(({ id }, at) => [id, words[at] ?? ''])),
					rows: several
						? rows.map((row) => Object.fromEntries(several.fields.map(({ id }, at) => [id, row[at] ?? ''])))
						: [],
					consultations: taken,
					picks: taken
				};
				const { kept, issues } = readAssessmentStep(step, content, known);
				expect(kept === undefined).toBe(issues.length > 0);
				const places = new Set([...fields.map(({ id }) => id), 'rows', 'consultations', 'picks']);
				for (const { id } of issues) expect(places.has(id) || /^r\d+\.[a-z]+$/i.test(id)).toBe(true);
				if (kept?.fields['count']) expect(kept.fields['countSource']).not.toBe('');
				for (const value of Object.values(kept?.fields ?? {})) expect(value.isWellFormed()).toBe(true);
			}),
			{ endOnFailure: true }
		);
	});
});
