import type { ComplaintKind } from '#lib/domain/complaints/coded.ts';
import type { Deadline } from '#lib/domain/complaints/deadlines.ts';
import type { EntryKind } from '#lib/domain/complaints/entries.ts';
import type { CaseNeed } from '#lib/domain/complaints/needs.ts';
import type { CaseState } from '#lib/domain/complaints/states.ts';
import type { LocalText } from '#lib/domain/text/text.ts';

/** A case in a list: coded facts alone. */
export type ListedFacts = {
	reference: string;
	state: CaseState;
	kinds: ComplaintKind[];
	receivedOn: string;
	byChild: boolean;
	withdrawn: boolean;
	spam: boolean;
	committee: LocalText;
	assignee: string | null;
	assigneeGone: boolean;
	waiting: boolean;
	deadline: Deadline | null;
	unregisteredDays: number | null;
};
export type NeedingCases = { need: CaseNeed; cases: ListedFacts[] };

/** What was said in a case, as its page shows it. */
export type ShownEntry = {
	id: string;
	kind: EntryKind;
	text: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	/** Null: the reporter. */
	by: string | null;
	on: string;
	time: string;
};

/** What came back of an action that was refused: of which one, what was typed and what is wrong with it. */
export type Refused = {
	action: string;
	typed: Record<string, string>;
	ticked?: Record<string, string[]>;
	issues: Record<string, string>;
	locked?: true;
};

/** What was typed in a field of an action that came back. */
export const typedIn = (
	form: Refused | null | undefined,
	action: string,
	name: string,
	otherwise = ''
): string => (form?.action === action ? (form.typed[name] ?? otherwise) : otherwise);
/** The code of what is wrong with it. */
export const issueIn = (
	form: Refused | null | undefined,
	action: string,
	name: string
): string | undefined => (form?.action === action ? form.issues[name] : undefined);
