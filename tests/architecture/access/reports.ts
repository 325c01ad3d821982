const ofPeriod = '/reports/[committee]/[period]';
export const readingReports = [
	...['indicators', 'indicators/[indicator]', 'goals'].map((page) => `GET /reports/[committee]/${page}`),
	`GET ${ofPeriod}`,
	...[
		'actions',
		'actions/[action]',
		'councils',
		'councils/answers',
		'files',
		'files/[id]',
		'goals',
		'indicators',
		'preview',
		'staircase',
		'staircase/[step]',
		'statistics',
		'versions',
		'versions/[number]',
		'write/[section]'
	].map((page) => `GET ${ofPeriod}/${page}`),
	`POST ${ofPeriod}/files`
];
export const writingReports = [
	...['indicators', 'indicators/[indicator]'].map((page) => `POST /reports/[committee]/${page}`),
	...['add', 'end'].map((action) => `POST ${action} /reports/[committee]/goals`),
	...['begin', 'register', 'takeBack'].map((action) => `POST ${action} ${ofPeriod}`),
	`GET ${ofPeriod}/actions/add`,
	`GET ${ofPeriod}/write/[section]/quotations`,
	...[
		'actions/add',
		'councils',
		'councils/answers',
		'goals',
		'indicators',
		'staircase/[step]',
		'write/[section]',
		'write/[section]/text'
	].map((page) => `POST ${ofPeriod}/${page}`),
	...['position', 'bring'].map((action) => `POST ${action} ${ofPeriod}/staircase`),
	...['save', 'remove'].map((action) => `POST ${action} ${ofPeriod}/actions/[action]`),
	...['add', 'remove'].map((action) => `POST ${action} ${ofPeriod}/statistics`)
];
export const movesOf = (...moves: string[]) => moves.map((move) => `POST ${move} ${ofPeriod}`);
export const deciding = movesOf('putOnAgenda', 'decide', 'handOver');
const ofAssessment = '/assessments/[committee]/[assessment]';
export const readingAssessments = [
	'GET /assessments',
	`GET ${ofAssessment}`,
	...['[step]', 'checklist', 'files/[name]'].map((page) => `GET ${ofAssessment}/${page}`)
];
export const writingAssessments = [
	...['GET', 'POST'].map((method) => `${method} /assessments/[committee]/add`),
	...['move', 'show'].map((action) => `POST ${action} ${ofAssessment}`),
	...['[step]', 'checklist'].map((page) => `POST ${ofAssessment}/${page}`)
];
