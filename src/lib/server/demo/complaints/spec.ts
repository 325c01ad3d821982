import type {
	Affected,
	ComplaintChannel,
	ComplaintKind,
	Ground,
	Outcome
} from '#lib/domain/complaints/coded.ts';
import type { CaseState } from '#lib/domain/complaints/states.ts';

/** What was said in a case after the complaint: by whom, how many days after it came, and in which language. */
export type Said = {
	by: 'reporter' | 'staff' | 'note';
	after: number;
	text: string;
	lang?: string;
};

/** An invented complaint with what came of it. Days are counted backwards from today. */
export type WrittenCase = {
	/** Whom it is about, by slug; null: the reporter did not know. */
	committee: string | null;
	text: string;
	lang?: string;
	kinds: ComplaintKind[];
	grounds: Ground[];
	affected?: Affected;
	byChild?: true;
	channel?: ComplaintChannel;
	district?: string;
	/** By name. */
	place?: string;
	daysAgo: number;
	state: CaseState;
	/** Days after it came. */
	acknowledged?: number;
	answered?: number;
	closed?: number;
	outcome?: Outcome;
	measured?: true;
	withdrawn?: number;
	spam?: true;
	contact?: string;
	registryNumber?: string;
	said?: Said[];
};
