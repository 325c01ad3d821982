import { reachedGroups, type ReachedGroup, type SessionKind } from './kinds.ts';

/** One row of a release's table of who took part: the options it stands for, and how many. `count` null: hidden. */
export type ReleasedRow = { ids: readonly string[]; kind: string; count: number | null };

/**
 * What a release tells of a group. `reached`: at least so many answers; `whole` false where more of them may lie in a row
 * that is hidden or merged with others. `untold`: all that there may be lies there. `none`: nobody. `notAsked`: the
 * release does not tell of such groups at all.
 */
export type Reached =
	{ state: 'reached'; count: number; whole: boolean } | { state: 'untold' | 'none' | 'notAsked' };

/** The answers of a session's children that a release tells of: by kind of session, and by district. */
export type ReleasedSessions = {
	/** Undefined: not among the form's questions. `withheld`: the whole table is hidden. */
	kinds?: { withheld: boolean; rows: readonly ReleasedRow[] };
	districts?: { withheld: boolean; rows: readonly ReleasedRow[] };
};

/** The groups that the ombudsman sees: those told by the kind of session, and children of poorer areas. */
export const ombudsmanGroups = [...(Object.keys(reachedGroups) as ReachedGroup[]), 'poorer'] as const;
export type OmbudsmanGroup = (typeof ombudsmanGroups)[number];

/**
 * What a table tells of those who chose any of some options. A row counts for the group only where it stands for nothing
 * else: a merged row counts for no single group, and a hidden one for none.
 */
export function reachedIn(table: ReleasedSessions['kinds'], options: ReadonlySet<string>): Reached {
	if (!table || options.size === 0) return { state: 'notAsked' };
	if (table.withheld) return { state: 'untold' };
	let count = 0;
	let asked = false;
	let whole = true;
	for (const { ids, kind, count: own } of table.rows) {
		// Who is "everybody else" in a release can be anybody.
		const some = kind === 'rest' || ids.some((id) => options.has(id));
		if (!some) continue;
		asked = true;
		if (own === 0) continue;
		const alone = kind === 'answer' && ids.every((id) => options.has(id));
		if (alone && own !== null) count += own;
		else whole = false;
	}
	if (!asked) return { state: 'notAsked' };
	if (count > 0) return { state: 'reached', count, whole };
	return { state: whole ? 'none' : 'untold' };
}

/** What one release tells of each group. `poorer`: the districts that the city has marked. */
export function reachedBy(
	{ kinds, districts }: ReleasedSessions,
	poorer: readonly string[]
): Record<OmbudsmanGroup, Reached> {
	const byKind = (group: ReachedGroup) =>
		reachedIn(kinds, new Set<string>(reachedGroups[group] as readonly SessionKind[]));
	return {
		disability: byKind('disability'),
		newlyArrived: byKind('newlyArrived'),
		small: byKind('small'),
		violence: byKind('violence'),
		poorer: reachedIn(districts, new Set(poorer))
	};
}

/** What several releases tell of one group together: only what is shown is added. */
export type ReachedTogether = {
	/** At least so many answers; 0 where none is shown. */
	count: number;
	/** In how many consultations it was reached, may have been, and was not. */
	reached: number;
	untold: number;
	none: number;
	notAsked: number;
	/** Whether the count is all there is. */
	whole: boolean;
};

/** Adds up what releases show of a group, and never what they hide. */
export function reachedTogether(each: readonly Reached[]): ReachedTogether {
	const are = (state: Reached['state']) => each.filter((one) => one.state === state).length;
	const shown = each.filter((one) => one.state === 'reached');
	return {
		count: shown.reduce((sum, one) => sum + one.count, 0),
		reached: shown.length,
		untold: are('untold'),
		none: are('none'),
		notAsked: are('notAsked'),
		whole: are('untold') === 0 && shown.every(({ whole }) => whole)
	};
}
