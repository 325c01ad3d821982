/** What the header of a column says: which column it is, and the language of its texts. `own`: one of our own columns. */
export type Header = { key: string; own: boolean; language?: string };

/** Columns whose texts are in a language, or not yet. */
const translated = new Set([
	'label',
	'hint',
	'guidance_hint',
	'constraint_message',
	'required_message',
	'image',
	'big-image',
	'audio',
	'video'
]);
const translatedOwn = new Set(['hint', 'why', 'unit', 'purpose', 'alt', 'transcript', 'title', 'label']);

/** Other names of the same columns, from older templates and other tools. */
const aliases: Record<string, string> = {
	caption: 'label',
	value: 'name',
	tag: 'name',
	constraint_msg: 'constraint_message',
	constraintmsg: 'constraint_message',
	'jr:constraintmsg': 'constraint_message',
	requiredmsg: 'required_message',
	required_msg: 'required_message',
	'jr:requiredmsg': 'required_message',
	relevance: 'relevant',
	skip_logic: 'relevant',
	calculate: 'calculation',
	readonly: 'read_only',
	count: 'repeat_count',
	'jr:count': 'repeat_count',
	title: 'form_title',
	set_form_title: 'form_title',
	set_form_id: 'form_id',
	id_string: 'form_id',
	list: 'list_name',
	big_image: 'big-image',
	guidance: 'guidance_hint'
};

/** Prefixes that say where a value goes in the XForm: they do not change which column it is. */
const prefixes = new Set(['bind', 'control', 'body', 'media']);

const plain = (part: string): string =>
	part
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '_');
const nameOf = (part: string): string => aliases[plain(part)] ?? plain(part);

/** `label::Suomi (fi)` and the older `label:Suomi` in their parts; a colon of `jr:` parts nothing. */
function partsOf(text: string): string[] {
	if (text.includes('::')) return text.split(/\s*::\s*/);
	return text.split(/(?<!\bjr)\s*:\s*/);
}

/** What a header says. Anything is a header: whether the column is known is for its sheet to say. */
export function headerOf(text: string): Header {
	const [first = '', ...rest] = partsOf(text.trim());
	if (plain(first) === 'radslag' && rest.length > 0) {
		const [key = '', ...language] = rest;
		return withLanguage(plain(key), language, true, translatedOwn);
	}
	if (prefixes.has(plain(first)) && rest.length > 0) {
		const [key = '', ...language] = rest;
		return withLanguage(nameOf(key), language, false, translated);
	}
	return withLanguage(nameOf(first), rest, false, translated);
}

function withLanguage(key: string, rest: string[], own: boolean, known: Set<string>): Header {
	const language = rest.join(':').trim();
	if (language === '') return { key, own };
	return known.has(key) ? { key, own, language } : { key: [key, ...rest].join('::'), own };
}

/** How a column of ours or theirs is written. */
export const headerText = (key: string, own: boolean, language?: string): string =>
	[...(own ? ['radslag'] : []), key, ...(language === undefined ? [] : [language])].join('::');
