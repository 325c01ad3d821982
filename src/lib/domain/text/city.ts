import type { LocalText } from './text.ts';

/** What every page knows of the city it serves. */
export type CitySettings = {
	name: LocalText;
	/** What residents are called on screen: a setting, never "medborgare". */
	residents: LocalText;
	demonstration: boolean;
	/** Where answers on paper are sent or left. */
	paperAddress?: LocalText | undefined;
	/** Whom one can ask about a consultation, and how. */
	enquiries?: LocalText | undefined;
};
