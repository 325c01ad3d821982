/** How far a unit's translation has come, as XLIFF 2.0 says it. */
export const unitStates = ['initial', 'translated', 'reviewed', 'final'] as const;
export type UnitState = (typeof unitStates)[number];

/** One text on its way to a translator: a whole text, or one plural form of it. */
export type Unit = {
	/** `form:send`, `form:left_one`; of a form's texts `often.label`. Letters, digits, `_`, `-`, `.` and `:`. */
	id: string;
	source: string;
	/** Without: it is not translated. */
	target?: string;
	state: UnitState;
	/** What a translator should know, by kind. */
	notes: readonly { category: string; text: string }[];
	/** What the Swedish is known by: another one when it comes back means that it has changed. */
	hash?: string;
	/** What the translation was known by when it went out; `''` where there was none. */
	was?: string;
	/** A surer place than the id, where names may change: a part of a draft and its cell. */
	part?: string;
};

/** A unit as it came back. `place`: where in the file. */
export type Incoming = Pick<Unit, 'id' | 'hash' | 'was' | 'part'> & {
	source?: string;
	/** Without: it was left untranslated. */
	text?: string;
	/** What keeps it from being read. */
	issue?: ExchangeIssue;
	place?: Place;
};

/** A line of an XLIFF, or a cell of a workbook. */
export type Place = { line: number } | { sheet: string; row?: number; column?: string };

export const exchangeIssues = [
	'placeholder-lost',
	'placeholder-unknown',
	'plural-form-missing',
	'text-empty',
	'text-long',
	'character-not-allowed',
	'markup-unknown',
	'segment-untranslated',
	'unit-unknown',
	'unit-repeated'
] as const;
export type ExchangeIssue = (typeof exchangeIssues)[number];
