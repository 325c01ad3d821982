import type { Draft } from '#lib/domain/drafts/node.ts';

/** A form in Swedish and Finnish: its title is not translated, and its page's was made from another Swedish. */
export const parkDraft: Draft = {
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
