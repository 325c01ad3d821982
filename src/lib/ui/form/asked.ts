import { getContext, setContext } from 'svelte';
import type { SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import type { Form } from '#lib/domain/consultations/form.ts';
import type { CityMap } from '#lib/domain/maps/outline.ts';
import type { Answers } from '#lib/domain/questions/common.ts';

/** What is wrong with one field: where it leads to, and in which words. */
export type FieldError = {
	/** Of the element that the summary leads to. */
	id: string;
	question: string;
	field: string;
	text: string;
	lang?: string | undefined;
	dir?: 'ltr' | 'rtl' | undefined;
};

/** A recorded reading of a text; `times`: when each of its words begins, in seconds. */
export type Recording = { media: string; times: number[] | null };

/** Everything that the questions of a form need to be shown: what was typed, what is answered so far, what is wrong. */
export type Asked = {
	form: Form;
	typed: Record<string, string | string[]>;
	answers: Answers;
	errors: FieldError[];
	map?: CityMap | undefined;
	/** A device that many use one after the other. */
	kiosk?: boolean;
	/** Children of these school years are asked. */
	child?: SchoolYears;
	/** A complaint: sealed, and read by those alone whom it is for, so that names may stand in it. */
	sealed?: boolean;
	/** Readings of the form's texts in the page's language, by text. */
	recordings?: Record<string, Recording> | undefined;
	/** All questions stand on one page: nothing is cleared by a button there. */
	whole?: boolean;
};

const key = Symbol.for('radslag.asked');

export const setAsked = (asked: () => Asked): void => void setContext(key, asked);
export const useAsked = (): (() => Asked) => getContext<() => Asked>(key);

/** The values typed in a field; NUL cannot be written in a page. */
export const valuesOf = ({ typed }: Asked, field: string): string[] =>
	[typed[field] ?? []].flat().map((value) => value.replaceAll('\u0000', ''));
