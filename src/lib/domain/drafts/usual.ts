import type { LocalText } from '../text/text.ts';

/** Wording that nearly every form needs, ready in the languages of the house. */
export const usual = {
	dontKnow: { sv: 'Vet inte', 'sv-simple': 'Vet inte', en: 'Don’t know' },
	noneOfThese: { sv: 'Inget av detta', 'sv-simple': 'Inget av detta', en: 'None of these' },
	other: { sv: 'Annat, nämligen:', 'sv-simple': 'Något annat:', en: 'Other, please say:' }
} satisfies Record<string, LocalText>;
