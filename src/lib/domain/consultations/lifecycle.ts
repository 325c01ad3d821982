export const states = ['draft', 'open', 'closed', 'released', 'archived'] as const;
export type State = (typeof states)[number];
export type Move = 'open' | 'close' | 'release' | 'archive';

/** From which state each move leads, and where to. Nothing leads back: what is closed stays closed. */
export const moves: Record<Move, { from: State; to: State }> = {
	open: { from: 'draft', to: 'open' },
	close: { from: 'open', to: 'closed' },
	release: { from: 'closed', to: 'released' },
	archive: { from: 'released', to: 'archived' }
};

/** The moves that can be made from a state. */
export const movesFrom = (state: State): Move[] =>
	(Object.keys(moves) as Move[]).filter((move) => moves[move].from === state);

export type Dates = { state: State; opensOn: string | null; closesOn: string | null };

/** Whether answers are taken on a day (`2026-11-23`, the city's own calendar); the closing day is included. */
export function takesAnswers({ state, opensOn, closesOn }: Dates, today: string): boolean {
	return (
		state === 'open' && (opensOn === null || opensOn <= today) && (closesOn === null || today <= closesOn)
	);
}
