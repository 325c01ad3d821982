/** The plural forms that messages are written in. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type Rule = { forms: readonly PluralForm[]; of: (count: number) => PluralForm };

const oneOther: Rule = { forms: ['one', 'other'], of: (count) => (Math.abs(count) === 1 ? 'one' : 'other') };
/** Sámi has a dual. */
const oneTwoOther: Rule = {
	forms: ['one', 'two', 'other'],
	of: (count) => (Math.abs(count) === 1 ? 'one' : Math.abs(count) === 2 ? 'two' : 'other')
};

/**
 * Rules by language, as CLDR 48 has them. Meänkieli counts as Finnish and Romani as Swedish until speakers say otherwise:
 * CLDR has neither, and Intl would silently take the machine's own language.
 */
const table: Readonly<Record<string, Rule>> = {
	sv: oneOther,
	en: oneOther,
	fi: oneOther,
	fit: oneOther,
	rom: oneOther,
	yi: oneOther,
	se: oneTwoOther,
	smj: oneTwoOther,
	sma: oneTwoOther
};

export const pluralForms: readonly PluralForm[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
const others = new Map<string, Rule>();

/** A language outside the table: by Intl, when Intl has it; as Swedish otherwise, whatever the machine's language. */
function ruleOf(tag: string): Rule {
	const own = table[tag] ?? table[tag.split('-')[0] ?? ''];
	if (own) return own;
	const known = others.get(tag);
	if (known) return known;
	const rule = Intl.PluralRules.supportedLocalesOf([tag]).length > 0 ? ruleByIntl(tag) : oneOther;
	others.set(tag, rule);
	return rule;
}

function ruleByIntl(tag: string): Rule {
	const rules = new Intl.PluralRules(tag);
	const forms = new Set<string>(rules.resolvedOptions().pluralCategories);
	return { forms: pluralForms.filter((form) => forms.has(form)), of: (count) => rules.select(count) };
}

/** The plural form of a count in a language. */
export const pluralOf = (tag: string, count: number): PluralForm => ruleOf(tag).of(count);

/** The plural forms that a text with a count needs in a language, in CLDR's order. */
export const pluralFormsOf = (tag: string): readonly PluralForm[] => ruleOf(tag).forms;
