import type { Routes } from './shape.ts';

/** Staff’s: school classes, areas, where help is to be had. */
export const childRoutes: Routes = {
	'/consultations/[slug]/classes': {
		GET: 'class.invite',
		'POST settings': 'consultation.prepare',
		'POST invite': 'class.invite',
		'POST revoke': 'class.invite'
	},
	'/classes': { GET: 'class.invite', 'POST open': 'class.invite' },
	'/consultations/[slug]/classes/texts': { GET: 'consultation.prepare', POST: 'consultation.prepare' },
	'/help': {
		GET: 'cityPage.edit',
		'POST add': 'cityPage.edit',
		'POST change': 'cityPage.edit',
		'POST raise': 'cityPage.edit',
		'POST remove': 'cityPage.edit'
	},
	'/children': { GET: 'children.read' },
	'/children/areas': { GET: 'cityPage.edit', POST: 'cityPage.edit' }
};

/** Whoever leads a class session, below the root of their own. */
export const facilitatorRoutes: Routes = {
	/** The session that this browser leads, or how one comes to lead one. */
	'': { GET: 'anyone', 'POST pause': 'facilitator', 'POST resume': 'facilitator' },
	/** A one-time link. Reading spends nothing: mail scanners open links. */
	'/[token]': { GET: 'anyone', POST: 'anyone' },
	'/end': { GET: 'facilitator', POST: 'facilitator' },
	'/screen': { GET: 'facilitator' },
	'/sheet.pdf': { GET: 'facilitator' }
};
