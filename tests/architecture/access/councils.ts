export const seating = [
	'GET /councils',
	'GET /councils/[council]',
	...['give', 'end'].map((action) => `POST ${action} /councils/[council]`)
];
const ofReview = (path: string) => `council:/[council]/reviews/[review]${path}`;
export const stating = [
	`GET ${ofReview('')}`,
	`GET ${ofReview('/comment')}`,
	...['add', 'remove'].map((action) => `POST ${action} ${ofReview('/comment')}`),
	`GET ${ofReview('/statement')}`,
	...['add', 'take', 'move', 'language', 'agree'].map((action) => `POST ${action} ${ofReview('/statement')}`),
	`GET ${ofReview('/statement/[point]')}`,
	...['change', 'remove'].map((action) => `POST ${action} ${ofReview('/statement/[point]')}`),
	...['GET', 'POST'].map((method) => `${method} ${ofReview('/statement/send')}`)
];
export const entering = ['GET', 'POST'].map((method) => `${method} ${ofReview('/minutes')}`);
