import { translatingTexts } from './translations.ts';

export const administering = [
	...translatingTexts,
	'GET /pages',
	'GET /pictograms',
	'POST add /pictograms',
	'POST remove /pictograms',
	...['GET', 'POST'].map((method) => `${method} /pages/[page]/[tag]`),
	...['GET', 'POST save', 'POST remove'].map((operation) => `${operation} /pages/[page]/film`),
	'GET /cases/settings',
	...[
		'desk',
		'terms',
		'addPlace',
		'changePlace',
		'endPlace',
		'addDuty',
		'changeDuty',
		'raiseDuty',
		'removeDuty'
	].map((action) => `POST ${action} /cases/settings`),
	'GET /help',
	...['add', 'change', 'raise', 'remove'].map((action) => `POST ${action} /help`),
	...['GET', 'POST'].map((method) => `${method} /children/areas`),
	'GET /councils/add',
	'POST /councils/add',
	'GET /councils/[council]/edit',
	'POST /councils/[council]/edit',
	'GET /users',
	'GET /users/add',
	'POST /users/add',
	'GET /users/[id]',
	...['disable', 'enable', 'grant', 'link', 'revoke', 'secondFactor', 'signOut', 'unlink'].map(
		(action) => `POST ${action} /users/[id]`
	)
];
