import type { z } from 'zod';
import type { SchoolYears } from '../classes/schoolYears.ts';
import { form, type Form } from '../consultations/form.ts';
import type { Reach } from '../consultations/reach.ts';
import type { AgeGroup, Terms } from '../findings/audience.ts';
import type { LocalText } from '../text/text.ts';
import type { Asked } from './indicators.ts';
import { languages } from './words.ts';

export const templateNames = [
	'blank',
	'citizen-dialogue',
	'citizen-survey',
	'service-user-survey',
	'open-hearing',
	'child-consultation',
	'complaint'
] as const;
export type TemplateName = (typeof templateNames)[number];

/**
 * A whole form to begin with: for whom it is made, and which of the programme's terms (slugs) it usually serves. What it
 * is for is told by messages/templates, under its name.
 */
export type Template = {
	name: TemplateName;
	form: Form;
	audience: readonly AgeGroup[];
	/** Whom it addresses; everybody when it is left out. */
	reach?: Reach;
	/** The school years that it is worded for, when classes are to take part. */
	years?: readonly SchoolYears[];
	terms: Terms;
};

/** A page as it is written in a template. */
export type WrittenPage = Omit<z.input<typeof form>['pages'][number], 'questions'> & { questions: Asked[] };

/** A template's form with its defaults filled in. Throws on one that is no form: a test reads them all. */
export const written = (title: LocalText, pages: WrittenPage[]): Form =>
	form.parse({ title, languages, pages });

/** The question, for those only whose earlier answers match. */
export const askedWhen = <Question extends Asked>(question: Question, when: Question['when']): Question => ({
	...question,
	when
});
