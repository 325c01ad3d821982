import { passageOf, type LocalText } from '../text/text.ts';

/**
 * What is thought through before a consultation opens: the rights-based approach's three questions first, then purpose,
 * legal basis, personal data, languages, and who is asked and risks being left out.
 */
export const checklistItems = [
	'rights',
	'conditions',
	'prevention',
	'purpose',
	'legalBasis',
	'personalData',
	'languages',
	'reach',
	'leftOut'
] as const;
export type ChecklistItem = (typeof checklistItems)[number];
export type Checklist = Partial<Record<ChecklistItem, string>>;

/** Items that nobody has answered yet. */
export const missingItems = (checklist: Checklist): ChecklistItem[] =>
	checklistItems.filter((item) => !checklist[item]?.trim());

type Told = Record<'title' | 'summary' | 'purpose', LocalText>;

/** A text that says no more than the name does: a new consultation has its name in place of both. */
export const isUntold = (text: LocalText, { title }: Pick<Told, 'title'>): boolean =>
	passageOf(text, 'sv').text.trim() === passageOf(title, 'sv').text.trim();

/** Whether residents are told what a consultation is about and what it is for. */
export const isTold = (told: Told): boolean => !isUntold(told.summary, told) && !isUntold(told.purpose, told);

export type Readiness = {
	checklist: Checklist;
	opensOn: string | null;
	closesOn: string | null;
	/** Comments that nobody has answered. */
	unanswered: number;
	/** Whether its form is whole as it stands. */
	whole: boolean;
	/** Whether residents are told what it is about and what it is for, beyond its name. */
	told: boolean;
};
export type Hindrance = 'form' | 'told' | 'checklist' | 'dates' | 'past' | 'comments';

/** What stands in the way of scheduling on a day: an unfinished form, a dialogue that nobody is told about, an unfinished checklist, missing or past dates, unanswered comments. */
export function hindrancesOf(
	{ checklist, opensOn, closesOn, unanswered, whole, told }: Readiness,
	today: string
): Hindrance[] {
	return [
		...(whole ? [] : ['form' as const]),
		...(told ? [] : ['told' as const]),
		...(missingItems(checklist).length > 0 ? ['checklist' as const] : []),
		...(opensOn === null || closesOn === null || closesOn < opensOn ? ['dates' as const] : []),
		...(closesOn !== null && closesOn < today ? ['past' as const] : []),
		...(unanswered > 0 ? ['comments' as const] : [])
	];
}
