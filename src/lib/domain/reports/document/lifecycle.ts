/** The states of a report that is written (the raw figures of a period are public without one). */
export const reportStates = [
	'draft',
	'withCouncils',
	'signedOff',
	'onAgenda',
	'decided',
	'handedOver',
	'published'
] as const;
export type ReportState = (typeof reportStates)[number];

export type ReportMove =
	'sendToCouncils' | 'takeBack' | 'signOff' | 'putOnAgenda' | 'decide' | 'handOver' | 'publish';

/** From which states each move leads, and where to. What the committee has decided does not go back. */
export const reportMoves: Record<ReportMove, { from: readonly ReportState[]; to: ReportState }> = {
	sendToCouncils: { from: ['draft', 'withCouncils'], to: 'withCouncils' },
	takeBack: { from: ['withCouncils', 'signedOff', 'onAgenda'], to: 'draft' },
	signOff: { from: ['draft', 'withCouncils'], to: 'signedOff' },
	putOnAgenda: { from: ['signedOff'], to: 'onAgenda' },
	decide: { from: ['onAgenda'], to: 'decided' },
	handOver: { from: ['decided'], to: 'handedOver' },
	publish: { from: ['decided', 'handedOver'], to: 'published' }
};

/** The moves that can be made from a state. */
export const reportMovesFrom = (state: ReportState): ReportMove[] =>
	(Object.keys(reportMoves) as ReportMove[]).filter((move) => reportMoves[move].from.includes(state));

export const canMoveReport = (state: ReportState, move: ReportMove): boolean =>
	reportMoves[move].from.includes(state);

/** Whether it can be written on. While the councils have it, it can: what they saw is kept, and what changed since is told. */
export const takesWriting = (state: ReportState): boolean => state === 'draft' || state === 'withCouncils';

/** Until the committee has decided, everything in it is the administration's proposal. */
export const isProposal = (state: ReportState): boolean =>
	reportStates.indexOf(state) < reportStates.indexOf('decided');
