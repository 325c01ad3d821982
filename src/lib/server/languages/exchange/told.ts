import { countsOf, type ProposalKind, type Proposed } from '#lib/domain/translations/proposal.ts';
import { carriedOf, type ProposedSet } from './settle.ts';

/** How many of a kind a page lists: nobody reads thousands. What is decided is about all of them. */
const most: Record<ProposalKind, number> = {
	conflict: 200,
	outdated: 200,
	refused: 300,
	new: 60,
	changed: 60,
	same: 0
};

/** A proposal as a page shows it. */
export type Told = {
	/** The file's name. */
	name: string;
	sets: {
		tag: string;
		untranslated: number;
		counts: Record<ProposalKind, number>;
		listed: Record<ProposalKind, Proposed[]>;
	}[];
	/** To be brought back with the decision. */
	carried: string;
	/** Somebody changed texts while it was decided about. */
	changed: boolean;
};

/** What a page says of a proposal. */
export function toldOf(
	name: string,
	sets: readonly (ProposedSet & { untranslated?: number })[],
	{ changed = false } = {}
): Told {
	const listed = (texts: readonly Proposed[], kind: ProposalKind) =>
		texts.filter((one) => one.kind === kind).slice(0, most[kind]);
	return {
		name: name.replaceAll('\u0000', '').toWellFormed().slice(0, 200),
		sets: sets.map(({ tag, texts, untranslated = 0 }) => ({
			tag,
			untranslated,
			counts: countsOf(texts),
			listed: {
				new: listed(texts, 'new'),
				changed: listed(texts, 'changed'),
				conflict: listed(texts, 'conflict'),
				outdated: listed(texts, 'outdated'),
				same: [],
				refused: listed(texts, 'refused')
			}
		})),
		carried: JSON.stringify(carriedOf(sets)),
		changed
	};
}
