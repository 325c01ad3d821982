/** Who may answer: anybody who has the link; those who have a single-use code; or both, each in their own way. */
export const entries = ['open', 'code', 'both'] as const;
export type Entry = (typeof entries)[number];

/** Whether the form begins by asking for a code. */
export const asksForCode = (entry: Entry): boolean => entry !== 'open';

/** Whether nobody gets on without a code. */
export const needsCode = (entry: Entry): boolean => entry === 'code';

/** Ways in which answers come. A respondent's own way is told by its kind alone, the same for all who came by it. */
export const channels = ['web', 'code', 'kiosk', 'paper', 'api', 'class', 'import'] as const;
export type Channel = (typeof channels)[number];

/** The most codes of one batch, and the longest name. */
export const batchMost = 5000;
export const batchNameMost = 80;
