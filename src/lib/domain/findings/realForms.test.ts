import { describe, expect, it } from 'vitest';
import { demonstrations } from '#lib/server/demo/consultations/index.ts';
import { formOf } from '#lib/server/demo/generate.ts';
import { draftOf } from '../drafts/make.ts';
import { outlineOf, saidIn } from './outline.ts';
import { findingsOf } from './findings.ts';

/** Advice on what a form leaves out, rather than on what it says. */
const leftOut = ['sign-language-missing', 'age-not-asked', 'gender-not-asked'];

/** True, and meant, of the forms that are in a minority language: its words are drafts until a speaker has reviewed them. */
const meantOf = (languages: readonly string[]): string[] =>
	languages.some((tag) => !['sv', 'sv-simple', 'en'].includes(tag)) ? ['translation-unreviewed'] : [];

describe('forms that people have thought through', () => {
	it.each(demonstrations.map((one) => [one.slug, one] as const))(
		'have nothing that is said in vain: %s',
		(_, demonstration) => {
			let number = 0;
			const draft = draftOf(formOf(demonstration), () => `k${++number}`);
			const outline = outlineOf(draft);
			const parts = outline.questions.flatMap((question) => [question, ...question.parts]);
			const wordingOf = (key: string) => {
				const part = parts.find(({ node }) => node.key === key);
				return part && saidIn(outline, part, 'label', 'sv');
			};
			const said = findingsOf(draft, { audience: 'adults', terms: demonstration.terms })
				.filter(({ code }) => ![...leftOut, ...meantOf(formOf(demonstration).languages)].includes(code))
				.map(({ code, part }) => [code, wordingOf(part)]);
			expect(said).toEqual([]);
		}
	);
});
