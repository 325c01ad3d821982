import type { Draft } from '#lib/domain/drafts/node.ts';

/** A draft with a title that lacks its Finnish, and a page whose Finnish was made of another Swedish. */
export const halfTranslated: Draft = {
	key: 'form',
	languages: ['sv', 'fi'],
	title: { sv: 'Parken' },
	pages: [
		{
			key: 'p',
			title: { sv: 'Besök', fi: { text: 'Käynti', status: 'draft' } },
			source: { title: { fi: 'Besöket' } },
			questions: []
		}
	]
};
