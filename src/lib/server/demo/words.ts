import type { LocalText } from '#lib/domain/text/text.ts';

/** Swedish, easy-read Swedish and English. */
export const text = (sv: string, simple: string, en: string): LocalText => ({ sv, 'sv-simple': simple, en });

/** The same words in Swedish and in easy-read. */
export const both = (sv: string, en: string): LocalText => text(sv, sv, en);

/** One option of a question; easy-read is given where the words differ. */
export const option = (id: string, sv: string, en: string, simple = sv) => ({
	id,
	label: text(sv, simple, en)
});

/** An option that stands alone: "none of these". */
export const alone = (id: string, sv: string, en: string, simple = sv) => ({
	...option(id, sv, en, simple),
	exclusive: true
});

export const dontKnow = option('dont-know', 'Vet inte', "Don't know");

export const languages = ['sv', 'sv-simple', 'en'];
