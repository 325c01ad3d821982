import type { z } from 'zod';
import type { form } from '#lib/domain/consultations/form.ts';
import type { State } from '#lib/domain/consultations/lifecycle.ts';
import type { SchoolYears } from '#lib/domain/classes/schoolYears.ts';
import type { Reach } from '#lib/domain/consultations/reach.ts';
import type { LocalText } from '#lib/domain/text/text.ts';

/** How answers to one question fall. Groups are the option ids of the background questions. */
export type Tendency =
	/** One option. `lean` moves a group along the options' order: negative towards the first, positive towards the last. */
	| { weights: Record<string, number>; lean?: Record<string, number>; skip?: number }
	/** Each option by itself, as a chance. `more` multiplies it for a group. `none`: the share that takes this option alone. */
	| {
			shares: Record<string, number>;
			more?: Record<string, Record<string, number>>;
			none?: { id: string; share: number };
			skip?: number;
	  }
	| { around: number; spread: number; least: number; skip?: number }
	| { texts: readonly Text[] };

/**
 * A free text. A bare one is fit to be released. One that identifies somebody waits for review,
 * or was released with `shown`, or was refused. `swedish`: its translation, which a person has confirmed, or that waits.
 */
export type Text =
	string | { text: string; shown?: string; refused?: true; swedish?: { text: string; waits?: true } };

/** Days from today: negative ones are past. */
export type Days = { opens: number; closes: number; released?: number };

export type Demonstration = {
	slug: string;
	committee: string;
	state: State;
	days: Days | ((today: string) => Days);
	title: LocalText;
	summary: LocalText;
	purpose: LocalText;
	outcome?: LocalText;
	/** What was said and what is done about it; committees by slug, days from today. */
	replies?: { theme: LocalText; said: LocalText; doing: LocalText; committee?: string; due?: number }[];
	/** Everybody when it is left out. */
	reach?: Reach;
	terms: { focusArea: string[]; perspective: string[]; actionPlan: string[] };
	form: Omit<z.input<typeof form>, 'title' | 'languages'>;
	people: number;
	/** Where groups of children take part: for which school years, what is told beforehand, and how many sessions were held. */
	classes?: {
		years: SchoolYears[];
		guardians?: LocalText;
		children?: LocalText;
		facilitator?: LocalText;
		sessions: number;
	};
	/** What the texts of a field are about, by words in them. `fixed`: counted and made public; all its texts are judged. */
	themes?: { field: string; fixed?: true; about: { name: LocalText; words: RegExp }[] };
	answers: Record<string, Tendency>;
};
