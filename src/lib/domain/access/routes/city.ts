import type { Routes } from './shape.ts';

/** The city’s own pages, its pictures, and the log. */
export const cityRoutes: Routes = {
	'/log': { GET: 'log.read' },
	/** Pictures that every form can show. */
	'/pictograms': { GET: 'cityPage.edit', 'POST add': 'cityPage.edit', 'POST remove': 'cityPage.edit' },
	'/pages': { GET: 'cityPage.edit' },
	'/pages/[page]/film': {
		GET: 'cityPage.edit',
		'POST save': 'cityPage.edit',
		'POST remove': 'cityPage.edit'
	},
	'/pages/[page]/[tag]': { GET: 'cityPage.edit', POST: 'cityPage.edit' }
};
