/**
 * What is said in a case. `internal` ones are under the key that the receipt does not open.
 * title: ärendemening, as it is registered; complaint: what was written at intake; contact: how the reporter may be reached.
 */
export const entryKinds = [
	'complaint',
	'contact',
	'fromReporter',
	'toReporter',
	'note',
	'title',
	'measure'
] as const;
export type EntryKind = (typeof entryKinds)[number];

const internal: ReadonlySet<EntryKind> = new Set(['note', 'title', 'measure']);

/** Whether an entry is for the committee alone: sealed under a key that no receipt opens. */
export const isInternal = (kind: EntryKind): boolean => internal.has(kind);

/** Characters that a message to or from the committee may have, and what a reporter says of how to be reached. */
export const messageMost = 10_000;
export const contactMost = 1000;
