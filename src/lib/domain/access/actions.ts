/**
 * What staff can do. Each action is granted in table.ts for one's own committees or for any.
 * None shows answers but `record.handOut`, and that one takes a second person.
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
	/** Puts disposal decisions on file, and consultations under them. */
	'retention.decide',
	/** Sees what has been asked for as official records, and how it stands. */
	'record.read',
	/** Registers and reviews such requests, and fetches what a second person has approved. */
	'record.handOut',
	/** Is that second person. */
	'record.approve',
	/** Reads a report that is being written. */
	'report.read',
	/** Writes it: prose, indicators, staircase, actions; sends it to councils and answers them. */
	'report.write',
	'report.signOff',
	/** Takes it back to be written on again, until the committee has decided. */
	'report.takeBack',
	/** Enters the city's registry number. */
	'report.register',
	/** Puts it on the committee's agenda, enters what the meeting decided, hands it over. */
	'report.decide',
	'report.publish',
	/** The same of the whole city's two-yearly report. */
	'cityReport.read',
	'cityReport.write',
	/** Says who sits in a council. */
	'council.administer',
	/** Reads what a council has been asked about, comments on it, writes the statement. */
	'review.read',
	'review.comment',
	/** Agrees with the statement, and sends it. */
	'review.state',
	/** Enters a statement from minutes. */
	'review.enterMinutes',
	/** Sends a one-time link that opens a class session. Shows no answer, nor how many there are. */
	'class.invite',
	/** Sees which groups of children were reached, across all committees, as far as releases tell. */
	'children.read',
	'assessment.read',
	/** Writes a child impact assessment. */
	'assessment.write',
	/** Enters a complaint that came by telephone, letter, e-mail or at a counter; sees no case. */
	'case.enter',
	/** Sees a committee's cases by their coded facts, and opens those that one's own key opens. */
	'case.read',
	/** Works on a case: acknowledges, investigates, answers, closes. */
	'case.write',
	/** Hands cases over from one officer to another. */
	'case.handOver',
	/** Enters the city's registry number, and makes the registration sheet. */
	'case.register',
	/** Disposes of a closed case under a decision. */
	'case.dispose',
	/** Gives others the committee's key, and makes a new one. */
	'case.grantKey',
	/** The city's places, terms, duties, central desk and escrow. */
	'case.administer',
	/** Reads who opened which case, and whether the log is whole. */
	'log.read',
	/** Writes translations of the interface, of forms and of free texts, and the term base. */
	'translation.write',
	/** Approves a translation that somebody else has written. */
	'translation.review',
	'user.administer',
	'cityPage.edit'
] as const;
export type Action = (typeof actions)[number];

/**
 * Who may come to a route: anybody; somebody who has given a password and not yet the second factor;
 * anybody signed in; the facilitator of a class session that lives; or whoever may do an action.
 */
export type Access = 'anyone' | 'signingIn' | 'person' | 'facilitator' | Action;
