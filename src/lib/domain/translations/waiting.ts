/** What a text of a language may be looked for by. */
export const shows = ['missing', 'outdated', 'draft', 'waiting', 'reviewed', 'own', 'all'] as const;
export type Show = (typeof shows)[number];

/** How far a text of the room has come. */
export type Standing = {
	status: 'missing' | 'machine' | 'draft' | 'reviewed' | 'published';
	outdated: boolean;
	/** In the city's own words. */
	own: boolean;
	authorId: string | null;
};

const unreviewed = ({ status }: Standing) => status === 'draft' || status === 'machine';

/** Whether a text is among those that one looks for. `waiting`: somebody else wrote it here and no speaker has reviewed it. */
export const isShown: { [Name in Show]: (text: Standing, personId: string) => boolean } = {
	missing: ({ status }) => status === 'missing',
	outdated: ({ status, outdated }) => status !== 'missing' && outdated,
	draft: (text) => unreviewed(text),
	waiting: (text, personId) => text.own && unreviewed(text) && text.authorId !== personId,
	reviewed: ({ status, outdated }) => !outdated && (status === 'reviewed' || status === 'published'),
	own: ({ own }) => own,
	all: () => true
};
