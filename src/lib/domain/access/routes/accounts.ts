import type { Routes } from './shape.ts';

/** Signing in, one’s own account, and everybody’s. */
export const accountRoutes: Routes = {
	'': { GET: 'person' },
	'/sign-in': { GET: 'anyone', POST: 'anyone' },
	'/sign-in/provider': { GET: 'anyone' },
	'/sign-in/provider/return': { GET: 'anyone' },
	'/sign-out': { POST: 'anyone' },
	'/sign-out/provider': { GET: 'anyone' },
	'/sign-out/provider/return': { GET: 'anyone' },
	'/refused': { GET: 'anyone' },
	'/second-factor': { GET: 'signingIn', POST: 'signingIn' },
	'/set-up-second-factor': { GET: 'signingIn', POST: 'signingIn' },
	'/password/[token]': { GET: 'anyone', POST: 'anyone' },
	'/account': {
		GET: 'person',
		'POST password': 'person',
		'POST recoveryCodes': 'person',
		'POST secondFactor': 'person',
		'POST signOutEverywhere': 'person'
	},
	'/users': { GET: 'user.administer' },
	'/users/add': { GET: 'user.administer', POST: 'user.administer' },
	'/users/[id]': {
		GET: 'user.administer',
		'POST grant': 'user.administer',
		'POST revoke': 'user.administer',
		'POST link': 'user.administer',
		'POST secondFactor': 'user.administer',
		'POST unlink': 'user.administer',
		'POST signOut': 'user.administer',
		'POST disable': 'user.administer',
		'POST enable': 'user.administer'
	}
};
