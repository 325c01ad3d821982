import type { Action } from '../access/actions.ts';
import type { Standing } from '../retention/disposal.ts';
import { hasResults, type State } from './lifecycle.ts';

/** What may need a person today, the most pressing first. */
export const attentions = [
	'close',
	'open',
	'records',
	'release',
	'texts',
	'answer',
	'review',
	'disposalWaits',
	'disposal',
	'closesSoon'
] as const;
export type Attention = (typeof attentions)[number];

/** Who is reminded: whoever may do the thing. */
export const actionOfAttention: Record<Attention, Action> = {
	close: 'consultation.close',
	open: 'consultation.open',
	release: 'consultation.release',
	texts: 'texts.review',
	answer: 'consultation.answer',
	review: 'consultation.prepare',
	records: 'record.read',
	disposalWaits: 'retention.decide',
	disposal: 'retention.decide',
	closesSoon: 'consultation.close'
};

const soonDays = 7;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

type Subject = {
	state: State;
	opensOn: string | null;
	closesOn: string | null;
	/** Texts that nobody has judged. */
	textsWait: boolean;
	/** How it stands with the raw answers. */
	disposal: Standing;
	/** A request for its records waits for this very person. */
	recordsWait: boolean;
};

/** What it takes that answers come and are told of, in its own order. */
function lifeNeeds({ state, opensOn, closesOn, textsWait }: Subject, today: string): Attention[] {
	const needs: Attention[] = [];
	if ((state === 'draft' || state === 'review') && opensOn !== null && opensOn <= today) needs.push('open');
	if (state === 'review') needs.push('review');
	if (state === 'open' && closesOn !== null) {
		if (closesOn < today) needs.push('close');
		else if (daysBetween(today, closesOn) <= soonDays) needs.push('closesSoon');
	}
	if (state === 'closed') needs.push('release');
	if ((state === 'closed' || state === 'released' || state === 'answered') && textsWait) needs.push('texts');
	if (state === 'released') needs.push('answer');
	return needs;
}

/** What a consultation needs on a day (`2026-11-23`). */
export function attentionOf(subject: Subject, today: string): Attention[] {
	const { state, disposal, recordsWait } = subject;
	const needs = lifeNeeds(subject, today);
	if (recordsWait) needs.push('records');
	if (disposal === 'unreleased' || disposal === 'requested') needs.push('disposalWaits');
	if (disposal === 'undecided' && hasResults(state)) needs.push('disposal');
	return needs;
}
