import { isPublic, type State } from '../consultations/lifecycle.ts';
import { appealDays, daysAfter } from '../retention/disposal.ts';

/**
 * A request for raw answers as official records (utlämnande av allmän handling, TF 2 kap., with a secrecy review after
 * OSL): the only way in which they reach anybody.
 */
export const requestStates = ['asked', 'reviewed', 'approved', 'handedOut', 'refused', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

export type RequestMove = 'review' | 'approve' | 'sendBack' | 'handOut' | 'refuse' | 'withdraw';

/**
 * From which states each move leads, where to, and who makes it: `first`: a registrar who handles it; `second`: somebody
 * else than the two who have handled it; `reviewer`: the registrar who reviewed it and no other.
 */
export const requestMoves: Record<
	RequestMove,
	{ from: readonly RequestState[]; to: RequestState; by: 'first' | 'second' | 'reviewer'; reason: boolean }
> = {
	review: { from: ['asked'], to: 'reviewed', by: 'first', reason: true },
	approve: { from: ['reviewed'], to: 'approved', by: 'second', reason: false },
	sendBack: { from: ['reviewed'], to: 'asked', by: 'second', reason: true },
	handOut: { from: ['approved'], to: 'handedOut', by: 'reviewer', reason: false },
	refuse: { from: ['asked', 'reviewed', 'approved'], to: 'refused', by: 'first', reason: true },
	withdraw: { from: ['asked', 'reviewed', 'approved'], to: 'withdrawn', by: 'first', reason: false }
};

/** Days after the second person's approval in which the records can be fetched, once. */
export const fetchDays = 7;

export type RequestSubject = {
	state: RequestState;
	askedBy: string;
	reviewedBy: string | null;
	/** The day of the last decision: the approval or the refusal. */
	decidedOn: string | null;
};

/** Approved, and not fetched in time. */
export const hasLapsed = ({ state, decidedOn }: RequestSubject, today: string): boolean =>
	state === 'approved' && decidedOn !== null && daysAfter(decidedOn, fetchDays) < today;

/** Whether the answers must not leave meanwhile: it is being handled, or a refusal can still be appealed against. */
export function holdsAnswers(request: RequestSubject, today: string): boolean {
	if (request.state === 'refused')
		return request.decidedOn !== null && daysAfter(request.decidedOn, appealDays) >= today;
	return ['asked', 'reviewed', 'approved'].includes(request.state) && !hasLapsed(request, today);
}

/**
 * Whether a person may make a move, by who they are; that their roles allow it is the access table's business. The one
 * who registered or reviewed it is never its second person, and only the reviewer fetches.
 */
export function mayMove(
	move: RequestMove,
	request: RequestSubject,
	personId: string,
	today: string
): boolean {
	const { from, by } = requestMoves[move];
	if (!from.includes(request.state)) return false;
	if (move === 'handOut' && hasLapsed(request, today)) return false;
	if (by === 'second') return personId !== request.askedBy && personId !== request.reviewedBy;
	return by === 'first' || personId === request.reviewedBy;
}

/** Whether a request waits for a person, who may do these things at its committee. */
export function waitsFor(
	request: RequestSubject,
	{ id, may }: { id: string; may: { handOut: boolean; approve: boolean } },
	today: string
): boolean {
	if (request.state === 'asked') return may.handOut;
	if (request.state === 'reviewed') return may.approve && mayMove('approve', request, id, today);
	return may.handOut && mayMove('handOut', request, id, today);
}

/** Whether there are answers to hand out: not while they still come in, sealed, and not when they have left. */
export const canHandOut = ({ state, disposedAt }: { state: State; disposedAt: Date | null }): boolean =>
	isPublic(state) && state !== 'open' && disposedAt === null;
