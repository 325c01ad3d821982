import type { Routes } from './shape.ts';

/** Staff’s pages of who sits in the councils. */
export const councilRoutes: Routes = {
	'/councils': { GET: 'council.administer' },
	'/councils/add': { GET: 'user.administer', POST: 'user.administer' },
	'/councils/[council]': {
		GET: 'council.administer',
		'POST give': 'council.administer',
		'POST end': 'council.administer'
	},
	'/councils/[council]/edit': { GET: 'user.administer', POST: 'user.administer' }
};

/** The councils’ own pages, below their root. */
export const ownCouncilRoutes: Routes = {
	/** The sign-in, or what waits for who is signed in. */
	'': { GET: 'anyone', POST: 'anyone' },
	'/code': { GET: 'anyone', POST: 'anyone' },
	'/sign-out': { POST: 'anyone' },
	'/refused': { GET: 'anyone' },
	'/[council]/reviews/[review]': { GET: 'review.read' },
	'/[council]/reviews/[review]/comment': {
		GET: 'review.comment',
		'POST add': 'review.comment',
		'POST remove': 'review.comment'
	},
	'/[council]/reviews/[review]/statement': {
		GET: 'review.read',
		'POST add': 'review.comment',
		'POST take': 'review.comment',
		'POST move': 'review.comment',
		'POST language': 'review.comment',
		'POST agree': 'review.state'
	},
	'/[council]/reviews/[review]/statement/[point]': {
		GET: 'review.comment',
		'POST change': 'review.comment',
		'POST remove': 'review.comment'
	},
	'/[council]/reviews/[review]/statement/send': { GET: 'review.state', POST: 'review.state' },
	'/[council]/reviews/[review]/minutes': { GET: 'review.enterMinutes', POST: 'review.enterMinutes' }
};
