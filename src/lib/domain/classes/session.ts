import type { SessionKind } from './kinds.ts';
import type { SchoolYears } from './schoolYears.ts';

/** A class session: open for children, paused, or ended. What has ended never opens again. */
export const sessionStates = ['open', 'paused', 'ended'] as const;
export type SessionState = (typeof sessionStates)[number];
export type SessionMove = 'pause' | 'resume' | 'end';

/** From which states each move leads, and where to. */
export const sessionMoves: Record<SessionMove, { from: readonly SessionState[]; to: SessionState }> = {
	pause: { from: ['open'], to: 'paused' },
	resume: { from: ['paused'], to: 'open' },
	end: { from: ['open', 'paused'], to: 'ended' }
};

/** Hours that a session lives at most; its code dies with it. */
export const lifeHours = 4;

/** What goes with each answer of a child into the release. */
export type SessionFacts = {
	/** Null where a child answers without a session, at home. */
	kind: SessionKind | null;
	years: SchoolYears;
	/** A district as the form's own question names it; null where none was chosen. */
	district: string | null;
};

/** What a facilitator says of a session. */
export type FactsOfSession = SessionFacts & { kind: SessionKind };
