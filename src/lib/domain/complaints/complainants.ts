import type { Answers } from '../questions/common.ts';
import type { Affected, ComplaintChannel, ComplaintKind, Ground, Outcome } from './coded.ts';
import { complaintKinds, affectedOnes, complaintChannels, grounds, outcomes } from './coded.ts';
import { answerBands, bandOf, closeBands } from './countForm.ts';

/** A closed case as it is counted: coded facts alone. */
export type CountedCase = {
	id: string;
	kinds: readonly ComplaintKind[];
	grounds: readonly Ground[];
	affected: Affected;
	channel: ComplaintChannel;
	district: string | null;
	outcome: Outcome | null;
	measured: boolean;
	/** Working days; null: there was no answer. */
	answerDays: number | null;
	closeDays: number;
};

/** One case is another of the same person's, as far as an officer knows. */
export type Same = { id: string; sameAs: string };

/**
 * Cases by who complained: what is linked, however it is linked, is one person's. Links may go through cases that are not
 * among those counted.
 */
export function complainants<Case extends { id: string }>(
	cases: readonly Case[],
	links: readonly Same[]
): Case[][] {
	const heads = new Map<string, string>();
	const headOf = (id: string): string => {
		let head = id;
		for (let next = heads.get(head); next !== undefined; next = heads.get(head)) head = next;
		return head;
	};
	for (const { id, sameAs } of links) {
		const [one, other] = [headOf(id), headOf(sameAs)];
		if (one !== other) heads.set(one, other);
	}
	return [...Map.groupBy(cases, ({ id }) => headOf(id)).values()];
}

const among = <Id extends string>(order: readonly Id[], has: (id: Id) => boolean): Id[] => order.filter(has);

/**
 * What one person's cases are counted as: everything that any of them has; the longest wait; the first district that was
 * told.
 */
export function complainantOf(own: readonly CountedCase[], districts: ReadonlySet<string>): Answers {
	const kinds = among(complaintKinds, (id) => own.some((one) => one.kinds.includes(id)));
	const named = among(grounds, (id) => own.some((one) => one.grounds.includes(id)));
	const ended = among(outcomes, (id) => own.some(({ outcome }) => outcome === id));
	const district = own.find((one) => one.district !== null && districts.has(one.district))?.district;
	const waits = own.map(({ answerDays }) => answerDays ?? answerBands.never);
	return {
		kinds: kinds.length > 0 ? kinds : ['other'],
		affected: among(affectedOnes, (id) => own.some(({ affected }) => affected === id)),
		channels: among(complaintChannels, (id) => own.some(({ channel }) => channel === id)),
		firstAnswer: bandOf(answerBands, Math.max(...waits)),
		closing: bandOf(closeBands, Math.max(...own.map(({ closeDays }) => closeDays))),
		...(ended.length > 0 ? { outcomes: ended } : {}),
		measured: own.some(({ measured }) => measured) ? 'yes' : 'no',
		...(named.length > 0 ? { grounds: named } : {}),
		...(district ? { district } : {})
	};
}
