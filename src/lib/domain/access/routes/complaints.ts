import type { Routes } from './shape.ts';

/** Complaints: cases, keys, settings, the count. */
export const complaintRoutes: Routes = {
	'/cases/add': { GET: 'case.enter', POST: 'case.enter' },
	'/cases/add/receipt': { POST: 'case.enter' },
	/** Closed complaints into a release; the period's committee is asked about by the page itself. */
	'/cases/count': {
		GET: 'consultation.release',
		'POST count': 'consultation.release',
		'POST takeBack': 'consultation.release'
	},
	'/cases/settings': {
		GET: 'case.administer',
		'POST desk': 'case.administer',
		'POST terms': 'case.administer',
		'POST addPlace': 'case.administer',
		'POST changePlace': 'case.administer',
		'POST endPlace': 'case.administer',
		'POST addDuty': 'case.administer',
		'POST changeDuty': 'case.administer',
		'POST raiseDuty': 'case.administer',
		'POST removeDuty': 'case.administer'
	},
	'/cases': { GET: 'case.read', 'POST handOver': 'case.handOver' },
	/** What several may do is asked for of each case (domain/complaints/caseActions.ts). */
	'/cases/[case]': {
		GET: 'case.read',
		'POST take': 'case.write',
		'POST acknowledge': 'case.write',
		'POST investigate': 'case.write',
		'POST answer': 'case.write',
		'POST message': 'case.write',
		'POST note': 'case.read',
		'POST title': 'case.read',
		'POST code': 'case.write',
		'POST close': 'case.write',
		'POST reopen': 'case.write',
		'POST recuse': 'case.read',
		'POST handOver': 'case.read',
		'POST forward': 'case.write',
		'POST spam': 'case.write',
		'POST unspam': 'case.write',
		'POST register': 'case.register'
	},
	'/cases/[case]/files/[file]': { GET: 'case.read' },
	'/cases/[case]/sheet': { GET: 'case.register' },
	'/cases/[case]/dispose': { GET: 'case.dispose', POST: 'case.dispose' },
	/** One's own case passphrase, and the keys of one's committees. */
	'/cases/keys': {
		GET: 'case.read',
		'POST passphrase': 'case.read',
		'POST forget': 'case.read',
		'POST unlock': 'case.read',
		'POST lock': 'case.read',
		'POST make': 'case.grantKey',
		'POST grant': 'case.grantKey',
		'POST revoke': 'case.grantKey',
		'POST rotate': 'case.grantKey',
		'POST escrow': 'case.grantKey'
	}
};
