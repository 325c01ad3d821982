export const states = [
	'draft',
	'review',
	'scheduled',
	'open',
	'closed',
	'released',
	'answered',
	'archived'
] as const;
export type State = (typeof states)[number];
export type Move = 'submit' | 'takeBack' | 'schedule' | 'open' | 'close' | 'release' | 'answer' | 'archive';

/** From which states each move leads, and where to. What has opened never goes back: what is closed stays closed. */
export const moves: Record<Move, { from: readonly State[]; to: State }> = {
	submit: { from: ['draft'], to: 'review' },
	takeBack: { from: ['review', 'scheduled'], to: 'draft' },
	schedule: { from: ['review'], to: 'scheduled' },
	open: { from: ['draft', 'review', 'scheduled'], to: 'open' },
	close: { from: ['open'], to: 'closed' },
	release: { from: ['closed'], to: 'released' },
	answer: { from: ['released'], to: 'answered' },
	archive: { from: ['released', 'answered'], to: 'archived' }
};

/** The moves that can be made from a state. */
export const movesFrom = (state: State): Move[] =>
	(Object.keys(moves) as Move[]).filter((move) => moves[move].from.includes(state));

export const canMove = (state: State, move: Move): boolean => moves[move].from.includes(state);

/** States that only staff knows of. */
export const preparingStates = ['draft', 'review', 'scheduled'] as const satisfies readonly State[];
type Preparing = (typeof preparingStates)[number];
export type PublicState = Exclude<State, Preparing>;

/** Whether residents know of it: it is or has been open. */
export const isPublic = (state: State): state is PublicState =>
	!(preparingStates as readonly State[]).includes(state);

/** Whether there are results to show. */
export const hasResults = (state: State): boolean =>
	state === 'released' || state === 'answered' || state === 'archived';

/** Whether its form can be written on: while it is prepared, and as a next version while it is open. */
export const takesEdits = (state: State): boolean =>
	state === 'draft' || state === 'review' || state === 'open';

export type Dates = { state: State; opensOn: string | null; closesOn: string | null };

/** Whether answers are taken on a day (`2026-11-23`, the city's own calendar); the closing day is included. */
export function takesAnswers({ state, opensOn, closesOn }: Dates, today: string): boolean {
	return (
		state === 'open' && (opensOn === null || opensOn <= today) && (closesOn === null || today <= closesOn)
	);
}

/** What is to be done by itself on a day: a scheduled one opens on its first day, an open one closes after its last. */
export function dueMove({ state, opensOn, closesOn }: Dates, today: string): 'open' | 'close' | undefined {
	if (state === 'scheduled' && opensOn !== null && opensOn <= today) return 'open';
	return state === 'open' && closesOn !== null && closesOn < today ? 'close' : undefined;
}

/**
 * The last day on which one could answer: the planned one, or an earlier one on which somebody closed it. Undefined
 * while it is open.
 */
export function closedOn({ state, closesOn }: Dates, closedAt: string | null): string | undefined {
	if (!isPublic(state) || state === 'open') return undefined;
	if (closedAt === null) return closesOn ?? undefined;
	return closesOn !== null && closesOn < closedAt ? closesOn : closedAt;
}
