/**
 * The steps of a child impact assessment (barnkonsekvensanalys), after the children's ombudsman's method: which articles of
 * the convention on the rights of the child each of them answers to, and what is written in it.
 */
export const steps = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Step = (typeof steps)[number];

/** `line`: one line; `text`: several; `number`: a whole number; `day`: an ISO date; `link`: an address. */
export type FieldKind = 'line' | 'text' | 'number' | 'day' | 'link';
/** `needed`: a step without it is not finished. `lines`: room on paper. */
export type Field = { id: string; kind: FieldKind; needed?: true; lines?: number };

export type StepShape = {
	articles: readonly number[];
	fields: readonly Field[];
	/** Something that there are several of, each with fields of its own. */
	rows?: { id: string; most: number; fields: readonly Field[] };
	/** Is linked to consultations; picks figures and texts out of their results. */
	takes?: 'consultations' | 'results';
};

const line = (id: string): Field => ({ id, kind: 'line', lines: 1 });
const text = (id: string, lines = 5): Field => ({ id, kind: 'text', lines });
const day = (id: string): Field => ({ id, kind: 'day', lines: 1 });
const needed = (field: Field): Field => ({ ...field, needed: true });

export const stepShapes: Record<Step, StepShape> = {
	1: { articles: [], fields: [needed(line('title')), needed(text('matter')), needed(text('prepares', 3))] },
	2: {
		articles: [2],
		fields: [
			needed(text('touched')),
			{ id: 'count', kind: 'number', lines: 1 },
			line('countSource'),
			needed(text('groups'))
		]
	},
	3: {
		articles: [12],
		takes: 'consultations',
		fields: [text('how'), text('whyNot', 3), text('instead', 3)]
	},
	4: { articles: [12], takes: 'results', fields: [needed(text('summary', 8))] },
	5: {
		articles: [3, 6],
		rows: { id: 'alternatives', most: 8, fields: [needed(line('name')), text('for', 3), text('against', 3)] },
		fields: [needed(text('best')), needed(text('life', 4)), needed(text('others', 4))]
	},
	6: {
		articles: [2, 3],
		rows: { id: 'measures', most: 20, fields: [needed(line('what')), line('who'), line('when')] },
		fields: [text('none', 3)]
	},
	7: {
		articles: [3],
		fields: [
			needed(text('decision', 4)),
			needed(text('reasons')),
			needed(day('decidedOn')),
			line('paragraph'),
			line('registryNumber')
		]
	},
	8: {
		articles: [12],
		fields: [
			needed(text('how')),
			needed(day('on')),
			needed(line('by')),
			{ id: 'href', kind: 'link', lines: 1 }
		]
	}
};

/** The step of an address; undefined when it is none of them. */
export const readStepNumber = (text: string): Step | undefined =>
	steps.find((number) => String(number) === text);

/** What has been written in a step. All fields are text, those that are empty too. */
export type StepContent = {
	fields: Record<string, string>;
	rows: Record<string, string>[];
	/** Slugs of the linked consultations. */
	consultations: string[];
	/** What was picked out of results: references (figures.ts). */
	picks: string[];
};

const empty = (fields: readonly Field[]) => Object.fromEntries(fields.map(({ id }) => [id, '']));

export const emptyRow = (step: Step): Record<string, string> => empty(stepShapes[step].rows?.fields ?? []);
export const emptyContent = (step: Step): StepContent => ({
	fields: empty(stepShapes[step].fields),
	rows: [],
	consultations: [],
	picks: []
});
