import type { CitySettings } from '../text/city.ts';
import type { LocalText } from '../text/text.ts';

/** What is handed out before a class session: a letter home, a sheet for children, the guide for whoever leads it. */
export const classSheets = ['guardians', 'children', 'guide'] as const;
export type ClassSheet = (typeof classSheets)[number];

export const isClassSheet = (text: string): text is ClassSheet =>
	(classSheets as readonly string[]).includes(text);

/** Everything that stands on one of them. */
export type ClassMaterial = {
	sheet: ClassSheet;
	slug: string;
	city: CitySettings;
	committee: LocalText;
	/** Of the consultation. */
	title: LocalText;
	summary: LocalText;
	purpose: LocalText;
	/** The city's own page, and what is special for this consultation. */
	heading: LocalText;
	body: LocalText;
	own: LocalText | null;
	contacts: { name: LocalText; phone: string | null; says: LocalText }[];
	origin: string;
};
