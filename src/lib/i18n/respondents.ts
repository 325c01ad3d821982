/** The files of messages/ whose texts residents, children and their grown-ups meet. All others are of staff's and councils' pages. */
export const respondentFiles: readonly string[] = [
	'before',
	'child',
	'childResults',
	'city',
	'classes',
	'coded',
	'common',
	'complaint',
	'complaintFacts',
	'consultation',
	'documents',
	'form',
	'home',
	'http',
	'issues',
	'languages',
	'receipt',
	'results',
	'rights',
	'signing'
];
