import type { LocalText } from '../text/text.ts';

/** What a complaint can be about in this city: its committees and companies, its own list of places, its districts. */
export type ComplaintChoices = {
	committees: { id: string; slug: string; name: LocalText; kind: 'committee' | 'district' | 'company' }[];
	places: { id: string; name: string; committeeId: string; district: string | null }[];
	/** Whether somebody takes what belongs to nobody in particular; without, the committee has to be told. */
	desk: boolean;
};

/** Short names that a form can have as an option. */
const isOption = (slug: string): boolean => /^[A-Za-z][A-Za-z0-9_-]{0,62}$/.test(slug) && slug !== 'unknown';

export const committeesAsked = ({ committees }: ComplaintChoices) =>
	committees.filter(({ slug }) => isOption(slug));
export const districtsAsked = (choices: ComplaintChoices) =>
	committeesAsked(choices).filter(({ kind }) => kind === 'district');

/** The option of a place: an identifier begins with a letter. */
export const placeOption = (id: string): string => `p-${id}`;
