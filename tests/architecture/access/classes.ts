export const ofClasses = '/consultations/[slug]/classes';
export const invitingClasses = [
	'GET /classes',
	'POST open /classes',
	`GET ${ofClasses}`,
	...['invite', 'revoke'].map((action) => `POST ${action} ${ofClasses}`)
];
