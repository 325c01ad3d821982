import { endDueSessions } from '../classes/end.ts';
import { forgetWrongClassCodes } from '../classes/guesses.ts';
import { forgetInvitations } from '../classes/invitations.ts';
import { forgetAsked } from '../complaints/gate.ts';
import { forgetWrongReceipts } from '../complaints/lookUp.ts';
import { forgetIdleReporters } from '../complaints/reporter.ts';
import { publishParticipation } from '../consultations/participation.ts';
import { makeDueMoves, remindOfAnswers } from '../consultations/due.ts';
import { forgetWrongCodes } from '../codes/check.ts';
import { dropOldCodes } from '../codes/spent.ts';
import { deleteOldContacts } from '../contacts/contacts.ts';
import { forgetOldRequests } from '../councils/signIn.ts';
import type { Database } from '../db/client.ts';
import { forgetEndedJourneys } from '../classes/held.ts';
import { deleteOldDrafts } from '../drafts/drafts.ts';
import { reportFile } from '../exports/report/files.ts';
import { sendLetters } from '../mail/send.ts';
import { deleteOldExports } from '../reports/exporting/exports.ts';
import { makeWaitingExports } from '../reports/exporting/running.ts';
import { drainSpool, dropOldReceipts } from '../responses/drain.ts';
import { disposeDueAnswers } from '../retention/dispose.ts';
import { remindCouncils } from '../reviews/remind.ts';

export type Job = {
	name: string;
	/** When, as cron says it, on the city's clock. */
	when: string;
	run: (db: Database) => Promise<unknown>;
};

/** What the house does by itself. Each is one feature's function. */
export const jobs: readonly Job[] = [
	{ name: 'drain-spool', when: '* * * * *', run: drainSpool },
	{ name: 'make-due-moves', when: '*/5 * * * *', run: (db) => makeDueMoves(db) },
	{ name: 'send-letters', when: '* * * * *', run: sendLetters },
	{ name: 'remind-of-answers', when: '10 8 * * 1-5', run: remindOfAnswers },
	{ name: 'remind-councils', when: '15 8 * * *', run: (db) => remindCouncils(db) },
	{ name: 'forget-sign-in-requests', when: '*/10 * * * *', run: forgetOldRequests },
	{ name: 'publish-participation', when: '20 3 * * *', run: publishParticipation },
	{ name: 'delete-old-contacts', when: '50 3 * * *', run: deleteOldContacts },
	{ name: 'drop-old-receipts', when: '40 3 * * *', run: dropOldReceipts },
	{ name: 'delete-old-drafts', when: '35 3 * * *', run: deleteOldDrafts },
	{ name: 'drop-old-codes', when: '45 3 * * *', run: dropOldCodes },
	{ name: 'forget-wrong-codes', when: '55 3 * * *', run: forgetWrongCodes },
	{ name: 'end-due-sessions', when: '* * * * *', run: endDueSessions },
	{ name: 'forget-ended-journeys', when: '* * * * *', run: forgetEndedJourneys },
	{ name: 'forget-wrong-class-codes', when: '56 3 * * *', run: forgetWrongClassCodes },
	{ name: 'forget-idle-reporters', when: '*/5 * * * *', run: forgetIdleReporters },
	{ name: 'forget-asked-proofs', when: '*/10 * * * *', run: forgetAsked },
	{ name: 'forget-wrong-receipts', when: '58 3 * * *', run: forgetWrongReceipts },
	{ name: 'forget-invitations', when: '57 3 * * *', run: forgetInvitations },
	// Begun where it is asked for; here what a process that ended left behind.
	{ name: 'make-report-files', when: '* * * * *', run: (db) => makeWaitingExports(db, reportFile) },
	{ name: 'delete-old-report-files', when: '25 * * * *', run: (db) => deleteOldExports(db) },
	{ name: 'dispose-due-answers', when: '15 4 * * *', run: (db) => disposeDueAnswers(db) }
];
