import type { Routes } from './shape.ts';

/** The translators’ room. */
export const translationRoutes: Routes = {
	'/translations/texts': { GET: 'translation.write', POST: 'translation.write' },
	'/translations/texts/review': { GET: 'translation.review', POST: 'translation.review' },
	'/translations': { GET: 'translation.write', 'POST settle': 'translation.write' },
	'/translations/[tag]': { GET: 'translation.write' },
	'/translations/[tag]/[key]': {
		GET: 'translation.write',
		'POST save': 'translation.write',
		'POST approve': 'translation.review',
		'POST takeBack': 'translation.write'
	},
	'/translations/forms': { GET: 'translation.write' },
	'/translations/forms/[slug]/[tag]': {
		GET: 'translation.write',
		'POST save': 'translation.write',
		'POST approve': 'translation.review'
	},
	'/translations/terms': { GET: 'translation.write' },
	'/translations/terms/[id]': {
		GET: 'translation.write',
		'POST save': 'translation.write',
		'POST remove': 'translation.write'
	},
	'/translations/exchange': {
		GET: 'translation.write',
		'POST look': 'translation.write',
		'POST use': 'translation.write'
	},
	'/translations/exchange/texts.xlf': { GET: 'translation.write' },
	'/translations/exchange/pages': {
		GET: 'translation.write',
		'POST look': 'translation.write',
		'POST use': 'translation.write'
	},
	'/translations/exchange/pages/pages.xlf': { GET: 'translation.write' },
	'/translations/exchange/forms/[slug]': {
		GET: 'translation.write',
		'POST look': 'translation.write',
		'POST use': 'translation.write'
	},
	'/translations/exchange/forms/[slug]/form.xlf': { GET: 'translation.write' },
	'/translations/exchange/forms/[slug]/form.xlsx': { GET: 'translation.write' }
};
