import type { BackgroundKind } from '../questions/common.ts';
import type { LocalText } from '../text/text.ts';

/**
 * What a release stores: every number that may be shown, and nothing else. Outputs render it and never compute again.
 * A count is a number of respondents; `null` is a hidden cell (shown as ‥).
 */
export type ReleaseDocument = {
	method: {
		/** How it was protected: answers merged or whole tables withheld, or single cells hidden. */
		name: 'merge-or-withhold' | 'cell-suppression';
		version: number;
		k: number;
		base: number;
		sensitiveK: number;
		sensitiveBase: number;
	};
	/** Number of respondents, or null when there were too few for anything to be shown. */
	respondents: number | null;
	/** Participation by background: the backgrounds' own margins. One entry per option where several may be chosen. */
	backgrounds: BackgroundTable[];
	questions: QuestionRelease[];
};

/**
 * A row or column after merging: the ids it stands for, and the wording of each (joined with "or" on screen).
 * `answered`: a text or number was written; `rest`: everybody else (beside one option of a background where several
 * may be chosen). Those, and `notAnswered`, have no wording of the form's; `mixed` holds answers and "not answered".
 */
export type MergedCategory = {
	ids: string[];
	labels: LocalText[];
	kind: 'answer' | 'answered' | 'notAnswered' | 'rest' | 'mixed';
	/** A group of two backgrounds crossed: one of each. It has no wording of its own. */
	parts?: [MergedCategory, MergedCategory];
};

/** Ids in `MergedCategory.ids` that are no option of the form (an option's id begins with a letter). */
export const NOT_ANSWERED = '_notAnswered';
export const ANSWERED = '_answered';
export const REST = '_rest';

export type BackgroundTable = {
	/** The question's id, or `question:option` for one option of a background where several may be chosen. */
	id: string;
	question: string;
	label: LocalText;
	/** The option this breakdown is about, where several may be chosen. */
	option?: { id: string; label: LocalText };
	/** The two backgrounds, by id, that it crosses. */
	crossed?: [string, string];
	kind: BackgroundKind;
	sensitive: boolean;
	withheld: boolean;
	/** `count` null: the group is hidden, and with it the base of its row in every table. */
	groups: (MergedCategory & { count: number | null; percent: number | null })[];
};

export type QuestionRelease = {
	question: string;
	type: string;
	label: LocalText;
	/** The question that this is a part of (a matrix's row). */
	of?: { question: string; label: LocalText };
	hint?: LocalText;
	/** How the answers are counted; `each`: several answers a person, so the counts do not add up to the respondents. */
	counting: 'one' | 'each' | 'answered';
	/** All respondents, one row. */
	total: CountTable;
	/** One table per breakdown (`background` is a BackgroundTable's id), in the form's order. Withheld ones have no cells. */
	by: (CountTable & { background: string; label: LocalText; groups: MergedCategory[] })[];
};

/** `cells[group][category]`; the total has one group. `withheld`: the whole table is hidden. */
export type CountTable = {
	withheld: boolean;
	categories: MergedCategory[];
	cells: (number | null)[][];
	/** Whole per cent of the row's base, from published counts only; null where hidden or where the base is too small. */
	percents: (number | null)[][];
	/** Respondents per group (the row's base). */
	bases: (number | null)[];
	/**
	 * Mean of a scale's points (1 … n, without "don't know" and "not answered") per group, to one decimal, as published;
	 * null where it is hidden and where there is no scale.
	 */
	means: (number | null)[];
};

type StoredTable<Table extends CountTable> = Omit<Table, 'means'> & Partial<Pick<Table, 'means'>>;
type StoredQuestion = Omit<QuestionRelease, 'total' | 'by'> & {
	total: StoredTable<CountTable>;
	by: StoredTable<QuestionRelease['by'][number]>[];
};

/** A document as it was stored: the first releases were made before means were published. */
export type StoredDocument = Omit<ReleaseDocument, 'questions'> & { questions: StoredQuestion[] };

const withMeans = <Table extends CountTable>(table: StoredTable<Table>) => ({
	...table,
	means: table.means ?? table.cells.map(() => null)
});

/** A stored document as one of today: what was not published then is not shown. */
export const readDocument = (stored: StoredDocument): ReleaseDocument => ({
	...stored,
	questions: stored.questions.map((question) => ({
		...question,
		total: withMeans(question.total),
		by: question.by.map(withMeans)
	}))
});
