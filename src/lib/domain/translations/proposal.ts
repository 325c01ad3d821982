import type { ExchangeIssue, Incoming, Place } from './unit.ts';

/** A text as it stands here now. */
export type Present = {
	id: string;
	part?: string;
	/** The Swedish, and what it is known by. */
	source: string;
	hash: string;
	/** Without: there is no translation. */
	text?: string;
};

/**
 * What would become of a text that came in: there was none; it replaces what the translator saw; somebody has written
 * another since; the Swedish has changed since; it says what stands there already; it cannot be taken.
 */
export const proposalKinds = ['new', 'changed', 'conflict', 'outdated', 'same', 'refused'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export type Proposed = {
	id: string;
	kind: ProposalKind;
	/** The Swedish as it is now; `''` where there is no such text. */
	source: string;
	text: string;
	/** What stands here now. */
	present?: string;
	/** What the Swedish was known by when it was translated. */
	hash: string;
	/** The Swedish has changed since: also of a conflict. */
	outdated: boolean;
	issues: ExchangeIssue[];
	place?: Place;
};

export type Proposal = {
	texts: Proposed[];
	/** How many units had no translation in the file. */
	untranslated: number;
};

type Judging = {
	/** A short name of a text. */
	digest: (text: string) => string;
	/** What is wrong with a text, in its place. */
	issuesOf: (present: Present, text: string) => ExchangeIssue[];
};

/** What the Swedish was known by; `''` where the file does not say, or says something else. */
const knownBy = ({ hash = '' }: Incoming): string => (/^[0-9a-f]{1,64}$/.test(hash) ? hash : '');

const isOutdated = (present: Present, { hash, source }: Incoming): boolean =>
	hash === undefined ? source !== undefined && source !== present.source : hash !== present.hash;

/** The kind of a text without faults. A text that the translator left as it was takes nothing from who changed it since. */
function kindOf(present: Present, incoming: Incoming, outdated: boolean, { digest }: Judging): ProposalKind {
	const { text = '', was } = incoming;
	if (present.text === text || (was !== undefined && was !== '' && was === digest(text))) return 'same';
	if (present.text !== undefined && was !== digest(present.text)) return 'conflict';
	if (outdated) return 'outdated';
	return present.text === undefined ? 'new' : 'changed';
}

function judge(
	incoming: Incoming & { text: string },
	present: Present | undefined,
	judging: Judging
): Proposed {
	const { id, text, issue, place } = incoming;
	const said = { text, ...(place ? { place } : {}) };
	if (!present)
		return {
			id,
			kind: 'refused',
			source: '',
			hash: '',
			outdated: false,
			issues: [issue ?? 'unit-unknown'],
			...said
		};
	const outdated = isOutdated(present, incoming);
	const kind = kindOf(present, incoming, outdated, judging);
	const issues = issue ? [issue] : kind === 'same' ? [] : judging.issuesOf(present, text);
	return {
		id: present.id,
		kind: issues.length > 0 ? 'refused' : kind,
		source: present.source,
		hash: outdated ? knownBy(incoming) : present.hash,
		outdated,
		issues,
		...(present.text === undefined ? {} : { present: present.text }),
		...said
	};
}

/** What would become of each text that came in. Nothing is written by it. */
export function propose(
	present: readonly Present[],
	incoming: readonly Incoming[],
	judging: Judging
): Proposal {
	const byId = new Map(present.map((one) => [one.id, one]));
	const byPart = new Map(
		present.flatMap((one) => (one.part === undefined ? [] : [[one.part, one] as const]))
	);
	const proposal: Proposal = { texts: [], untranslated: 0 };
	for (const one of incoming) {
		const { text, issue } = one;
		if (text === undefined && issue === undefined) proposal.untranslated++;
		else {
			const found = (one.part === undefined ? undefined : byPart.get(one.part)) ?? byId.get(one.id);
			proposal.texts.push(judge({ ...one, text: text ?? '' }, found, judging));
		}
	}
	return proposal;
}

/** Whether what stands here gives way: for all of a kind, and for single texts otherwise. */
export type Choices = {
	conflicts: 'keep' | 'take';
	outdated: 'keep' | 'take';
	each: ReadonlyMap<string, 'keep' | 'take'>;
};

/** The texts that are written, by what was chosen. */
export const taken = (texts: readonly Proposed[], { conflicts, outdated, each }: Choices): Proposed[] =>
	texts.filter(({ id, kind }) => {
		const otherwise = {
			new: 'take',
			changed: 'take',
			conflict: conflicts,
			outdated,
			same: 'keep',
			refused: 'keep'
		};
		if (kind === 'same' || kind === 'refused') return false;
		return (each.get(id) ?? otherwise[kind]) === 'take';
	});

/** How many there are of each kind. */
export const countsOf = (texts: readonly Proposed[]): Record<ProposalKind, number> => {
	const counts = { new: 0, changed: 0, conflict: 0, outdated: 0, same: 0, refused: 0 };
	for (const { kind } of texts) counts[kind]++;
	return counts;
};
