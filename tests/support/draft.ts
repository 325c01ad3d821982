import type { Draft, Json, Node } from '#lib/domain/drafts/node.ts';

type Cells = { [cell: string]: Json | undefined };

/** A part with a key of its own; a bare text is its Swedish label. */
export const part = (key: string, more: Cells = {}): Node => ({ key, id: key, ...more }) as Node;
export const labelled = (key: string, sv: string, more: Cells = {}): Node =>
	part(key, { label: { sv }, ...more });

/** Options (or points, rows) from Swedish texts. */
export const labels = (prefix: string, ...texts: string[]): Node[] =>
	texts.map((text, index) => labelled(`${prefix}${index}`, text));

/** A question of a type with a Swedish label; choices get two plain options. */
export const asking = (type: string, sv: string, more: Cells = {}): Node =>
	labelled('q', sv, {
		type,
		...(['single', 'multiple', 'ranking'].includes(type) ? { options: labels('o', 'Bra', 'Dåligt') } : {}),
		...(['scale', 'faces', 'matrix'].includes(type) ? { points: labels('o', 'Bra', 'Dåligt') } : {}),
		...more
	});

/** A draft of one page with these questions. */
export const draftWith = (...questions: Node[]): Draft => draftOfPages(part('page', { questions }));

export const draftOfPages = (...pages: Node[]): Draft => ({
	key: 'form',
	title: { sv: 'Ett formulär' },
	languages: ['sv'],
	pages
});
