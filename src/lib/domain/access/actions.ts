/**
 * What staff can do. Each action is granted in table.ts for one's own committees or for any.
 * No action shows answers: nobody has one.
 */
export const actions = [
	'consultation.list',
	'consultation.read',
	/** Makes consultations and their forms, and prepares them for opening. */
	'consultation.prepare',
	/** Comments on one that one has been asked about. */
	'consultation.comment',
	'consultation.open',
	'consultation.close',
	'consultation.release',
	/** Tells residents what it led to. */
	'consultation.answer',
	'contacts.read',
	/** Makes single-use codes, and says who may answer. */
	'codes.manage',
	/** Types in answers that came on paper. */
	'paper.type',
	'texts.review',
	'user.administer',
	'cityPage.edit'
] as const;
export type Action = (typeof actions)[number];

/**
 * Who may come to a route: anybody; somebody who has given a password and not yet the second factor;
 * anybody signed in; or whoever may do an action.
 */
export type Access = 'anyone' | 'signingIn' | 'person' | Action;
