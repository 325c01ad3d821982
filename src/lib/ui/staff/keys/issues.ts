/** What is wrong with a field of a form on the page of keys: its words are in messages/…/caseKeys.json. */
export type KeyIssue = { field: string; code: string };

export const issueAt = (issues: readonly KeyIssue[], field: string): KeyIssue | undefined =>
	issues.find((issue) => issue.field === field);

/** A person at a committee whose cases they may read. */
export type Colleague = { id: string; name: string; email: string; hasPassphrase: boolean; hasKey: boolean };
