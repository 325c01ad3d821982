import type { DemonstrationStatement } from './statements.ts';

/** What a committee has written in the demonstration, as it is typed without the editor; and what councils say of it. */
export type DemonstrationProse = {
	sections: Record<string, string>;
	/** The summary in other languages. Those that no speaker of the house has reviewed are drafts. */
	summaries: Record<string, string>;
	statements: (sentOn: string, dueOn: string) => DemonstrationStatement[];
};
