import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ageGroupOf, schoolYears, type SchoolYears } from '../classes/schoolYears.ts';
import { formFor } from '../classes/variants.ts';
import { questionsOf } from '../consultations/form.ts';
import { formAsDraft } from '../drafts/make.ts';
import { limits } from '../findings/audience.ts';
import { findingsOf } from '../findings/findings.ts';
import { readabilityOf } from '../findings/readable.ts';
import { passageOf, type LocalText } from '../text/text.ts';
import { childConsultation } from './childConsultation.ts';
import { lengthOfYears } from './templates.ts';

const { form, audience, terms } = childConsultation;
const swedish = ['sv', 'sv-simple'];

/** Every text that a child reads as sentences, a line each: answers are a word or two. */
function readIn(which: SchoolYears, lang: string): string {
	const texts = questionsOf(formFor(form, which)).flatMap((question) => {
		const own = [question.label, 'hint' in question && question.hint, 'text' in question && question.text];
		return own.filter((text): text is LocalText => Boolean(text));
	});
	return texts.map((text) => passageOf(text, lang).text).join('\n');
}

/** All sentences of a file of messages, a line each. */
const messagesIn = (value: unknown): string[] =>
	typeof value === 'string'
		? [value.replace(/\{\{[^}]*\}\}/g, '5')]
		: Object.values(value as object).flatMap(messagesIn);

describe('the form for children', () => {
	it('has a few questions for the small, and twelve at most for the old', () => {
		const draft = formAsDraft(form);
		const counts = schoolYears.map((which) => [which, lengthOfYears(draft, which).questions]);
		expect(Object.fromEntries(counts)).toEqual({
			preschool: 5,
			f3: 8,
			y4to6: 11,
			y7to9: 12,
			upper: 12,
			adapted: 7
		});
	});
	it.each(schoolYears)('leaves %s nothing to look at', (which) =>
		expect(
			findingsOf(formAsDraft(form), { audience, terms, years: [which] }).filter(({ years }) => years)
		).toEqual([])
	);
	it('is read as easily as each can', () => {
		const table = schoolYears.flatMap((which) =>
			swedish.map((lang) => ({ which, lang, ...readabilityOf(readIn(which, lang)) }))
		);
		console.table(table);
		for (const { which, lix } of table) expect(lix).toBeLessThan(limits[ageGroupOf[which]].lix);
	});
	it('is told no more than the session knows: no child is asked of it', () => {
		for (const which of schoolYears)
			expect(questionsOf(formFor(form, which)).map(({ id }) => id)).not.toContain('class-years');
	});
});

describe('the words around it', () => {
	const files = globSync('messages/{sv,sv-simple}/child.json');
	it.skipIf(files.length === 0)('are read as easily as the smallest who read can', () => {
		const table = files.map((file) => ({
			file,
			...readabilityOf(messagesIn(JSON.parse(readFileSync(file, 'utf8'))).join('\n'))
		}));
		console.table(table);
		for (const { lix } of table) expect(lix).toBeLessThan(limits.from7.lix);
	});
});
