export const reading = [
	'GET /consultations',
	'GET /consultations/[slug]',
	'GET /consultations/[slug]/print',
	'GET /consultations/[slug]/print/[kind]/[tag]/[size].pdf',
	'GET /consultations/[slug]/retention',
	'GET /consultations/[slug]/package',
	'POST /consultations/[slug]/package',
	'GET /consultations/[slug]/package/file',
	'GET /reports',
	'GET /reports/[committee]/[period]/package',
	'POST /reports/[committee]/[period]/package',
	'GET /reports/[committee]/[period]/package/file'
];
export const moving = [
	...['open', 'close', 'release'].flatMap((move) =>
		['GET', 'POST'].map((method) => `${method} /consultations/[slug]/${move}`)
	),
	'GET /consultations/[slug]/release/plan',
	...['save', 'cross', 'uncross', 'preview', 'compare'].map(
		(action) => `POST ${action} /consultations/[slug]/release/plan`
	),
	'GET /cases/count',
	'POST count /cases/count',
	'POST takeBack /cases/count'
];
export const preparing = [
	...['submit', 'takeBack', 'schedule', 'archive'].map((move) => `POST ${move} /consultations/[slug]`),
	...['add', '[slug]/settings', '[slug]/preview', '[slug]/publish', '[slug]/edit/draft'].flatMap((page) =>
		['GET', 'POST'].map((method) => `${method} /consultations/${page}`)
	),
	'GET /consultations/[slug]/edit',
	'GET /consultations/[slug]/file',
	'POST /consultations/[slug]/file',
	'GET /consultations/[slug]/file/form.json',
	'GET /consultations/[slug]/file/form.xlsx',
	'POST /consultations/[slug]/edit/media',
	'GET /consultations/[slug]/recordings',
	...['keep', 'remove'].map((action) => `POST ${action} /consultations/[slug]/recordings`),
	'GET /consultations/[slug]/review',
	...['checklist', 'ask', 'answer'].map((action) => `POST ${action} /consultations/[slug]/review`),
	'GET /consultations/[slug]/contacts',
	'GET /consultations/[slug]/contacts.csv',
	...['GET', 'POST'].map((method) => `${method} /consultations/[slug]/classes/texts`)
];
export const inviting = [
	'GET /consultations/[slug]/codes',
	...['entry', 'make', 'revoke'].map((action) => `POST ${action} /consultations/[slug]/codes`)
];
export const typing = [
	'GET /consultations/[slug]/paper',
	...['type', 'sample'].map((action) => `POST ${action} /consultations/[slug]/paper`),
	'GET /consultations/[slug]/paper/[sheet]',
	...['type', 'settle'].map((action) => `POST ${action} /consultations/[slug]/paper/[sheet]`)
];
export const answering = ['GET', 'POST'].map((method) => `${method} /consultations/[slug]/answer`);
export const commenting = ['GET', 'POST'].map((method) => `${method} /consultations/[slug]/comment`);
export const reviewing = [
	...['texts', 'texts/shown', 'texts/translations'].flatMap((page) =>
		['GET', 'POST'].map((method) => `${method} /consultations/[slug]/${page}`)
	),
	'GET /consultations/[slug]/themes',
	...['add', 'rename', 'merge', 'remove', 'fix'].map(
		(action) => `POST ${action} /consultations/[slug]/themes`
	)
];
export const disposing = ['add', 'decide', 'remove'].map(
	(action) => `POST ${action} /consultations/[slug]/retention`
);
export const seconding = [
	'GET /consultations/[slug]/records',
	'GET /consultations/[slug]/records/[request]',
	...['approve', 'sendBack'].map((action) => `POST ${action} /consultations/[slug]/records/[request]`)
];
export const handingOut = [
	'POST /consultations/[slug]/records',
	...['refuse', 'review', 'withdraw'].map(
		(action) => `POST ${action} /consultations/[slug]/records/[request]`
	),
	'POST /consultations/[slug]/records/[request]/answers'
];
