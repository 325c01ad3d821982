import { error } from '@sveltejs/kit';
import { canMove, type Move } from '#lib/domain/consultations/lifecycle.ts';
import { findReleasable } from '#lib/server/consultations/find.ts';

/** What the page that asks before a move needs. A draft is opened by operators alone: case officers have it reviewed first. */
export async function loadMove(db: App.Locals['db'], slug: string, move: Move) {
	const found = await findReleasable(db, slug);
	if (!found) error(404);
	const { id, title, state, opensOn, closesOn } = found;
	return {
		id,
		slug,
		title,
		state,
		opensOn,
		closesOn,
		possible: canMove(state, move) && !(move === 'open' && state === 'draft')
	};
}
