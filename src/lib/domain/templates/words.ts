import type { LocalText } from '../text/text.ts';

/** Swedish, easy-read Swedish and English. */
export const text = (sv: string, simple: string, en: string): LocalText => ({ sv, 'sv-simple': simple, en });

/** An option; easy-read is given where the words differ. */
export const option = (id: string, sv: string, en: string, simple = sv) => ({
	id,
	label: text(sv, simple, en)
});

/** An option that stands alone: "none of these". */
export const alone = (id: string, sv: string, en: string, simple = sv) => ({
	...option(id, sv, en, simple),
	exclusive: true as const
});

/** An option with a line for one's own words. */
export const ownWords = (id: string, sv: string, en: string, simple = sv) => ({
	...option(id, sv, en, simple),
	other: true as const
});

export const dontKnow = option('dont-know', 'Vet inte', 'I don’t know', 'Jag vet inte');
export const noAnswer = option(
	'no-answer',
	'Vill inte svara',
	'I do not want to answer',
	'Jag vill inte svara'
);

export const languages = ['sv', 'sv-simple', 'en'];
