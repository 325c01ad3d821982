/** Why something of a text, or the whole text, is not shown. `other` needs a note. */
export const reasons = ['identifies', 'secrecy', 'offends', 'notAText', 'other'] as const;
export type Reason = (typeof reasons)[number];

/** `released`: as it was written; `redacted`: with something struck out or written otherwise; `undone`: taken back. */
export const outcomes = ['released', 'redacted', 'refused', 'undone'] as const;
export type Outcome = (typeof outcomes)[number];
