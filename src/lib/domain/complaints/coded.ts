/**
 * What a complaint can be coded as: the facts that stand beside its sealed envelope. Several kinds at once, for lacking
 * accessibility is itself a form of discrimination (Discrimination Act, SFS 2008:567, chapter 1, section 4).
 */
export const complaintKinds = [
	'discrimination',
	'accessPlace',
	'accessService',
	'accessWeb',
	'accessDocument',
	'harassment',
	'other'
] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

/** The seven grounds of the Discrimination Act, chapter 1, section 5; `unsure` where the reporter does not know. */
export const grounds = [
	'sex',
	'genderIdentity',
	'ethnicity',
	'religion',
	'disability',
	'sexuality',
	'age',
	'unsure'
] as const;
export type Ground = (typeof grounds)[number];

/** To whom it happened. A child that writes by itself is `child` with `byChild`. */
export const affectedOnes = ['self', 'other', 'child'] as const;
export type Affected = (typeof affectedOnes)[number];

/** How it came: by the reporter's own hand, or entered by staff. */
export const complaintChannels = ['web', 'telephone', 'letter', 'email', 'counter'] as const;
export type ComplaintChannel = (typeof complaintChannels)[number];

/** How a complaint ended, as the committee says it. */
export const outcomes = [
	'remedied',
	'partlyRemedied',
	'notRemedied',
	'noFault',
	'notOurs',
	'noContact'
] as const;
export type Outcome = (typeof outcomes)[number];

/** The coded facts of a complaint as it arrives. */
export type CodedFacts = {
	kinds: ComplaintKind[];
	grounds: Ground[];
	affected: Affected;
	byChild: boolean;
	channel: ComplaintChannel;
	/** Language tag that the reporter wrote in: the answer is given in it. */
	language: string;
	/** A district's committee slug, when it was told. */
	district: string | null;
};
