export const translating = [
	'GET /translations',
	'POST settle /translations',
	'GET /translations/[tag]',
	'GET /translations/[tag]/[key]',
	'POST save /translations/[tag]/[key]',
	'POST approve /translations/[tag]/[key]',
	'POST takeBack /translations/[tag]/[key]',
	'GET /translations/forms',
	'GET /translations/forms/[slug]/[tag]',
	'POST save /translations/forms/[slug]/[tag]',
	'POST approve /translations/forms/[slug]/[tag]',
	'GET /translations/terms',
	'GET /translations/terms/[id]',
	'POST save /translations/terms/[id]',
	'POST remove /translations/terms/[id]'
];
export const exchanging = [
	'GET /translations/exchange',
	'POST look /translations/exchange',
	'POST use /translations/exchange',
	'GET /translations/exchange/texts.xlf',
	'GET /translations/exchange/pages',
	'POST look /translations/exchange/pages',
	'POST use /translations/exchange/pages',
	'GET /translations/exchange/pages/pages.xlf',
	'GET /translations/exchange/forms/[slug]',
	'POST look /translations/exchange/forms/[slug]',
	'POST use /translations/exchange/forms/[slug]',
	'GET /translations/exchange/forms/[slug]/form.xlf',
	'GET /translations/exchange/forms/[slug]/form.xlsx'
];
/** Translations: of what residents wrote. */
export const translatingTexts = ['texts', 'texts/review'].flatMap((page) =>
	['GET', 'POST'].map((method) => `${method} /translations/${page}`)
);
